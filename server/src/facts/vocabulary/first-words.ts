/** The Latin words with which terms begin, by their hash: what most words of a text are not is soon known. */
export interface FirstWords {
  /** Adds the first letters of a term, so many that they are a word, by their hash, with what is found by it. */
  readonly add: (term: string, length: number, hash: number, value: number) => void
  /** What there is for the word between two places of a text; 0 if it opens no term. */
  readonly find: (text: string, start: number, end: number, hash: number) => number
}

/** Room for so many words. */
export function createFirstWords(most: number): FirstWords {
  const bits = Math.ceil(Math.log2(most * 1.5 + 2))
  const shift = 32 - bits
  const last = 2 ** bits - 1
  /** By slot two cells: the hash; the value and the length of the word, 0 if the slot is empty. */
  const cells = new Int32Array(2 * (last + 1))
  /** By slot, a term that begins with the word. */
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

/** Of a hash and length: the words are one. */
function isSame(term: string, text: string, start: number, end: number): boolean {
  if (end - start <= distinct) return true
  for (let i = start; i < end; i++) if (((text.charCodeAt(i) ^ term.charCodeAt(i - start)) | 32) !== 32) return false
  return true
}

/**
 * The hash of a Latin word, letter by letter from 0, capitals read as small. Letters and digits lie less than 75 apart, so
 * that the hashes of words of one length are different as long as they fit into 32 bits: up to five letters.
 */
export function hashed(hash: number, code: number): number {
  return (Math.imul(hash, 75) + (code | 32)) | 0
}

const distinct = 5

/** Spreads hashes over the table (Knuth's multiplicative hash). */
const golden = 0x9e3779b1
