import { isDigit, isLatin } from '../document/characters.ts'

/** Words that a hyphen joins to the next one; the first parts of all other words broken at a line end are taken for syllables. */
const firstParts = new Set(
  (
    'self well high low long short non open large small full half single double multi cross third second first two three four five ' +
    'six ten peer public private evidence decision risk cost results mission purpose whole near mid late early next hard soft fast ever'
  ).split(' '),
)
/** Words that a hyphen joins to the one before. */
const lastParts = new Set(
  (
    'based driven led making makers term wide specific related level scale income sector border cutting edge ready free oriented ' +
    'focused enabled powered owned funded sized year old time source end of the to performance quality risk growth tech touch run'
  ).split(' '),
)
/** Syllables that end a word: high-est, open-ing, short-age. */
const endings = new Set('ed en er ern est ing age ness way light ly y ty ment'.split(' '))
/** What follows a hyphen that replaces the rest of a word: short- and long-term. */
const joins = new Set(['and', 'or', 'nor', 'to', 'through'])
/** As far as a word is looked at. */
const longestPart = 24

/** What a line end after a hyphen means: the word goes on without the hyphen, or with it, or another word begins. */
export type HyphenAtLineEnd = 'dropped' | 'kept' | 'apart'

/** Reads the hyphen at `hyphen`, with which a line ends, by the word before it and the one at `next`, where the next line's text begins. */
export function readHyphen(source: string, hyphen: number, next: number): HyphenAtLineEnd {
  const first = lettersBefore(source, hyphen)
  const last = lettersBehind(source, next)
  if (first === '') return 'apart'
  if (last === '') return isDigit(source.charCodeAt(next)) ? 'kept' : 'apart'
  if (joins.has(last)) return 'apart'
  // One of several hyphens is a hyphen still.
  if (/[-\u2010\d]/.test(source.charAt(hyphen - first.length - 1))) return 'kept'
  if (isUpper(first) && first.length > 1 && isUpper(last) && last.length > 1) return 'dropped'
  if (!/^[A-Za-z][a-z]+$/.test(first) || !/^[a-z]/.test(last)) return 'kept'
  if (endings.has(last)) return 'dropped'
  return firstParts.has(first.toLowerCase()) || lastParts.has(last) ? 'kept' : 'dropped'
}

function isUpper(word: string): boolean {
  return word === word.toUpperCase()
}

function lettersBefore(source: string, end: number): string {
  let start = end
  while (start > 0 && end - start < longestPart && isLatin(source.charCodeAt(start - 1))) start--
  return source.slice(start, end)
}

function lettersBehind(source: string, start: number): string {
  let end = start
  while (end - start < longestPart && isLatin(source.charCodeAt(end))) end++
  return source.slice(start, end)
}
