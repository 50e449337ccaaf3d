import { emptyPack, type Pack } from '../../framework/pack.ts'
import type { Language } from '../../framework/types.ts'
import { digit, mark, word } from '../../text/clauses/boundaries.ts'
import type { Entry } from '../vocabulary/entry.ts'
import { hashed } from '../vocabulary/first-words.ts'
import { vocabularyOf } from '../vocabulary/own-words.ts'
import { hashOfPair, isWord } from '../vocabulary/trie.ts'
import { alone, begins } from '../vocabulary/vocabulary.ts'
import type { Commitment } from './commitment.ts'

/**
 * A word of the vocabulary in the prose, and how it is read there. The reader of its clause sets the mutable
 * properties.
 */
export interface Token {
  readonly entry: Entry
  readonly start: number
  readonly end: number
  /** The head noun of a longer term (标准 in 数据标准): it counts only as an institution. */
  readonly inner: boolean
  /** The predicate that commits to it, if any. */
  commitment: Commitment | null
  /** It acts as a verb here. */
  verb: boolean
  /** In an instrument phrase (依托…, 利用…, using …): a means, not what is to be done. */
  instrument: boolean
  /** In a relative clause or a reference to another text: it describes the object and is not acted on. */
  aside: boolean
}

export interface TokenScan {
  /**
   * The words of the vocabulary, leftmost and longest first, without overlaps, and the institutional head nouns with
   * which longer terms end. Titles of documents (《…》) are skipped: what they name is not an object of the clause.
   */
  readonly tokens: Token[]
  /** The same as `marksIn` returns. */
  readonly marks: number[]
}

/** Finds the tokens and marks of a text in one pass. `pack`: words of a project beside ours. */
export function scan(text: string, language: Language, pack: Pack = emptyPack): TokenScan {
  const { trie, entry, kinds } = vocabularyOf(language, pack)
  const { pairs } = trie
  const { length } = text
  const tokens: Token[] = []
  const marks: number[] = []
  /** No word begins before this offset. */
  let until = 0
  let titles = true
  for (let at = 0; at < length; ) {
    const start = at
    const code = text.charCodeAt(at++)
    let kind = kinds[code] ?? 0
    let number = -1
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
      if (start >= until) number = trie.longestOfWord(text, start, at, hash, shorter)
    } else if ((kind & begins) !== 0) {
      if (start >= until) {
        const next = at < length ? text.charCodeAt(at) : 0
        const hash = hashOfPair(code, next)
        if ((kind & alone) !== 0 || ((pairs[hash >>> 5] ?? 0) >>> (hash & 31)) & 1)
          number = trie.longestOfPair(text, start, code, next)
      }
    } else if ((kind & mark) !== 0) marks.push(start)
    else if (code === openingMark && start >= until) {
      const close: number = titles ? text.indexOf('》', at) : -1
      titles = close >= 0
      until = Math.max(until, close)
    }
    const found = number < 0 ? undefined : entry(number)
    if (found === undefined) continue
    until = start + found.length
    tokens.push(unread(found, start, until, false))
    if (found.head !== null) tokens.push(unread(found.head, until - found.head.length, until, true))
    // The word contains no marks; a plural `s` after it is skipped too.
    if (found.unmarked && until > at - 1) at = isWithinWord(text, until) ? until + 1 : until
  }
  return { tokens, marks }
}

const openingMark = 0x300a // 《

function isWithinWord(text: string, at: number): boolean {
  return at < text.length && isWord(text.charCodeAt(at)) && isWord(text.charCodeAt(at - 1))
}

function unread(entry: Entry, start: number, end: number, inner: boolean): Token {
  return { entry, start, end, inner, commitment: null, verb: false, instrument: false, aside: false }
}

/** What the tokens can show of their clause: the union of their cues. */
export function cuesIn(tokens: readonly Token[]): number {
  let cues = 0
  for (const { entry } of tokens) cues |= entry.cues
  return cues
}

/** What the tokens can be to their clause: the union of their flags. */
export function flagsOf(tokens: readonly Token[]): number {
  let flags = 0
  for (const { entry } of tokens) flags |= entry.flags
  return flags
}

/** The tokens from one index up to another; the list itself if that is all of them. */
export function between(tokens: readonly Token[], from: number, to: number): readonly Token[] {
  return from === 0 && to === tokens.length ? tokens : tokens.slice(from, to)
}
