import { kinds } from '../../framework/data.generated.ts'
import type { SignId } from '../../framework/lexicon.ts'
import type { Language } from '../../framework/types.ts'
import { memoize } from '../../memoize.ts'
import { literalPattern } from '../../text/document/literal-pattern.ts'
import { containsAny } from '../verdict/word-search.ts'

/** The signs found in a text, one bit each in the order of `kinds.signs`: in words of an opening, and of the body. */
export interface SignsSeen {
  readonly opening: number
  readonly body: number
}

const none: SignsSeen = { opening: 0, body: 0 }

/** The words of all signs, for a single search. */
interface WordTable {
  readonly pattern: RegExp
  readonly signs: ReadonlyMap<string, SignsSeen>
}

/** Returns the signs in the words of a block. Titles in 《》 are ignored: they name other texts. */
export function signsIn(prose: string, language: Language): SignsSeen {
  const text = withoutNames(language === 'zh' ? prose : prose.toLowerCase())
  const { pattern, signs } = tableOf(language)
  let seen = none
  for (const { 0: word, index } of text.matchAll(pattern)) {
    const found = signs.get(word)
    if (!found) continue
    const opening = index < openingLength ? found.opening : 0
    const isAsked =
      (opening & calls) !== 0 && language === 'en' && isTaskOf(text.slice(Math.max(0, index - reach), index))
    seen = { opening: seen.opening | (isAsked ? opening & ~calls : opening), body: seen.body | found.body }
  }
  return seen
}

/** True before a call that somebody is to make: “the council shall (issue a) call for proposals” sets a task. */
function isTaskOf(before: string): boolean {
  return toBeMade.test(before)
}

const reach = 60
const toBeMade =
  /(?<!\b(?:we|i) )\b(?:shall|will|must|should|(?:is|are) to)(?: [a-z]+ly)?(?: (?:issue|launch|open|publish|run|hold|make|organi[sz]e)(?: [a-z]+){0,3})? $/

/** A text says what it does in the first sentences of its opening. A news item may be a single paragraph. */
const openingLength = 300

/** Returns the signs in the words of a title, one bit each. A document that it issues by name does count. */
export function signsOfTitle(lines: readonly string[], language: Language): number {
  const matter = lines.map((line) => withoutNames(line.replace(/(印发|转发|发布|公布)《/g, '$1'))).join(' ')
  return kinds.signs.reduce(
    (seen, sign, index) => (containsAny(matter, sign.title[language]) ? seen | (1 << index) : seen),
    0,
  )
}

/** Returns the bits of some signs. */
export function bitsOf(...ids: readonly SignId[]): number {
  return kinds.signs.reduce((bits, { sign }, index) => (ids.includes(sign) ? bits | (1 << index) : bits), 0)
}

const calls = bitsOf('call')

function withoutNames(text: string): string {
  return text.includes('《') ? text.replace(/《[^《》]*》/g, '《》') : text
}

/** Built when a language is first read. */
const tableOf = memoize(makeTable)

function makeTable(language: Language): WordTable {
  const own = new Map<string, SignsSeen>()
  kinds.signs.forEach(({ opening, body }, index) => {
    for (const word of opening[language]) add(own, word.toLowerCase(), { opening: 1 << index, body: 0 })
    for (const word of body[language]) add(own, word.toLowerCase(), { opening: 0, body: 1 << index })
  })
  // The longest of several matches is taken; it also counts for the words within it.
  const words = [...own.keys()].sort((a, b) => b.length - a.length)
  const signs = new Map(words.map((word) => [word, together(wordsWithin(word, own))]))
  return { pattern: patternOf(words, language), signs }
}

/** What each part of a word that is a word too is a sign of. Words are short, and there are many. */
function wordsWithin(word: string, own: ReadonlyMap<string, SignsSeen>): SignsSeen[] {
  const found: SignsSeen[] = []
  for (let start = 0; start < word.length; start++)
    for (let end = start + 1; end <= word.length; end++) {
      const seen = own.get(word.slice(start, end))
      if (seen) found.push(seen)
    }
  return found
}

function add(own: Map<string, SignsSeen>, word: string, seen: SignsSeen): void {
  own.set(word, together([own.get(word) ?? none, seen]))
}

function together(all: readonly SignsSeen[]): SignsSeen {
  return all.reduce((sum, one) => ({ opening: sum.opening | one.opening, body: sum.body | one.body }), none)
}

/** Matches Latin words at word boundaries, Chinese words anywhere. */
function patternOf(words: readonly string[], language: Language): RegExp {
  const any = words.map(literalPattern).join('|')
  return language === 'zh' ? new RegExp(any, 'g') : new RegExp(`(?<![a-z])(?:${any})(?![a-z])`, 'g')
}
