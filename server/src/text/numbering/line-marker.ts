import { isHan, isLatin } from '../document/characters.ts'
import { spacesEnd, spacesStart } from '../document/scan.ts'
import { normaliseText } from '../prose/normalise.ts'
import { hasAsciiBullet, isPlainBullet } from './bullet.ts'
import { decimalOf } from './label-number.ts'
import type { Marker } from './marker.ts'
import { parseMarker } from './parse-marker.ts'

/** The length of a line's start that is searched for a marker, in UTF-16 code units. */
const reach = 24
const longestHeading = 30
/** The end of a line of contents: “2. Objectives ...... 3”, “二、主要任务……3”. */
const isPageNumber = /(?:…{2}|[….·]{3})[….·\s]*\d{1,3}$/
const longestPage = 12
const stops = '。；：！？;:.!?'
const closing = `${stops}”’）)》」』`

/**
 * True if the line at `[start, end)` begins a block by its number or bullet, although no blank line separates it from
 * the line before, `[previous, previousEnd)`. Most markers need that line to end a sentence or be a numbered heading;
 * `isCounted`: its number, that of a Markdown list, stands before `previous`.
 */
export function startsBlock(
  source: string,
  previous: number,
  previousEnd: number,
  start: number,
  end: number,
  isCounted = false,
): boolean {
  const text = head(source, start, end)
  const last = spacesStart(source, previous, previousEnd)
  if (endsInDigit(source, last) && isPageNumber.test(source.slice(Math.max(previous, last - longestPage), last)))
    return true
  const before = (): Marker | null => parseMarker(head(source, previous, last), 'en')
  if (isSpacedNumber(source, start, end)) return true
  const marker = parseMarker(text, 'en')
  if (!marker) {
    const before = source.charAt(last - 1)
    return ((text.startsWith('——') || hasAsciiBullet(text, 0)) && isParted(before)) || opensAlinea(text, before)
  }
  if (continuesReference(text, marker, isParted(source.charAt(last - 1)))) return false
  if (isFirm(marker) || last === previous) return true
  // A dash may continue a sentence after a parenthesis.
  if (marker.scheme === 'bullet') return isParted(source.charAt(last - 1)) || before()?.scheme === 'bullet'
  if (closing.includes(source.charAt(last - 1)) || endsItem(source, previous, last)) return true
  if (/, (?:and|or)$/.test(source.slice(Math.max(previous, last - 5), last)) && isNext(before(), marker)) return true
  if (
    marker.scheme === 'decimal' &&
    countsOn(before(), marker) &&
    !runsOn.test(source.slice(Math.max(previous, last - 12), last))
  )
    return true
  return last - previous <= 2 * reach && (isCounted || before() !== null)
}

/** True for 前款第二项的数据… below the end of a sentence: what speaks of the paragraph before it is another paragraph (款). */
function opensAlinea(text: string, before: string): boolean {
  return before === '。' && /^(?:违反|依照|按照|有)?前[一两二三四五]?[款项]/.test(text)
}

/** True for a line that ends the last item but one of a list: “(b) a register; and”. */
function endsItem(source: string, start: number, end: number): boolean {
  const code = source.charCodeAt(end - 1)
  if (code !== 0x64 && code !== 0x72) return false
  return /; (?:and|or)$/.test(source.slice(Math.max(start, end - 5), end))
}

/** True for (d) right below (c). */
function isNext(before: Marker | null, { scheme, number }: Marker): boolean {
  return before?.scheme === scheme && before.number + 1 === number
}

/** True for 3.5 right below 3.4: lines of contents, however long they are. */
function countsOn(before: Marker | null, { number, label }: Marker): boolean {
  if (before?.scheme !== 'decimal' || before.number + 1 !== number) return false
  return decimalOf(before.label).replace(/\d+$/, '') === decimalOf(label).replace(/\d+$/, '')
}

/** The end of a line after which a number may be a reference: “as set out in section / 3.5 Governance”. */
const runsOn =
  /(?:\b(?:sections?|paragraphs?|chapters?|parts?|in|of|and|or|to|under|by|from|with|see|the)|[第见和及与至到或、，,—–-])$/i

function endsInDigit(source: string, end: number): boolean {
  const code = source.charCodeAt(end - 1)
  return code >= 0x30 && code <= 0x39
}

/** True if the last character of the line before ends a sentence or a part of one. */
function isParted(last: string): boolean {
  return last !== '' && stops.includes(last)
}

/**
 * True if the line at `[start, end)` is a numbered Chinese heading, so that the next line begins a block. It must be
 * short compared with `longest`, the longest line of the paragraph (a full line is wrapped), and end without a mark.
 */
export function isShortHeading(source: string, start: number, end: number, longest: number): boolean {
  const from = spacesEnd(source, start, end)
  const to = spacesStart(source, from, end)
  if (to - from > longestHeading || 2 * (to - from) > longest || !isHan(source.charCodeAt(to - 1))) return false
  if (/[。；，]/.test(source.slice(from, to))) return false
  return isSpacedNumber(source, from, to) || parseMarker(head(source, from, to), 'en') !== null
}

/** True for 5　人才支持 and 5.1　引进人才: within a sentence no ideographic space stands behind a number. */
function isSpacedNumber(source: string, start: number, end: number): boolean {
  const from = spacesEnd(source, start, end)
  const code = source.charCodeAt(from)
  return code >= 0x31 && code <= 0x39 && spacedNumber.test(source.slice(from, Math.min(end, from + reach)))
}

const spacedNumber = /^\d{1,2}(?:[.．]\d{1,2}){0,3}\u3000{1,2}\p{Script=Han}/u

/** True for markers (第…章, 一、, SEC. 2., ●) so rare within a sentence that they always begin a block. */
function isFirm({ scheme, label }: Marker): boolean {
  if (scheme === 'bullet') return isPlainBullet(label)
  return scheme === 'han' || scheme === 'formal' || /^(?:第|SECTION|SEC\.)/.test(label)
}

/**
 * True if the marker continues the sentence of the line before: “…第二款第 / （一）项”, “…的 / 一、二等奖”. After the end
 * of a sentence (`isParted`) only a unit does so: （二）、…, （二）到2030年… are items there.
 */
function continuesReference(text: string, marker: Marker, isParted: boolean): boolean {
  const next = text.slice(marker.span.end)
  if (marker.scheme === 'han') return /^[一二三四五六七八九十]+(?:、|等)/.test(next)
  return unitOrPreposition.test(next) || (!isParted && conjunction.test(next))
}

/** Not 项目, 款项, 目标, with which an item begins. */
const unitOrPreposition = /^(?:项(?!目)|款(?![项物式额待])|目(?![标录前的])|of\b|and\b)/
const conjunction = /^(?:、|至(?![今少])|到(?!20\d\d|位)|和|或)/

/** The start of a line, normalised as in prose. Text that begins with a Latin letter needs no normalising. */
function head(source: string, start: number, end: number): string {
  const from = spacesEnd(source, start, end)
  const text = source.slice(from, Math.min(end, from + reach))
  return isLatin(text.charCodeAt(0)) ? text : normaliseText(text)
}
