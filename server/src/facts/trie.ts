/** Terms by their letters, among which the one that stands at a place in a text is found. */
export interface Trie {
  /**
   * The number of the longest term that stands at a place and ends before another (at the end of the text, unless told),
   * or -1. A term that begins or ends with a Latin letter or digit stands only at the bounds of a word, a plural `s`
   * behind it put up with (and not part of it). Takes as many steps as the longest term has characters, at most.
   */
  readonly longestAt: (text: string, at: number, before?: number) => number
}

/** Where a term stands: its number and its half-open range. */
export interface Match {
  readonly term: number
  readonly start: number
  readonly end: number
}

/**
 * Over UTF-16 code units, Latin capitals read as small letters. The root has a cell for each code; the other states keep
 * their children in one hash table, which is built in a fraction of the time that tables of rows take, and fits the
 * cache. Terms must not be empty. Of terms that differ in case alone, the last is found.
 */
export function createTrie(terms: readonly string[]): Trie {
  let letters = 0
  for (const term of terms) letters += term.length
  if (letters > mostStates) throw new RangeError('too many terms for one trie')
  const root = new Uint16Array(65536)
  /** The term that ends in a state, plus one. */
  const ending = new Uint16Array(letters + 1)
  // There is a child for fewer than the letters, and for half of them in a vocabulary, whose terms share beginnings: so much room
  // is left that what is not there is soon known.
  const bits = Math.ceil(Math.log2(letters + 1))
  const shift = 32 - bits
  const last = 2 ** bits - 1
  const keys = new Int32Array(last + 1)
  const children = new Uint16Array(last + 1)
  let states = 0

  for (const [index, term] of terms.entries()) {
    let state = 0
    for (let i = 0; i < term.length; i++) state = childOf(state, lower(term.charCodeAt(i)))
    ending[state] = index + 1
  }
  for (let code = 65; code <= 90; code++) root[code] = root[code + 32] ?? 0

  function childOf(state: number, code: number): number {
    if (state === 0) {
      const known = root[code] ?? 0
      if (known !== 0) return known
      root[code] = ++states
      return states
    }
    const key = (state << 16) | code
    let slot = Math.imul(key, golden) >>> shift
    while (keys[slot] !== 0) {
      if (keys[slot] === key) return children[slot] ?? 0
      slot = (slot + 1) & last
    }
    keys[slot] = key
    children[slot] = ++states
    return states
  }

  function longestAt(text: string, at: number, before = text.length): number {
    let code = text.charCodeAt(at)
    let state = root[code] ?? 0
    if (state === 0 || (isWord(code) && at > 0 && isWord(text.charCodeAt(at - 1)))) return -1
    let found = 0
    for (let next = at + 1; ; ) {
      const term = ending[state] ?? 0
      if (term !== 0 && (!isWord(code) || endsWord(text, next))) found = term
      if (next >= before) break
      code = text.charCodeAt(next++)
      const key = (state << 16) | (code >= 65 && code <= 90 ? code + 32 : code)
      let slot = Math.imul(key, golden) >>> shift
      while (keys[slot] !== key && keys[slot] !== 0) slot = (slot + 1) & last
      if (keys[slot] === 0) break
      state = children[slot] ?? 0
    }
    return found - 1
  }

  return { longestAt }
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

/** Spreads keys over the table (Knuth's multiplicative hash). */
const golden = 0x9e3779b1

function lower(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code
}

/** A Latin letter or a digit: what words are bounded by. */
export function isWord(code: number): boolean {
  const small = code | 32
  return (code >= 48 && code <= 57) || (small >= 97 && small <= 122)
}

function endsWord(text: string, end: number): boolean {
  if (end >= text.length || !isWord(text.charCodeAt(end))) return true
  return (text.charCodeAt(end) | 32) === 115 && (end + 1 >= text.length || !isWord(text.charCodeAt(end + 1)))
}
