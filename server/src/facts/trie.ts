import { createOpenings, type Openings } from './openings.ts'

/**
 * Terms by their letters, among which the longest that stands at a place in a text is found. A term that begins or ends with
 * a Latin letter or digit stands only at the bounds of a word, a plural `s` behind it put up with (and not part of it).
 * To look takes as many steps as the longest term has characters, at most.
 */
export interface Trie {
  /** The number of the term that stands at a place and ends before another (at the end of the text, unless told), or -1. */
  readonly longestAt: (text: string, at: number, before?: number) => number
  /** The same of a place where a Latin word stands, by the end and the hash of that word. */
  readonly longestOfWord: (text: string, at: number, end: number, hash: number) => number
  /** The same of a place where something else stands, by its first two characters; 0 for the second where there is none. */
  readonly longestOfPair: (text: string, at: number, code: number, next: number) => number
}

/** Where a term stands: its number and its half-open range. */
export interface Match {
  readonly term: number
  readonly start: number
  readonly end: number
}

/**
 * Over UTF-16 code units, Latin capitals read as small letters. The root has a cell for each code. The first child of a
 * state is the state behind it, so that the rest of a term is read in a row; further children stand in a hash table. All
 * of it together is small enough to stay in the cache. Terms must not be empty. Of terms that differ in case alone, the
 * last is found.
 */
export function createTrie(terms: readonly string[]): Trie {
  let letters = 0
  for (const term of terms) letters += term.length
  if (letters > mostStates) throw new RangeError('too many terms for one trie')
  const root = new Uint16Array(65536)
  /** By state: its letter, and whether it has a child behind it, more of them, a term that ends in it. */
  const states = new Int32Array(letters + 2)
  /** The term that ends in a state, plus one. */
  const ending = new Uint16Array(letters + 2)
  // Each term adds one further child at most: a third of the table stays empty, so that what is not there is soon known.
  const bits = Math.ceil(Math.log2(terms.length * 1.5 + 2))
  const shift = 32 - bits
  const last = 2 ** bits - 1
  const keys = new Int32Array(last + 1)
  const children = new Uint16Array(last + 1)
  const openings: Openings = createOpenings(terms.length * 2)
  /** By opening: the state behind it, or 0; the term, plus one, of which it is the plural, or 0. */
  const opened = new Uint16Array(terms.length * 2 + 1)
  const plurals = new Uint16Array(terms.length * 2 + 1)
  /** By what most places of a Chinese text are told not to begin a term: a bit for the hash of each of the pairs. */
  const hashes = new Uint32Array(65536 / 32)
  /** The first two characters of terms, and the states behind them. */
  const pairs = new Int32Array(last + 1)
  const seconds = new Uint16Array(last + 1)
  /** Characters that are terms by themselves: a bit each. */
  const alone = new Uint32Array(65536 / 32)
  let newest = 0

  for (const [index, term] of terms.entries()) add(term.toLowerCase(), index)
  for (let code = 65; code <= 90; code++) root[code] = root[code + 32] ?? 0

  function add(term: string, index: number): void {
    let word = 0
    while (word < term.length && isWord(term.charCodeAt(word))) word++
    let state = 0
    for (let i = 0; i < term.length; i++) {
      state = childOf(state, term.charCodeAt(i))
      if (i + 1 === word) opened[openings.add(term.slice(0, word))] = state
      if (i === 1 && word === 0) addPair(term.charCodeAt(0), term.charCodeAt(1), state)
    }
    ending[state] = index + 1
    states[state] = (states[state] ?? 0) | ends
    if (word === term.length) plurals[openings.add(`${term}s`)] = index + 1
    const code = term.charCodeAt(0)
    if (word === 0 && term.length === 1) set(alone, code)
  }

  function addPair(code: number, next: number, state: number): void {
    const pair = pairOf(code, next)
    const slot = pairSlot(pair)
    pairs[slot] = pair
    seconds[slot] = state
    set(hashes, Math.imul(pair, golden) >>> 16)
  }

  /** Of a pair, or the empty one where it would stand. */
  function pairSlot(pair: number): number {
    let slot = Math.imul(pair, golden) >>> shift
    while (pairs[slot] !== pair && pairs[slot] !== 0) slot = (slot + 1) & last
    return slot
  }

  function childOf(state: number, code: number): number {
    if (state === 0) {
      const known = root[code] ?? 0
      if (known === 0) root[code] = newest + 1
      return known === 0 ? append(code) : known
    }
    const kind = states[state] ?? 0
    if ((kind & follows) !== 0 && ((states[state + 1] ?? 0) & letter) === code) return state + 1
    if (state === newest) {
      states[state] = kind | follows
      return append(code)
    }
    const key = (state << 16) | code
    let slot = Math.imul(key, golden) >>> shift
    for (; keys[slot] !== 0; slot = (slot + 1) & last) if (keys[slot] === key) return children[slot] ?? 0
    states[state] = kind | branches
    keys[slot] = key
    children[slot] = newest + 1
    return append(code)
  }

  function append(code: number): number {
    states[++newest] = code
    return newest
  }

  function longestAt(text: string, at: number, before = text.length): number {
    const code = text.charCodeAt(at)
    const state = root[code] ?? 0
    if (state === 0 || (isWord(code) && at > 0 && isWord(text.charCodeAt(at - 1)))) return -1
    return longestFrom(text, state, at + 1, before, 0) - 1
  }

  function longestOfWord(text: string, at: number, end: number, hash: number): number {
    const opening = openings.find(text, at, end, hash)
    if (opening === 0) return -1
    const state = opened[opening] ?? 0
    const plural = plurals[opening] ?? 0
    return (state === 0 ? plural : longestFrom(text, state, end, text.length, plural)) - 1
  }

  function longestOfPair(text: string, at: number, code: number, next: number): number {
    const pair = pairOf(code, lower(next))
    const first = has(alone, code) ? (ending[root[code] ?? 0] ?? 0) : 0
    if (!has(hashes, Math.imul(pair, golden) >>> 16)) return first - 1
    const state = seconds[pairSlot(pair)] ?? 0
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
        if ((kind & branches) === 0) return found
        const key = (state << 16) | code
        let slot = Math.imul(key, golden) >>> shift
        while (keys[slot] !== key && keys[slot] !== 0) slot = (slot + 1) & last
        if (keys[slot] === 0) return found
        state = children[slot] ?? 0
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

/** Spreads keys over the table (Knuth's multiplicative hash). */
const golden = 0x9e3779b1

/** Two codes as one number; none is 0, unless both are. */
function pairOf(code: number, next: number): number {
  return (code << 16) | next
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
