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

/** Where `mark` begins at or behind `from` and ends at `end` at the latest, -1 if nowhere; looks no further than `end`. */
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
 * `[from, to)` as a string of its own. A slice is a view of the whole: to go through its characters takes up to twice as long, and it
 * holds the whole text as long as it lives, which a block outlives many versions of.
 */
export function ownText(source: string, from: number, to: number): string {
  return to - from < viewed
    ? source.slice(from, to)
    : [source.slice(from, from + 1), source.slice(from + 1, to)].join('')
}

/** Shorter slices are no views. */
const viewed = 13
