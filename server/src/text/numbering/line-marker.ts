import { isHan, isLatin } from '../document/characters.ts'
import { spacesEnd, spacesStart } from '../document/scan.ts'
import { normaliseText } from '../prose/normalise.ts'
import { hasAsciiBullet, isPlainBullet } from './bullet.ts'
import type { Marker } from './marker.ts'
import { parseMarker } from './parse-marker.ts'

/** As far as a number at the head of a line is looked for. */
const reach = 24
const longestHeading = 30
const stops = '。；：！？;:.!?'
const closing = `${stops}”’）)》」』`

/**
 * Whether the line at `[start, end)` begins a block of its own by its number or bullet although no blank line parts it
 * from the line before, `[previous, previousEnd)`: that line ends a sentence, or is a heading by its own number.
 */
export function startsBlock(
  source: string,
  previous: number,
  previousEnd: number,
  start: number,
  end: number,
): boolean {
  const text = head(source, start, end)
  const last = spacesStart(source, previous, previousEnd)
  const before = (): Marker | null => parseMarker(head(source, previous, last), 'en')
  const marker = parseMarker(text, 'en')
  if (!marker) return (text.startsWith('——') || hasAsciiBullet(text, 0)) && isParted(source.charAt(last - 1))
  if (continuesReference(text, marker)) return false
  if (isFirm(marker) || last === previous) return true
  // A dash may go on with a sentence that a bracket has interrupted.
  if (marker.scheme === 'bullet') return isParted(source.charAt(last - 1)) || before()?.scheme === 'bullet'
  return closing.includes(source.charAt(last - 1)) || (last - previous <= 2 * reach && before() !== null)
}

/** Whether the line before ends a sentence, or a part of one. */
function isParted(last: string): boolean {
  return last !== '' && stops.includes(last)
}

/**
 * Whether the line at `[start, end)` is a Chinese heading by its number, so that the line below begins a block: short
 * beside the longest line of the paragraph, and without a mark at its end. (A full line breaks off because it is
 * wrapped.)
 */
export function isShortHeading(source: string, start: number, end: number, longest: number): boolean {
  const from = spacesEnd(source, start, end)
  const to = spacesStart(source, from, end)
  if (to - from > longestHeading || 2 * (to - from) > longest || !isHan(source.charCodeAt(to - 1))) return false
  return !/[。；，]/.test(source.slice(from, to)) && parseMarker(head(source, from, to), 'en') !== null
}

/** 第…章, 一、, SEC. 2. and ● are too rare amid a sentence to be anything but the head of a block. */
function isFirm({ scheme, label }: Marker): boolean {
  if (scheme === 'bullet') return isPlainBullet(label)
  return scheme === 'han' || scheme === 'formal' || /^(?:第|SECTION|SEC\.)/.test(label)
}

/** “…第二款第 / （一）项” and “…的 / 一、二等奖” go on. */
function continuesReference(text: string, marker: Marker): boolean {
  const next = text.slice(marker.span.end)
  return marker.scheme === 'han'
    ? /^[一二三四五六七八九十]+(?:、|等)/.test(next)
    : /^(?:[项目款、至到和或]|of\b|and\b)/.test(next)
}

/** As the prose would have it. Nothing has to be read otherwise where a Latin letter comes first. */
function head(source: string, start: number, end: number): string {
  const from = spacesEnd(source, start, end)
  const text = source.slice(from, Math.min(end, from + reach))
  return isLatin(text.charCodeAt(0)) ? text : normaliseText(text)
}
