/** A hash table of the Latin words with which terms begin. It quickly rules out most words of a text. */
export interface FirstWords {
  /** Adds the first word of a term: its first `length` letters, their hash, and the value to be found. */
  readonly add: (term: string, length: number, hash: number, value: number) => void
  /** Returns the value of the word in a range of a text; 0 if no term begins with it. */
  readonly find: (text: string, start: number, end: number, hash: number) => number
}

/** Creates a table for at most `most` words. */
export function createFirstWords(most: number): FirstWords {
  const bits = Math.ceil(Math.log2(most * 1.5 + 2))
  const shift = 32 - bits
  const last = 2 ** bits - 1
  /** Two cells per slot: the hash; the value and the length of the word, 0 if the slot is empty. */
  const cells = new Int32Array(2 * (last + 1))
  /** Per slot, a term that begins with the word. */
  const terms: string[] = new Array<string>(last + 1).fill('')

  function add(term: string, length: number, hash: number, value: number): void {
    let slot = Math.imul(hash, golden) >>> shift
    while (cells[2 * slot + 1] !== 0) slot = (slot + 1) & last
    cells[2 * slot] = hash
    cells[2 * slot + 1] = (value << 8) | length
    terms[slot] = term
  }

  function find(text: string, start: number, end: number, hash: number): number {
    for (let slot = Math.imul(hash, golden) >>> shift; ; slot = (slot + 1) & last) {
      const word = cells[2 * slot + 1] ?? 0
      if (word === 0) return 0
      if (cells[2 * slot] === hash && (word & 255) === end - start && isSame(terms[slot] ?? '', text, start, end))
        return word >>> 8
    }
  }

  return { add, find }
}

/** True if two words with the same hash and length are equal, ignoring case. */
function isSame(term: string, text: string, start: number, end: number): boolean {
  if (end - start <= distinct) return true
  for (let i = start; i < end; i++) if (((text.charCodeAt(i) ^ term.charCodeAt(i - start)) | 32) !== 32) return false
  return true
}

/**
 * Extends the hash of a Latin word by one letter, starting from 0. Capitals hash as small letters. The codes of letters
 * and digits differ by less than 75, so words of the same length have different hashes as long as these fit into 32
 * bits: up to five letters.
 */
export function hashed(hash: number, code: number): number {
  return (Math.imul(hash, 75) + (code | 32)) | 0
}

const distinct = 5

/** Spreads hashes over the table (Knuth's multiplicative hash). */
const golden = 0x9e3779b1
