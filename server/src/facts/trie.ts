import { createOpenings } from './openings.ts'

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
}

/** Where a term stands: its number and its half-open range. */
export interface Match {
  readonly term: number
  readonly start: number
  readonly end: number
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
  if (letters > mostStates) throw new RangeError('too many terms for one trie')
  const root = new Uint16Array(65536)
  /** By state: its letter, and whether it has a child behind it, more of them, a term that ends in it, a first word. */
  const states = new Int32Array(letters + 2)
  /** The term that ends in a state, plus one. */
  const ending = new Uint16Array(letters + 2)
  // Each term adds one further child at most: a third of the table stays empty, so that what is not there is soon known.
  const bits = Math.ceil(Math.log2(terms.length * 1.5 + 2))
  const shift = 32 - bits
  const last = 2 ** bits - 1
  const keys = new Int32Array(last + 1)
  const children = new Uint16Array(last + 1)
  const openings = createOpenings(terms.length)
  /** By what most places of a Chinese text are told not to begin a term: a bit for the hash of each of the pairs. */
  const hashes = new Uint32Array(65536 / 32)
  /** The first two characters of terms, and the states behind them. */
  const pairs = new Int32Array(last + 1)
  const seconds = new Uint16Array(last + 1)
  /** Characters that are terms by themselves: a bit each. */
  const alone = new Uint32Array(65536 / 32)
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
        states[++newest] = code
        path[depth + 1] = newest
        if (parent === 0) root[code] = newest
        else if (parent === newest - 1) states[parent] = (states[parent] ?? 0) | follows
        else {
          states[parent] = (states[parent] ?? 0) | branches
          put(keys, children, twoOf(parent, code), newest)
        }
      }
      ending[newest] = index + 1
      states[newest] = (states[newest] ?? 0) | ends
      if (isWord(term.charCodeAt(0))) announceWord(term, path)
      else announcePair(term, known, path)
      before = term
    }
    for (let code = 65; code <= 90; code++) root[code] = root[code + 32] ?? 0
  }

  /** Notes the word with which a term begins, where no term before began with it. */
  function announceWord(term: string, path: Uint16Array): void {
    let end = 1
    while (end < term.length && isWord(term.charCodeAt(end))) end++
    const state = path[end] ?? 0
    const kind = states[state] ?? 0
    if ((kind & opens) !== 0) return
    states[state] = kind | opens
    openings.add(term, end, state)
  }

  /** The same of another character, and the one behind it; `known`: so many were those of the term before. */
  function announcePair(term: string, known: number, path: Uint16Array): void {
    const code = term.charCodeAt(0)
    if (term.length === 1) set(alone, code)
    else if (known < 2) {
      const pair = twoOf(code, lower(term.charCodeAt(1)))
      put(pairs, seconds, pair, path[2] ?? 0)
      set(hashes, Math.imul(pair, golden) >>> 16)
    }
  }

  function put(table: Int32Array, values: Uint16Array, key: number, value: number): void {
    let slot = Math.imul(key, golden) >>> shift
    while (table[slot] !== 0) slot = (slot + 1) & last
    table[slot] = key
    values[slot] = value
  }

  function get(table: Int32Array, values: Uint16Array, key: number): number {
    let slot = Math.imul(key, golden) >>> shift
    for (; table[slot] !== key; slot = (slot + 1) & last) if (table[slot] === 0) return 0
    return values[slot] ?? 0
  }

  function longestAt(text: string, at: number, before = text.length): number {
    const code = text.charCodeAt(at)
    const state = root[code] ?? 0
    if (state === 0 || (isWord(code) && at > 0 && isWord(text.charCodeAt(at - 1)))) return -1
    return longestFrom(text, state, at + 1, before, 0) - 1
  }

  function longestOfWord(text: string, at: number, end: number, hash: number, shorter: number): number {
    const state = openings.find(text, at, end, hash)
    const singular =
      (text.charCodeAt(end - 1) | 32) === 115 && end - at > 1
        ? (ending[openings.find(text, at, end - 1, shorter)] ?? 0)
        : 0
    return (state === 0 ? singular : longestFrom(text, state, end, text.length, singular)) - 1
  }

  function longestOfPair(text: string, at: number, code: number, next: number): number {
    const pair = twoOf(code, lower(next))
    const first = has(alone, code) ? (ending[root[code] ?? 0] ?? 0) : 0
    if (!has(hashes, Math.imul(pair, golden) >>> 16)) return first - 1
    const state = get(pairs, seconds, pair)
    return (state === 0 ? first : longestFrom(text, state, at + 2, text.length, first)) - 1
  }

  /** From a state to which the text up to a place has led; plus one. `shorter`: what else is found, or 0. */
  function longestFrom(text: string, from: number, behind: number, before: number, shorter: number): number {
    let state = from
    let next = behind
    let found = shorter
    for (;;) {
      const kind = states[state] ?? 0
      if ((kind & ends) !== 0 && isBound(text, next)) found = ending[state] ?? 0
      if ((kind & (follows | branches)) === 0 || next >= before) return found
      const code = lower(text.charCodeAt(next++))
      if ((kind & follows) !== 0 && ((states[state + 1] ?? 0) & letter) === code) state++
      else {
        state = (kind & branches) === 0 ? 0 : get(keys, children, twoOf(state, code))
        if (state === 0) return found
      }
    }
  }

  return { longestAt, longestOfWord, longestOfPair }
}

/** Every place of every term, also of those within longer ones: by ascending start, at one start the longest first. */
export function allMatches(trie: Trie, terms: readonly string[], text: string): Match[] {
  const matches: Match[] = []
  for (let start = 0; start < text.length; start++) {
    let before = text.length
    for (let term = trie.longestAt(text, start); term >= 0; term = trie.longestAt(text, start, before)) {
      const end = start + (terms[term]?.length ?? 0)
      matches.push({ term, start, end })
      before = end - 1
      if (before <= start) break
    }
  }
  return matches
}

/** Keys have 15 bits for the state, so that they stay small integers. */
const mostStates = 32767

const letter = 0xffff
const follows = 1 << 16
const branches = 1 << 17
const ends = 1 << 18
const opens = 1 << 19

/** Spreads keys over the table (Knuth's multiplicative hash). */
const golden = 0x9e3779b1

/** Two numbers of 16 bits as one; 0 only of two that are. */
function twoOf(first: number, second: number): number {
  return (first << 16) | second
}

function set(bits: Uint32Array, bit: number): void {
  bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | (1 << (bit & 31))
}

function has(bits: Uint32Array, bit: number): boolean {
  return (((bits[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1
}

function lower(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code
}

/** A Latin letter or a digit: what words are bounded by. */
function isWord(code: number): boolean {
  const small = code | 32
  return (code >= 48 && code <= 57) || (small >= 97 && small <= 122)
}

/** No Latin word goes on here, unless by a plural `s`. */
function isBound(text: string, at: number): boolean {
  if (at >= text.length || !isWord(text.charCodeAt(at)) || !isWord(text.charCodeAt(at - 1))) return true
  return (text.charCodeAt(at) | 32) === 115 && (at + 1 >= text.length || !isWord(text.charCodeAt(at + 1)))
}
