import { createFirstWords, hashed } from './first-words.ts'
import { createPairTable } from './pair-table.ts'

/**
 * A trie of terms, which finds the longest term at an offset in a text. A term that begins or ends with a Latin letter
 * or digit matches only at a word boundary; a plural `s` after it is allowed but not part of the match. A lookup takes
 * at most as many steps as the longest term has characters.
 */
export interface Trie {
  /**
   * Returns the index of the longest term that begins at `at` and ends no later than `before` (default: the end of the
   * text), or -1.
   */
  readonly longestAt: (text: string, at: number, before?: number) => number
  /**
   * The same where a Latin word begins at `at`, given the end of that word, its hash, and the hash without its last
   * letter.
   */
  readonly longestOfWord: (text: string, at: number, end: number, hash: number, shorter: number) => number
  /** The same where another character is at `at`, given the first two characters; `next` is 0 if there is no second. */
  readonly longestOfPair: (text: string, at: number, code: number, next: number) => number
  /**
   * A bit for each `hashOfPair`. If it is 0, no term of two or more characters begins with the pair, Latin words aside.
   * Rules out most offsets of a text.
   */
  readonly pairs: Uint32Array
}

/** The order in which a trie takes its terms: by code units, Latin capitals as small letters. */
export function byLetters(a: string, b: string): number {
  const [first, second] = [a.toLowerCase(), b.toLowerCase()]
  return first < second ? -1 : first > second ? 1 : 0
}

/**
 * Creates a trie of terms in order (`byLetters`), none empty and none twice. It works on UTF-16 code units; Latin
 * capitals count as small letters. Terms that begin with the same Latin word, or the same two characters, form a
 * branch. A branch is built when a text first contains its beginning: a draft of 60 kB contains half of them. The first
 * child of a state is the next state, so that the rest of a term is read in sequence; further children are in a hash
 * table. This keeps the trie small enough for the processor cache. Throws a `RangeError` if there are too many terms.
 */
