import type { Language } from '../../framework/types.ts'
import type { Marker } from '../numbering/marker.ts'
import { parseRoman } from '../numbering/roman-numeral.ts'
import { isEnglishHeading } from './run-in.ts'

const head =
  /^(?:Annexe?|ANNEXE?|Appendix|APPENDIX|Schedule|SCHEDULE|Attachment|ATTACHMENT|Enclosure|ENCLOSURE)\s{1,2}(\d{1,2}(?:[A-Z](?![A-Za-z])|\.\d{1,2})?|[A-Z](?:\.?\d{1,2})?|[IVX]{2,6})(?:\.(?!\d)|:|(?=\s*$|\s?[—–]|\s-\s|\s+(?!\(cont)[A-Z“"‘([]))/
const longestLine = 100
const longestLead = 160
const list = /^(?:list of )?(?:annex(?:es)?|appendi(?:x|ces)|schedules?|attachments?|enclosures?)(?:\s?:$|$)/i

/**
 * The number of an English annex at the head of its heading: “Annex B: Costs”, “SCHEDULE 2”, “Appendix II”. `text` is a
 * block's prose; a paragraph counts only if it is a short line that reads like a heading. Null for “Schedule 1 to the Act”
 * and for sentences.
 */
export function readAnnexMark(text: string, isHeading: boolean, language: Language): Marker | null {
  // Few blocks begin with these.
  if (language !== 'en' || !/^[AES]/.test(text)) return null
  const found = head.exec(text)
  if (!found || !(isHeading || isLine(text, found[0].length))) return null
  const [label, numeral = ''] = found
  const number = numberOf(numeral)
  return number === null ? null : { scheme: 'annex', number, label, span: { start: 0, end: label.length } }
}

/** True for a line that a list of annexes follows: “Annexes”, “List of annexes:”, “This plan has two annexes:”. */
export function opensAnnexList(text: string): boolean {
  if (text.length > longestLead) return false
  return (
    list.test(text.trim()) ||
    (text.endsWith(':') && /\b(?:annexes|appendices|schedules|attachments|enclosures)\b/i.test(text))
  )
}

/** SCHEDULE, which an act may have one of without a number. It comes after the parts. */
export function isScheduleHeading(text: string): boolean {
  return (
    text.length <= 80 &&
    (/^(?:SCHEDULE|Schedule)(?:\s+(?:\d{1,2}|[A-Z]))?(?:$|\s*[—–:-]|\s+[A-Z“])/.test(text) ||
      (/^schedule\b/i.test(text) && note.test(text.slice('schedule'.length)))) &&
    !/[.;,]$/.test(text)
  )
}

/** The note behind the number of a schedule that says where the text refers to it: “(clause 1)”, “[sections 2 and 3]”. */
const note =
  /^\s*[([](?:see |under )?(?:clauses?|sections?|articles?|regulations?|paragraphs?|rules?|sub-?sections?) [^()[\]]{1,30}(?:\([^()]{1,4}\))?[)\]]$/i

function isLine(text: string, from: number): boolean {
  if (note.test(text.slice(from, longestLine))) return true
  const rest = text.slice(from).replace(/^[\s(—–-]+/, '')
  return text.length <= longestLine && (rest === '' || (isEnglishHeading(rest) && !/[.;,:!?](?:\s|$)/.test(rest)))
}

/** The last number of an annex: 2 of B.2, 2 of B and II, 1 of 1A. I, V and X are taken for Roman numerals. */
function numberOf(numeral: string): number | null {
  const digits = /\d+(?=[A-Z]?$)/.exec(numeral)?.[0]
  if (digits !== undefined) return Number(digits)
  if (numeral.length === 1 && !/[IVX]/.test(numeral)) return numeral.charCodeAt(0) - 0x40
  return parseRoman(numeral)
}
