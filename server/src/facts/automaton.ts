/** Where a term of the automaton stands: its number and its half-open range. */
export interface Match {
  readonly term: number
  readonly start: number
  readonly end: number
}

/**
 * An Aho–Corasick automaton over UTF-16 code units, in typed arrays. Characters that no term holds share one class; Latin
 * capitals and small letters share theirs. The root has a cell for each class, the other states keep their children
 * alone in one hash table: a dense table of several thousand Chinese terms has tens of megabytes, which take longer to
 * fill, and to miss the cache in, than the steps over failing states take.
 */
export interface Automaton {
  /**
   * Every place of every term, by ascending end, at one end the longest first. A term that begins or ends with a
   * Latin letter or digit is found only at the bounds of a word, a plural `s` behind it put up with (and not in its range).
   */
  readonly search: (text: string) => Match[]
}

/** Terms must not be empty, and have at most 255 characters. Of terms that differ in case alone, the last is found. */
export function createAutomaton(terms: readonly string[]): Automaton {
  const folded = terms.map((term) => term.toLowerCase())
  const { classOf, classes } = classify(folded)
  const trie = buildTrie(folded, classOf)
  const { step, root, longest, fallback } = connect(trie, classes)
  const { ending } = trie
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
      state = state === 0 ? (root[cls] ?? 0) : step(state, cls)
      for (let hit = longest[state] ?? 0; hit !== 0; hit = fallback[hit] ?? 0) {
        const term = (ending[hit] ?? 0) - 1
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
      const code = term.charCodeAt(i)
      if (classOf[code] === 0) classOf[code] = classes++
    }
  }
  for (let code = 65; code <= 90; code++) classOf[code] = classOf[code + 32] ?? 0
  return { classOf, classes }
}

/** By state; 0 is the root and stands for none. The children of a state are a chain: its first, and from each the next. */
interface Trie {
  readonly label: Uint16Array
  readonly firstChild: Uint16Array
  readonly sibling: Uint16Array
  /** The term that ends in the state, plus one. */
  readonly ending: Uint16Array
  readonly states: number
}

const mostStates = 65535

/** Sorted, terms share their beginnings with the one before, so that no child has to be looked for. */
function buildTrie(terms: readonly string[], classOf: Uint16Array): Trie {
  const order = terms.map((term, index) => ({ term, index }))
  order.sort((a, b) => (a.term < b.term ? -1 : a.term > b.term ? 1 : a.index - b.index))
  const label = [0]
  const firstChild = [0]
  const sibling = [0]
  const ending = [0]
  const path = [0]
  let previous = ''
  for (const { term, index } of order) {
    let depth = 0
    while (depth < term.length && depth < previous.length && term.charCodeAt(depth) === previous.charCodeAt(depth))
      depth++
    for (; depth < term.length; depth++) {
      const parent = path[depth] ?? 0
      const state = label.push(classOf[term.charCodeAt(depth)] ?? 0) - 1
      firstChild.push(0)
      ending.push(0)
      sibling.push(firstChild[parent] ?? 0)
      firstChild[parent] = state
      path[depth + 1] = state
    }
    ending[path[term.length] ?? 0] = index + 1
    previous = term
  }
  if (label.length > mostStates) throw new RangeError('too many terms for one automaton')
  return {
    label: Uint16Array.from(label),
    firstChild: Uint16Array.from(firstChild),
    sibling: Uint16Array.from(sibling),
    ending: Uint16Array.from(ending),
    states: label.length,
  }
}

/**
 * The step from a state over a character: to its child, else to where the state leads that it falls back to; and from each
 * state the longest term that ends there, from that the next shorter one.
 */
function connect({ label, firstChild, sibling, ending, states }: Trie, classes: number) {
  const root = new Uint16Array(classes)
  const failure = new Uint16Array(states)
  const longest = new Uint16Array(states)
  const fallback = new Uint16Array(states)
  const queue = new Uint16Array(states)
  const bits = Math.ceil(Math.log2(states * 2 + 2))
  const size = 2 ** bits
  const shift = 32 - bits
  const keys = new Int32Array(size)
  const children = new Uint16Array(size)
  const last = size - 1

  function step(from: number, cls: number): number {
    for (let state = from; state !== 0; state = failure[state] ?? 0) {
      const key = state * classes + cls
      for (let slot = Math.imul(key, golden) >>> shift; keys[slot] !== 0; slot = (slot + 1) & last) {
        if (keys[slot] === key) return children[slot] ?? 0
      }
    }
    return root[cls] ?? 0
  }

  let tail = 1
  for (let head = 0; head < tail; head++) {
    const state = queue[head] ?? 0
    const fail = failure[state] ?? 0
    if (state !== 0) {
      fallback[state] = longest[fail] ?? 0
      longest[state] = ending[state] ? state : (longest[fail] ?? 0)
    }
    for (let child = firstChild[state] ?? 0; child !== 0; child = sibling[child] ?? 0) {
      const cls = label[child] ?? 0
      if (state === 0) root[cls] = child
      else {
        failure[child] = step(fail, cls)
        const key = state * classes + cls
        let slot = Math.imul(key, golden) >>> shift
        while (keys[slot] !== 0) slot = (slot + 1) & last
        keys[slot] = key
        children[slot] = child
      }
      queue[tail++] = child
    }
  }
  return { step, root, longest, fallback }
}

/** Spreads keys over the table (Knuth's multiplicative hash). */
const golden = 0x9e3779b1

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
