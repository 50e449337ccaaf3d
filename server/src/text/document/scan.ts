import { isSpace } from './characters.ts'

/** Returns the end of the white space at `from`, at most `end`. */
export function spacesEnd(source: string, from: number, end: number): number {
  let at = from
  while (at < end && isSpace(source.charCodeAt(at))) at++
  return at
}

/** Returns the start of the white space before `end`, at least `from`. */
export function spacesStart(source: string, from: number, end: number): number {
  let at = end
  while (at > from && isSpace(source.charCodeAt(at - 1))) at--
  return at
}

/** The offset of the first `mark` within `[from, end)`, -1 if there is none. Never searches past `end`. */
export function indexWithin(source: string, mark: string, from: number, end: number): number {
  const found = source.slice(from, end).indexOf(mark)
  return found < 0 ? -1 : from + found
}

/** Returns the end of the line at `at` (before LF or CRLF), at most `end`. */
export function endOfLine(source: string, at: number, end: number): number {
  const found = source.indexOf('\n', at)
  const to = found < 0 || found > end ? end : found
  return to > at && source.charCodeAt(to - 1) === 0x0d ? to - 1 : to
}

/**
 * `[from, to)` as a flat string. A slice is a view of the whole text: scanning it takes up to twice as long, and it
 * keeps the whole text alive, although a block outlives many versions.
 */
export function ownText(source: string, from: number, to: number): string {
  return to - from < viewed
    ? source.slice(from, to)
    : [source.slice(from, from + 1), source.slice(from + 1, to)].join('')
}

/** Shorter slices are copied by the engine anyway. */
const viewed = 13
