const size = 8192

/**
 * A cache of the rows of recent words and of their stems, with the keys of these, by the key of the word. A text has few
 * words, each many times.
 */
export class WordCache {
  private readonly keys = new Int32Array(size)
  private readonly isKnown = new Uint8Array(size)
  private readonly words = new Int32Array(size)
  private readonly stems = new Int32Array(size)
  private readonly stemKeys = new Int32Array(size)

  /** Returns the slot where the word is or may be put. */
  slotOf(key: number): number {
    return (key ^ (key >>> 16)) & (size - 1)
  }

  has(slot: number, key: number): boolean {
    return this.keys[slot] === key && this.isKnown[slot] === 1
  }

  put(slot: number, key: number, word: number, stemKey: number, stem: number): void {
    this.isKnown[slot] = 1
    this.keys[slot] = key
    this.words[slot] = word
    this.stems[slot] = stem
    this.stemKeys[slot] = stemKey
  }

  wordAt(slot: number): number {
    return this.words[slot] ?? 0
  }

  stemAt(slot: number): number {
    return this.stems[slot] ?? 0
  }

  stemKeyAt(slot: number): number {
    return this.stemKeys[slot] ?? 0
  }
}
