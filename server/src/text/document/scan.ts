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

/** Returns the offset of the first `mark` inside `[from, end)`, or -1. Never searches past `end`. */
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
 * Returns `[from, to)` as a string of its own. A V8 slice is a view of its parent: reading its characters takes up to
 * twice as long, and it keeps the whole parent text alive, although a block outlives many versions of the text.
 */
export function ownText(source: string, from: number, to: number): string {
  return to - from < viewed
    ? source.slice(from, to)
    : [source.slice(from, from + 1), source.slice(from + 1, to)].join('')
}

/** V8 copies slices shorter than this. */
const viewed = 13
