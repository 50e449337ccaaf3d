import type { Language } from '../../framework/types.ts'
import { anyMonth } from '../document/english-months.ts'
import type { Marker } from '../numbering/marker.ts'
import { isEnglishHeading } from './run-in.ts'

/** Excludes the ordinals at the head of a bill: 119TH CONGRESS, 2D SESSION. */
const english = /^(\d{1,3})(?!ST|ND|RD|TH|D SESSION)[A-Z]{0,2}(?=\s{1,4}[“"‘(]?[A-Z])/
/** Followed by something other than a quantity. */
const chinese =
  /^(\d{1,3})(?=\s{1,2}(?![万亿千百倍个元年月日岁米公平大项条批类种层级家所名期点])[\p{Script=Han}（“《])/u
const date = new RegExp(`^(?:${anyMonth})\\b`)
const longestLine = 80

/**
 * The number without a full stop at the start of a heading, as in Commonwealth acts: “3 Establishment of the
 * Authority”. `text` is a block's prose. Paragraphs count only if they are short English lines that read like headings.
 */
export function readBareNumber(text: string, isHeading: boolean, language: Language): Marker | null {
  const code = text.charCodeAt(0)
  if (code < 0x30 || code > 0x39) return null
  const found = (language === 'en' ? english : chinese).exec(text)
  if (!found || !(isHeading || (language === 'en' && isShortLine(text)))) return null
  const [label, number] = found
  if (date.test(text.slice(label.length).trimStart())) return null
  return { scheme: 'arabic', number: Number(number), label, span: { start: 0, end: label.length } }
}

function isShortLine(text: string): boolean {
  return text.length <= longestLine && !/[.;:,!?](?:\s|$)/.test(text) && isEnglishHeading(text.replace(/^\S+\s+/, ''))
}