export function createTrie(terms: readonly string[]): Trie {
  let letters = 0
  for (const term of terms) letters += term.length
  // A state for each beginning of a branch, and for each letter after it.
  const most = letters + terms.length
  if (most > mostStates || terms.length > mostTerms) throw new RangeError('too many terms for one trie')
  /** Two cells per state: its letter; its bits, and the term that ends there plus one. */
  const states = new Uint16Array(2 * most + 4)
  let newest = 0
  /** Further children of states (each term adds at most one), and terms of one character as children of state 0. */
  const children = createPairTable(2 * terms.length)
  /**
   * Per branch, from 1: its first term, how many letters its terms share, and the state after those, 0 until it is
   * built.
   */
  const firsts = new Uint16Array(terms.length + 1)
  const shared = new Uint16Array(terms.length + 1)
  const made = new Uint16Array(terms.length + 1)
  let branches = 0
  const openings = createFirstWords(terms.length)
  const seconds = createPairTable(terms.length)
  const pairs = new Uint32Array(65536 / 32)
  for (let index = 0; index < terms.length; index++) announce(terms[index] ?? '', index)

  /** Registers a term: by itself if it has one character, else as part of its branch, which is added if it is new. */
  function announce(term: string, index: number): void {
    const code = term.charCodeAt(0)
    if (isWord(code)) {
      let end = 1
      let hash = hashed(0, code)
      for (; end < term.length && isWord(term.charCodeAt(end)); end++) hash = hashed(hash, term.charCodeAt(end))
      if (openings.find(term, 0, end, hash) === 0) openings.add(term, end, hash, branch(index, end))
    } else if (term.length === 1) children.put(0, code, index + 1)
    else {
      const next = lower(term.charCodeAt(1))
      if (seconds.get(code, next) !== 0) return
      seconds.put(code, next, branch(index, 2))
      for (const second of next >= 97 && next <= 122 ? [next, next - 32] : [next]) {
        const hash = hashOfPair(code, second)
        pairs[hash >>> 5] = (pairs[hash >>> 5] ?? 0) | (1 << (hash & 31))
      }
    }
  }

  function branch(first: number, depth: number): number {
    firsts[++branches] = first
    shared[branches] = depth
    return branches
  }

  /** The state after the letters that the terms of a branch share; 0 for branch 0. */
  function stateOf(number: number): number {
    return number === 0 ? 0 : made[number] || make(number)
  }

  function make(number: number): number {
    const depth = shared[number] ?? 0
    const first = firsts[number] ?? 0
    const opening = terms[first] ?? ''
    const isLatin = isWord(opening.charCodeAt(0))
    made[number] = ++newest
    /** The states along the previous term, by the number of letters read. */
    const path: number[] = []
    path[depth] = newest
    let before = opening.slice(0, depth)
    for (let index = first; index < terms.length; index++) {
      const term = terms[index] ?? ''
      let at = 0
      while (at < before.length && lower(term.charCodeAt(at)) === lower(before.charCodeAt(at))) at++
      if (at < depth) break
      // The term begins with a longer word: it belongs to another branch.
      if (isLatin && isWord(term.charCodeAt(depth))) continue
      for (; at < term.length; at++) {
        const code = lower(term.charCodeAt(at))
        const parent = path[at] ?? 0
        states[2 * ++newest] = code
        path[at + 1] = newest
        if (parent === newest - 1) note(parent, follows)
        else {
          note(parent, branching)
          children.put(parent, code, newest)
        }
      }
      note(path[term.length] ?? 0, (index + 1) << termShift)
      before = term
    }
    return made[number]
  }

  function note(state: number, bits: number): void {
    states[2 * state + 1] = (states[2 * state + 1] ?? 0) | bits
  }

  function longestAt(text: string, at: number, before = text.length): number {
    const code = text.charCodeAt(at)
    if (!isWord(code)) return longestOfPair(text, at, code, at + 1 < before ? text.charCodeAt(at + 1) : 0, before)
    if (at > 0 && isWord(text.charCodeAt(at - 1))) return -1
    let [end, hash, shorter] = [at, 0, 0]
    for (; end < text.length && isWord(text.charCodeAt(end)); end++) {
      shorter = hash
      hash = hashed(hash, text.charCodeAt(end))
    }
    return longestOfWord(text, at, end, hash, shorter, before)
  }

  function longestOfWord(
    text: string,
    at: number,
    end: number,
    hash: number,
    shorter: number,
    before = text.length,
  ): number {
    const isPlural = (text.charCodeAt(end - 1) | 32) === 115 && end - at > 1
    const singular = isPlural && end - 1 <= before ? termAt(stateOf(openings.find(text, at, end - 1, shorter))) : 0
    const state = end <= before ? stateOf(openings.find(text, at, end, hash)) : 0
    return (state === 0 ? singular : longestFrom(text, state, end, before, singular)) - 1
  }

  function longestOfPair(text: string, at: number, code: number, next: number, before = text.length): number {
    const first = children.get(0, code)
    const state = stateOf(seconds.get(code, lower(next)))
    return (state === 0 ? first : longestFrom(text, state, at + 2, before, first)) - 1
  }

  /** The term that ends at a state, plus one; 0 if none does. */
  function termAt(state: number): number {
    return (states[2 * state + 1] ?? 0) >>> termShift
  }

  /**
   * Continues from the state that the text before `start` leads to. Returns the longest term plus one, or `shorter`,
   * the best match so far (0 if none).
   */
  function longestFrom(text: string, from: number, start: number, before: number, shorter: number): number {
    let state = from
    let next = start
    let found = shorter
    for (;;) {
      const kind = states[2 * state + 1] ?? 0
      if (kind >= 1 << termShift && isBound(text, next)) found = kind >>> termShift
      if ((kind & (follows | branching)) === 0 || next >= before) return found
      const code = lower(text.charCodeAt(next++))
      if ((kind & follows) !== 0 && states[2 * state + 2] === code) state++
      else {
        state = (kind & branching) === 0 ? 0 : children.get(state, code)
        if (state === 0) return found
      }
    }
  }

  return { longestAt, longestOfWord, longestOfPair, pairs }
}

const mostStates = 65_535

const follows = 1
const branching = 2
const termShift = 2
const mostTerms = 2 ** (16 - termShift) - 1

/** A 16-bit hash of two characters. */
export function hashOfPair(first: number, second: number): number {
  return Math.imul((first << 16) | second, 0x9e3779b1) >>> 16
}

function lower(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code
}

/** True for a Latin letter or digit, the characters of a Latin word. */
export function isWord(code: number): boolean {
  const small = code | 32
  return (code >= 48 && code <= 57) || (small >= 97 && small <= 122)
}

/** True if no Latin word continues at `at`, except with a plural `s`. */
function isBound(text: string, at: number): boolean {
  if (at >= text.length || !isWord(text.charCodeAt(at)) || !isWord(text.charCodeAt(at - 1))) return true
  return (text.charCodeAt(at) | 32) === 115 && (at + 1 >= text.length || !isWord(text.charCodeAt(at + 1)))
}
