import type { Language } from '../framework/types.ts'
import { digit, kinds, mark, word } from '../text/marks.ts'
import type { Commitment } from './commitment.ts'
import { hashed } from './openings.ts'
import { type Entry, vocabulary } from './vocabulary.ts'

/** A word of the vocabulary where it stands in the prose, and how it is read there: what begins as unread the reader of its clause fills in. */
export interface Token {
  readonly entry: Entry
  readonly start: number
  readonly end: number
  /** The head noun of a longer term (标准 in 数据标准): only what it is as an institution counts. */
  readonly inner: boolean
  /** The predicate that commits to it, if any. */
  commitment: Commitment | null
  /** It acts as a verb here. */
  verb: boolean
  /** In an instrument phrase (依托…, 利用…, using …): a means, not what is to be done. */
  instrument: boolean
  /** In a relative clause or a reference to another text: told of the object, not done to it. */
  aside: boolean
}

export interface Scan {
  /**
   * The words of the vocabulary, leftmost and longest first, none overlapping; and the institutional head nouns with
   * which longer terms end. Titles of documents (《…》) are left out: what they name is no object of the clause.
   */
  readonly tokens: Token[]
  /** As `marksIn` finds them. */
  readonly marks: number[]
}

/** Goes through a text once. */
export function scan(text: string, language: Language): Scan {
  const { trie, entry } = vocabulary(language)
  const { length } = text
  const tokens: Token[] = []
  const marks: number[] = []
  /** Up to here no word begins. */
  let until = 0
  let titles = true

  function take(at: number, number: number): void {
    const found = number < 0 ? undefined : entry(number)
    if (found === undefined) return
    until = at + found.text.length
    tokens.push(unread(found, at, until, false))
    if (found.head !== null) tokens.push(unread(found.head, until - found.head.text.length, until, true))
  }

  for (let at = 0; at < length; ) {
    const start = at
    const code = text.charCodeAt(at++)
    let kind = kinds[code] ?? 0
    if ((kind & word) !== 0) {
      let shorter = 0
      let hash = hashed(0, code)
      for (; at < length; at++) {
        const next = text.charCodeAt(at)
        const more = kinds[next] ?? 0
        if ((more & word) === 0) break
        kind |= more
        shorter = hash
        hash = hashed(hash, next)
      }
      if ((kind & digit) !== 0) marks.push(start)
      if (start >= until) take(start, trie.longestOfWord(text, start, at, hash, shorter))
    } else if (kind === 0) {
      if (start < until) continue
      if (code === openingMark) {
        const close: number = titles ? text.indexOf('》', at) : -1
        titles = close >= 0
        until = Math.max(until, close)
      } else take(start, trie.longestOfPair(text, start, code, at < length ? text.charCodeAt(at) : 0))
    } else if (kind === mark) marks.push(start)
  }
  return { tokens, marks }
}

const openingMark = 0x300a // 《

function unread(entry: Entry, start: number, end: number, inner: boolean): Token {
  return { entry, start, end, inner, commitment: null, verb: false, instrument: false, aside: false }
}
