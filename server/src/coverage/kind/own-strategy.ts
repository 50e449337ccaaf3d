import type { Language } from '../../framework/types.ts'

/**
 * True if an English title is that of one body's own strategy or plan: “Department of Water Resources Data Strategy”,
 * “AI Strategy of the Northmark University”. What such a body is to do with its data or with AI is a narrower matter than
 * what a country is to do. A Chinese title names the matter after the issuer, and is read by that.
 */
export function isOfOneBody(title: string, language: Language): boolean {
  if (language !== 'en' || wide.test(title)) return false
  return bodyFirst.test(title) || bodyLast.test(title)
}

/** A ministry that writes for the whole country says so. */
const wide =
  /\b(?:national|nation|nationwide|federal|country|government[- ]?wide|whole[- ]of[- ]government|all of government|economy|society|republic|kingdom|commonwealth|union)\b/i
const body =
  '(?:Department|Ministry|Agency|Bureau|Commission|Authority|Administration|Institute|University|College|Hospital|Directorate|Inspectorate|Library|Museum|Court|Courts)'
const matter =
  '(?:data|open data|AI|artificial intelligence|machine learning|digital|information|technology|innovation)'
const document = '(?:strategy|strategic plan|plan|roadmap|framework|blueprint|vision|policy)'
const bodyFirst = new RegExp(
  `^(?:the )?(?:[\\w.&’'-]+ ){0,5}${body}\\b[^:;.]{0,80}\\b${matter}\\b[^:;]{0,60}\\b${document}\\b`,
  'i',
)
const bodyLast = new RegExp(
  `\\b${matter}\\b[^:;]{0,60}\\b${document}\\b[^:;]{0,40}\\b(?:of|for|at|by) the (?:[\\w.&’'-]+ ){0,5}${body}\\b`,
  'i',
)
