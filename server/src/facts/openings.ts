/** The Latin words with which terms begin, by their hash: what most words of a text are not is soon known. */
export interface Openings {
  /** The number of the word between two places of a text, from 1; 0 if it opens no term. */
  readonly find: (text: string, start: number, end: number, hash: number) => number
  /** The number of a word, which is in small letters; new if it is new. */
  readonly add: (word: string) => number
}

/** Room for so many words. */
export function createOpenings(most: number): Openings {
  const bits = Math.ceil(Math.log2(most * 1.5 + 2))
  const shift = 32 - bits
  const last = 2 ** bits - 1
  const hashes = new Int32Array(last + 1)
  /** By slot: the number of its word, 0 if it is empty. */
  const numbers = new Uint16Array(last + 1)
  /** By number: where the word begins in `letters`; it ends where the next begins. */
  const starts: number[] = [0, 0]
  const letters: number[] = []

  function find(text: string, start: number, end: number, hash: number): number {
    for (let slot = Math.imul(hash, golden) >>> shift; ; slot = (slot + 1) & last) {
      const number = numbers[slot] ?? 0
      if (number === 0 || (hashes[slot] === hash && isWord(number, text, start, end))) return number
    }
  }

  function isWord(number: number, text: string, start: number, end: number): boolean {
    const from = starts[number] ?? 0
    if ((starts[number + 1] ?? 0) - from !== end - start) return false
    for (let i = start; i < end; i++) if ((text.charCodeAt(i) | 32) !== letters[from + i - start]) return false
    return true
  }

  function add(word: string): number {
    let hash = 0
    for (let i = 0; i < word.length; i++) hash = hashed(hash, word.charCodeAt(i))
    const known = find(word, 0, word.length, hash)
    if (known !== 0) return known
    let slot = Math.imul(hash, golden) >>> shift
    while (numbers[slot] !== 0) slot = (slot + 1) & last
    const number = starts.length - 1
    hashes[slot] = hash
    numbers[slot] = number
    for (let i = 0; i < word.length; i++) letters.push(word.charCodeAt(i))
    starts.push(letters.length)
    return number
  }

  return { find, add }
}

/** The hash of a Latin word, letter by letter from 0, capitals read as small. */
export function hashed(hash: number, code: number): number {
  return (Math.imul(hash, 31) + (code | 32)) | 0
}

/** Spreads hashes over the table (Knuth's multiplicative hash). */
const golden = 0x9e3779b1
