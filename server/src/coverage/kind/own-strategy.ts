import type { Language } from '../../framework/types.ts'

/**
 * True if an English title is that of one body's own strategy or plan: “Department of Water Resources Data Strategy”,
 * “AI Strategy of the Northmark University”. What such a body is to do with its data or with AI is a narrower matter than
 * what a country is to do. A Chinese title names the matter after the issuer, and is read by that.
 */
export function isOfOneBody(title: string, language: Language): boolean {
  if (language !== 'en') return false
  if (ownPlan.test(title)) return true
  if (wide.test(title)) return false
  const [, issuer = '', rest = ''] = /^([^:]{3,100}): (.+)$/.exec(title) ?? []
  // A body whose own matter it is (Data Office, Digital Agency) may write for all.
  if (office.test(issuer) && !matterWord.test(issuer)) return strategy.test(rest)
  return bodyFirst.test(title) || bodyLast.test(title) || officeLast.test(title)
}

/** What a body does in a year with its staff and its money. */
const ownPlan = /\b(?:business|corporate|operational) plan\b/i

/** A ministry that writes for the whole country says so, and who heads a government or governs a place writes for it. */
export const wide =
  /\b(?:national|nation|nationwide|federal|country|government[- ]?wide|whole[- ]of[- ]government|all of government|economy|society|republic|kingdom|commonwealth|union|cabinet|governor|mayor|president|prime minister|(?:combined|local|regional|metropolitan) authority)\b/i
/** Bodies that have a task of their own and govern nobody. */
const offices =
  '(?:Agency|Authority|Institute|University|College|Hospital|Inspectorate|Library|Museum|Archives|Court|Courts|Research Council|Office|Trust|Bank|Company|Corporation|Association|Foundation|Ltd|Limited|Inc|plc|Laboratory|Airport|Port(?= of ))'
const body = `(?:${offices}|Department|Ministry|Bureau|Commission|Administration|Directorate)`
const matter =
  '(?:data|open data|AI|artificial intelligence|machine learning|digital|information|technology|innovation)'
const document = '(?:strategy|strategic plan|plan|roadmap|framework|blueprint|vision|policy|programme)'
/** Data Strategy, Strategy for Artificial Intelligence. */
const named = `(?:\\b${matter}\\b[^:;]{0,60}\\b${document}\\b|\\b${document}\\b[^:;]{0,60}\\b${matter}\\b)`
const names = "(?:[\\w.&’'-]+ ){0,5}"
export const office = new RegExp(`\\b${offices}\\b`, 'i')
const matterWord = new RegExp(`\\b${matter}\\b`, 'i')
const strategy = new RegExp(named, 'i')
const bodyFirst = new RegExp(`^(?:the )?${names}${body}\\b[^:;.]{0,80}${named}`, 'i')
const bodyLast = new RegExp(`${named}[^:;]{0,40}\\b(?:of|for|at|by) the ${names}${body}\\b`, 'i')
/** The name of a place may stand before that of an office: “AI Strategy of Northmark University”. */
const officeLast = new RegExp(`${named}[^:;]{0,40}\\b(?:of|for|at|by) ${names}${offices}\\b`, 'i')
