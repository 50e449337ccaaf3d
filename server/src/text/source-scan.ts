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
export function lineEnd(source: string, at: number, end: number): number {
  const found = source.indexOf('\n', at)
  const to = found < 0 || found > end ? end : found
  return to > at && source.charCodeAt(to - 1) === 0x0d ? to - 1 : to
}
