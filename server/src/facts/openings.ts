/** The Latin words with which terms begin, by their hash: what most words of a text are not is soon known. */
export interface Openings {
  /** Adds the first letters of a term, so many that they are a word, and the state behind them. */
  readonly add: (term: string, length: number, state: number) => void
  /** The state behind the word between two places of a text; 0 if it opens no term. */
  readonly find: (text: string, start: number, end: number, hash: number) => number
}

/** Room for so many words. */
export function createOpenings(most: number): Openings {
  const bits = Math.ceil(Math.log2(most * 1.5 + 2))
  const shift = 32 - bits
  const last = 2 ** bits - 1
  const hashes = new Int32Array(last + 1)
  /** By slot: the state behind its word, 0 if it is empty; the length of the word; a term that begins with it. */
  const states = new Uint16Array(last + 1)
  const lengths = new Uint8Array(last + 1)
  const terms: string[] = []
  const termOf = new Uint16Array(last + 1)

  function add(term: string, length: number, state: number): void {
    let hash = 0
    for (let i = 0; i < length; i++) hash = hashed(hash, term.charCodeAt(i))
    let slot = Math.imul(hash, golden) >>> shift
    while (states[slot] !== 0) slot = (slot + 1) & last
    hashes[slot] = hash
    states[slot] = state
    lengths[slot] = length
    termOf[slot] = terms.length
    terms.push(term)
  }

  function find(text: string, start: number, end: number, hash: number): number {
    for (let slot = Math.imul(hash, golden) >>> shift; ; slot = (slot + 1) & last) {
      const state = states[slot] ?? 0
      if (state === 0 || (hashes[slot] === hash && lengths[slot] === end - start && isSame(slot, text, start, end)))
        return state
    }
  }

  function isSame(slot: number, text: string, start: number, end: number): boolean {
    const term = terms[termOf[slot] ?? 0] ?? ''
    for (let i = start; i < end; i++) if (((text.charCodeAt(i) ^ term.charCodeAt(i - start)) | 32) !== 32) return false
    return true
  }

  return { add, find }
}

/** The hash of a Latin word, letter by letter from 0, capitals read as small. */
export function hashed(hash: number, code: number): number {
  return (Math.imul(hash, 31) + (code | 32)) | 0
}

/** Spreads hashes over the table (Knuth's multiplicative hash). */
const golden = 0x9e3779b1
