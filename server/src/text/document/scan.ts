import { isSpace } from './characters.ts'

/** Where the white space at `from` ends, `end` at the latest. */
export function spacesEnd(source: string, from: number, end: number): number {
  let at = from
  while (at < end && isSpace(source.charCodeAt(at))) at++
  return at
}

/** Where the white space before `end` begins, `from` at the earliest. */
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

/** Where the line of `at` ends (before its line feed, or carriage return and line feed), `end` at the latest. */
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
