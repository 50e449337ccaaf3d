import { createOpenings } from './openings.ts'
import { createPairTable } from './pair-table.ts'

/**
 * Terms by their letters, among which the longest that stands at a place in a text is found. A term that begins or ends with
 * a Latin letter or digit stands only at the bounds of a word, a plural `s` behind it put up with (and not part of it).
 * To look takes as many steps as the longest term has characters, at most.
 */
export interface Trie {
  /** The number of the term that stands at a place and ends before another (at the end of the text, unless told), or -1. */
  readonly longestAt: (text: string, at: number, before?: number) => number
  /** The same of a place where a Latin word stands, by the end of that word, its hash, and the hash without its last letter. */
  readonly longestOfWord: (text: string, at: number, end: number, hash: number, shorter: number) => number
  /** The same of a place where something else stands, by its first two characters; 0 for the second where there is none. */
  readonly longestOfPair: (text: string, at: number, code: number, next: number) => number
  /** By what most places are told to begin no term of two characters or more, but of Latin words: a bit for each `hashOfPair`. */
  readonly pairs: Uint32Array
}

/** The order in which a trie takes its terms: by code units, Latin capitals as small letters. */
export function byLetters(a: string, b: string): number {
  const [first, second] = [a.toLowerCase(), b.toLowerCase()]
  return first < second ? -1 : first > second ? 1 : 0
}

/**
 * Of terms in order (`byLetters`), none empty and none twice. Over UTF-16 code units, Latin capitals read as small letters.
 * The root has a cell for each code. The first child of a state is the state behind it, so that the rest of a term is
 * read in a row; further children stand in a hash table. So it is built in one go over the letters, and small enough to
 * stay in the cache.
 */
export function createTrie(terms: readonly string[]): Trie {
  let letters = 0
  for (const term of terms) letters += term.length
  if (letters > mostStates || terms.length > mostTerms) throw new RangeError('too many terms for one trie')
  const root = new Uint16Array(65536)
  /** By state two cells, its letter, and what there is to it: bits, and the term that ends there, plus one. */
  const states = new Uint16Array(2 * letters + 4)
  // Each term adds one further child at most, and one pair; most add neither.
  const children = createPairTable(terms.length)
  /** First two characters of terms, and the states behind them. */
  const seconds = createPairTable(terms.length)
  const pairs = new Uint32Array(65536 / 32)
  const openings = createOpenings(terms.length)
  build()

  function build(): void {
    /** The state behind so many letters of the term before. */
    const path = new Uint16Array(letters + 1)
    let newest = 0
    let before = ''
    for (let index = 0; index < terms.length; index++) {
      const term = terms[index] ?? ''
      let depth = 0
      while (depth < before.length && lower(term.charCodeAt(depth)) === lower(before.charCodeAt(depth))) depth++
      const known = depth
      for (; depth < term.length; depth++) {
        const code = lower(term.charCodeAt(depth))
        const parent = path[depth] ?? 0
        states[2 * ++newest] = code
        path[depth + 1] = newest
        if (parent === 0) root[code] = newest
        else if (parent === newest - 1) note(parent, follows)
        else {
          note(parent, branches)
          children.put(parent, code, newest)
        }
      }
      note(newest, (index + 1) << termShift)
      if (isWord(term.charCodeAt(0))) announceWord(term, path)
      else announcePair(term, known, path)
      before = term
    }
    for (let code = 65; code <= 90; code++) root[code] = root[code + 32] ?? 0
  }

  function note(state: number, bits: number): void {
    states[2 * state + 1] = (states[2 * state + 1] ?? 0) | bits
  }

  /** Notes the word with which a term begins, where no term before began with it. */
  function announceWord(term: string, path: Uint16Array): void {
    let end = 1
    while (end < term.length && isWord(term.charCodeAt(end))) end++
    const state = path[end] ?? 0
    if (((states[2 * state + 1] ?? 0) & opens) !== 0) return
    note(state, opens)
    openings.add(term, end, state)
  }

  /** The same of another character, and the one behind it; `known`: so many were those of the term before. */
  function announcePair(term: string, known: number, path: Uint16Array): void {
    if (term.length === 1 || known >= 2) return
    const code = term.charCodeAt(0)
    const next = lower(term.charCodeAt(1))
    seconds.put(code, next, path[2] ?? 0)
    const isLatin = next >= 97 && next <= 122
    for (const second of isLatin ? [next, next - 32] : [next]) {
      const hash = hashOfPair(code, second)
      pairs[hash >>> 5] = (pairs[hash >>> 5] ?? 0) | (1 << (hash & 31))
    }
  }

  /** Plus one; 0 if none ends there. */
  function termAt(state: number): number {
    return (states[2 * state + 1] ?? 0) >>> termShift
  }

  function longestAt(text: string, at: number, before = text.length): number {
    const code = text.charCodeAt(at)
    const state = root[code] ?? 0
    if (state === 0 || (isWord(code) && at > 0 && isWord(text.charCodeAt(at - 1)))) return -1
    return longestFrom(text, state, at + 1, before, 0) - 1
  }

  function longestOfWord(text: string, at: number, end: number, hash: number, shorter: number): number {
    const state = openings.find(text, at, end, hash)
    const isPlural = (text.charCodeAt(end - 1) | 32) === 115 && end - at > 1
    const singular = isPlural ? termAt(openings.find(text, at, end - 1, shorter)) : 0
    return (state === 0 ? singular : longestFrom(text, state, end, text.length, singular)) - 1
  }

  function longestOfPair(text: string, at: number, code: number, next: number): number {
    const first = termAt(root[code] ?? 0)
    const state = seconds.get(code, lower(next))
    return (state === 0 ? first : longestFrom(text, state, at + 2, text.length, first)) - 1
  }

  /** From a state to which the text up to a place has led; plus one. `shorter`: what else is found, or 0. */
  function longestFrom(text: string, from: number, behind: number, before: number, shorter: number): number {
    let state = from
    let next = behind
    let found = shorter
    for (;;) {
      const kind = states[2 * state + 1] ?? 0
      if (kind >= 1 << termShift && isBound(text, next)) found = kind >>> termShift
      if ((kind & (follows | branches)) === 0 || next >= before) return found
      const code = lower(text.charCodeAt(next++))
      if ((kind & follows) !== 0 && states[2 * state + 2] === code) state++
      else {
        state = (kind & branches) === 0 ? 0 : children.get(state, code)
        if (state === 0) return found
      }
    }
  }

  return { longestAt, longestOfWord, longestOfPair, pairs }
}

const mostStates = 32767

const follows = 1
const branches = 2
const opens = 4
const termShift = 3
const mostTerms = 2 ** (16 - termShift) - 1

/** Of 16 bits. */
export function hashOfPair(first: number, second: number): number {
  return Math.imul((first << 16) | second, 0x9e3779b1) >>> 16
}

function lower(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code
}

/** A Latin letter or a digit: what words are bounded by. */
export function isWord(code: number): boolean {
  const small = code | 32
  return (code >= 48 && code <= 57) || (small >= 97 && small <= 122)
}

/** No Latin word goes on here, unless by a plural `s`. */
function isBound(text: string, at: number): boolean {
  if (at >= text.length || !isWord(text.charCodeAt(at)) || !isWord(text.charCodeAt(at - 1))) return true
  return (text.charCodeAt(at) | 32) === 115 && (at + 1 >= text.length || !isWord(text.charCodeAt(at + 1)))
}
