/** Where a term of the automaton stands: its number and its half-open range. */
export interface Match {
  readonly term: number
  readonly start: number
  readonly end: number
}

/**
 * A dense Aho–Corasick automaton over UTF-16 code units. Characters that no term holds share one class, so a row has
 * as many cells as there are different characters; Latin capitals and small letters share theirs.
 */
export interface Automaton {
  /**
   * Every place of every term, by ascending end, at one end the longest first. A term that begins or ends with a
   * Latin letter or digit is found only at the bounds of a word, a plural `s` behind it put up with (and not in its range).
   */
  readonly search: (text: string) => Match[]
}

/** Terms must not be empty. Of terms that differ in case alone, the last is found. */
export function createAutomaton(terms: readonly string[]): Automaton {
  const { classOf, classes } = classify(terms)
  const trie = buildTrie(terms, classOf, classes)
  const { next, longest, fallback } = close(trie, classes)
  const lengths = Uint8Array.from(terms, (term) => term.length)
  const starts = Uint8Array.from(terms, (term) => Number(isWord(term.charCodeAt(0))))
  const ends = Uint8Array.from(terms, (term) => Number(isWord(term.charCodeAt(term.length - 1))))

  function search(text: string): Match[] {
    const matches: Match[] = []
    let state = 0
    for (let at = 0; at < text.length; at++) {
      const cls = classOf[text.charCodeAt(at)] ?? 0
      if (cls === 0) {
        state = 0
        continue
      }
      state = next[state * classes + cls] ?? 0
      for (let hit = longest[state] ?? 0; hit !== 0; hit = fallback[hit] ?? 0) {
        const term = (trie.term[hit] ?? 0) - 1
        const start = at + 1 - (lengths[term] ?? 0)
        if (starts[term] && start > 0 && isWord(text.charCodeAt(start - 1))) continue
        if (ends[term] && !endsWord(text, at + 1)) continue
        matches.push({ term, start, end: at + 1 })
      }
    }
    return matches
  }

  return { search }
}

interface Alphabet {
  readonly classOf: Uint16Array
  readonly classes: number
}

function classify(terms: readonly string[]): Alphabet {
  const classOf = new Uint16Array(65536)
  let classes = 1
  for (const term of terms) {
    for (let i = 0; i < term.length; i++) {
      const code = lower(term.charCodeAt(i))
      if (classOf[code] === 0) classOf[code] = classes++
    }
  }
  for (let code = 65; code <= 90; code++) classOf[code] = classOf[code + 32] ?? 0
  return { classOf, classes }
}

interface Trie {
  /** By state and class the child, 0 for none. */
  readonly child: Uint16Array
  /** By state the term that ends there, plus one. */
  readonly term: Uint16Array
  readonly states: number
}

function buildTrie(terms: readonly string[], classOf: Uint16Array, classes: number): Trie {
  const order = [...terms.keys()].sort((a, b) => (compare(terms[a] ?? '', terms[b] ?? '') || a - b))
  let states = 1
  const depthStates: number[] = [0]
  const parents: number[] = [0]
  const labels: number[] = [0]
  const ending: number[] = [0]
  let previous = ''
  for (const index of order) {
    const term = foldCase(terms[index] ?? '')
    let shared = 0
    while (shared < term.length && term[shared] === previous[shared]) shared++
    for (let depth = shared; depth < term.length; depth++) {
      parents.push(depthStates[depth] ?? 0)
      labels.push(classOf[term.charCodeAt(depth)] ?? 0)
      ending.push(0)
      depthStates[depth + 1] = states++
    }
    ending[depthStates[term.length] ?? 0] = index + 1
    previous = term
  }
  if (states > 65535) throw new RangeError('too many terms for one automaton')
  const child = new Uint16Array(states * classes)
  for (let state = 1; state < states; state++) child[(parents[state] ?? 0) * classes + (labels[state] ?? 0)] = state
  return { child, term: Uint16Array.from(ending), states }
}

/** Fills in the failing transitions, so that each character takes one step, and links the terms that end inside others. */
function close(trie: Trie, classes: number) {
  const { child: next, term, states } = trie
  const failure = new Uint16Array(states)
  const longest = new Uint16Array(states)
  const fallback = new Uint16Array(states)
  const queue = new Uint16Array(states)
  let tail = 0
  for (let cls = 1; cls < classes; cls++) {
    const state = next[cls] ?? 0
    if (state !== 0) queue[tail++] = state
  }
  for (let head = 0; head < tail; head++) {
    const state = queue[head] ?? 0
    const fail = failure[state] ?? 0
    fallback[state] = longest[fail] ?? 0
    longest[state] = term[state] ? state : (longest[fail] ?? 0)
    const row = state * classes
    const failRow = fail * classes
    for (let cls = 1; cls < classes; cls++) {
      const below = next[row + cls] ?? 0
      const other = next[failRow + cls] ?? 0
      if (below === 0) next[row + cls] = other
      else {
        failure[below] = other
        queue[tail++] = below
      }
    }
  }
  return { next, longest, fallback }
}

function foldCase(term: string): string {
  return term.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
}

function compare(a: string, b: string): number {
  const x = foldCase(a)
  const y = foldCase(b)
  return x < y ? -1 : x > y ? 1 : 0
}

function lower(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code
}

/** A Latin letter or a digit: what words are bounded by. */
function isWord(code: number): boolean {
  return (code >= 48 && code <= 57) || (lower(code) >= 97 && lower(code) <= 122)
}

function endsWord(text: string, end: number): boolean {
  if (end >= text.length || !isWord(text.charCodeAt(end))) return true
  return lower(text.charCodeAt(end)) === 115 && (end + 1 >= text.length || !isWord(text.charCodeAt(end + 1)))
}
