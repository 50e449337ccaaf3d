import { isDigit, isLatin } from '../document/characters.ts'

/** First parts of hyphenated words. Any other word part before a hyphen at a line end is taken for a syllable. */
const firstParts = new Set(
  (
    'self well high low long short non open large small full half single double multi cross third second first two three four five ' +
    'six ten peer public private evidence decision risk cost results mission purpose whole near mid late early next hard soft fast ever'
  ).split(' '),
)
/** Last parts of hyphenated words. */
const lastParts = new Set(
  (
    'based driven led making makers term wide specific related level scale income sector border cutting edge ready free oriented ' +
    'focused enabled powered owned funded sized year old time source end of the to performance quality risk growth tech touch run'
  ).split(' '),
)
/** Syllables that end a word: high-est, open-ing, short-age. */
const endings = new Set('ed en er ern est ing age ness way light ly y ty ment'.split(' '))
/** Words that follow a suspended hyphen: short- and long-term. */
const joins = new Set(['and', 'or', 'nor', 'to', 'through'])
/** The longest part of a word that is checked. */
const longestPart = 24

/** What a hyphen at a line end means: the word continues without it, or with it, or another word begins. */
export type HyphenAtLineEnd = 'dropped' | 'kept' | 'apart'

/** Classifies the hyphen at `hyphen` at a line end, by the word before it and the word at `next` on the next line. */
export function readHyphen(source: string, hyphen: number, next: number): HyphenAtLineEnd {
  const first = lettersBefore(source, hyphen)
  const last = lettersBehind(source, next)
  if (first === '') return 'apart'
  if (last === '') return isDigit(source.charCodeAt(next)) ? 'kept' : 'apart'
  if (joins.has(last)) return 'apart'
  // A word that already has a hyphen keeps this one too.
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
