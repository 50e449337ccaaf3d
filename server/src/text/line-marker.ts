import { isHan } from './characters.ts'
import type { Marker } from './marker.ts'
import { normaliseText } from './normalise.ts'
import { readMarker } from './read-marker.ts'
import { spacesEnd, spacesStart } from './source-scan.ts'

/** As far as a number at the head of a line is looked for. */
const reach = 24
const longestHeading = 30
const closing = '。；：！？;:.!?”’）)》」』'

/**
 * Whether the line at `[start, end)` begins a block of its own by its number although no blank line parts it from the line
 * before, `[previous, previousEnd)`: that line ends a sentence, or is a heading by its own number.
 */
export function startsBlock(
  source: string,
  previous: number,
  previousEnd: number,
  start: number,
  end: number,
): boolean {
  const text = head(source, start, end)
  const marker = readMarker(text, 'en')
  if (!marker || continuesReference(text, marker)) return false
  const last = spacesStart(source, previous, previousEnd)
  if (isFirm(marker) || last === previous || closing.includes(source.charAt(last - 1))) return true
  return last - previous <= 2 * reach && readMarker(head(source, previous, last), 'en') !== null
}

/**
 * Whether the line at `[start, end)` is a Chinese heading by its number, so that the line below begins a block: short beside
 * the longest line of the paragraph, and without a mark at its end. (A full line breaks off because it is wrapped.)
 */
export function isShortHeading(source: string, start: number, end: number, longest: number): boolean {
  const from = spacesEnd(source, start, end)
  const to = spacesStart(source, from, end)
  if (to - from > longestHeading || 2 * (to - from) > longest || !isHan(source.charCodeAt(to - 1))) return false
  return !/[。；，]/.test(source.slice(from, to)) && readMarker(head(source, from, to), 'en') !== null
}

/** 第…章 and 一、 stand amid a sentence too seldom to be anything but the head of a block. */
function isFirm({ scheme, label }: Marker): boolean {
  return scheme === 'han' || scheme === 'formal' || label.startsWith('第')
}

/** “…第二款第 / （一）项” and “…的 / 一、二等奖” go on. */
function continuesReference(text: string, marker: Marker): boolean {
  const next = text.slice(marker.span.end)
  return marker.scheme === 'han'
    ? /^[一二三四五六七八九十]+(?:、|等)/.test(next)
    : /^(?:[项目款、至到和或]|of\b|and\b)/.test(next)
}

function head(source: string, start: number, end: number): string {
  const from = spacesEnd(source, start, end)
  return normaliseText(source.slice(from, Math.min(end, from + reach)))
}
