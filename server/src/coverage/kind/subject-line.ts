import type { Draft } from '../../text/model/draft.ts'
import { unionAct } from './union-acts.ts'

/** The blocks in which the subject of a memorandum or circular may stand, behind its number, date and addressees. */
const reach = 12
const shortLine = 160

/**
 * Returns what an English document sets out whose title names its kind alone (Office Memorandum, Circular to All
 * Agencies): its line “Subject: …”, its subtitle, or the heading that stands in place of one before the text begins; of a bill or an act
 * of a union the line that says its matter. Null if there is none, or it names no more than a matter, as that of any office
 * does: “Subject: Training on AI”.
 */
export function subjectLine({ blocks, outline, titles }: Draft): string | null {
  const last = titles[0] ?? outline.title
  if (last < 0) return null
  const behind = blocks.slice(last + 1, last + 1 + reach)
  for (const { prose } of behind) {
    const subject = subjectField.exec(prose.text)?.[1]
    if (subject !== undefined && subject.length <= shortLine) return setsOut.test(subject) ? subject : null
  }
  const title = blocks[last]?.prose.text ?? ''
  const subtitle = behind[0]?.kind === 'paragraph' && isKindAlone.test(title) ? behind[0].prose.text : ''
  if (subtitle !== '' && subtitle.length <= shortLine && !/[.;:!?]$/.test(subtitle)) return subtitle
  const matter = matterBehind(title)
  let isAddressed = false
  for (const { kind, marker, role, prose } of behind) {
    const { text } = prose
    if (kind === 'heading') return marker === null && role === null && setsOut.test(text) ? text : null
    if (marker !== null || kind === 'row') return null
    const said = matter?.exec(text)?.[0]
    if (said !== undefined) return said
    if (text.length > shortLine || /[.;:]$/.test(text)) return null
    if (addresses.test(text)) isAddressed = true
    else if ((isAddressed || isInCapitals(text)) && setsOut.test(text)) return text
  }
  return null
}

const setsOut =
  /\b(?:schemes?|strategy|roadmap|framework|programme|program|mission|(?:action|master|implementation|national) ?plan|innovation|promot(?:e|ing|ion)|accelerat(?:e|ing|ion)|advanc(?:e|ing|ement))\b/i

/** Titles whose matter stands in a subtitle: “Roadmap”, “National Action Plan 2028–2031”. */
const isKindAlone =
  /^(?:the )?(?:draft |national |strategic |implementation )*(?:action plan|plan|strategy|roadmap|blueprint|framework|programme|policy|white paper)(?:[,:]? 20\d\d(?:\s?[-–/]\s?(?:20)?\d\d)?)?$/i

/** By itself, or behind the other fields of a memorandum whose lines run on: “To: … From: … Subject: …”. */
const subjectField = /^(?:(?:to|from|cc|date|through|via): .{1,240} )?(?:subject|sub|re): *(\S.*)$/i

/** The lines above the subject of a memorandum or circular. */
const addresses = /^(?:to|from|cc|date|ref(?:erence)?(?: no\.?)?|through|via):/i

/** How the line of its matter begins behind the title of a document; null if it has no such line. */
function matterBehind(title: string): RegExp | null {
  if (/\b(?:act|bill|ordinance)\b/i.test(title)) return ofBill
  return unionAct(title) === null ? null : ofUnionAct
}

/** A bill lists its parts behind its matter: “RELATING TO …; CREATING A FUND.” */
const ofBill =
  /^(?:an? (?:act|bill|ordinance) (?:for an act )?)?(?:relating to|concerning|(?:to )?(?:make provision (?:about|for|in connection with)|(?:establish|promote|regulate|create|provide for)(?= ))) [^;.]{3,160}/i
const ofUnionAct = /^on [^;.]{3,160}$/i

function isInCapitals(text: string): boolean {
  return /[A-Z]{3}/.test(text) && text === text.toUpperCase()
}
