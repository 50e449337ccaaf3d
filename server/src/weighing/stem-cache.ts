const size = 8192

/** The rows of the stems of the words met last: a text has few words, each many times. */
export class StemCache {
  private readonly keys = new Int32Array(size)
  private readonly rows = new Int32Array(size)
  private readonly isKnown = new Uint8Array(size)

  /** By the key of the word; undefined where it is not known. */
  row(key: number): number | undefined {
    const at = (key ^ (key >>> 16)) & (size - 1)
    return this.isKnown[at] === 1 && this.keys[at] === key ? this.rows[at] : undefined
  }

  put(key: number, row: number): void {
    const at = (key ^ (key >>> 16)) & (size - 1)
    this.isKnown[at] = 1
    this.keys[at] = key
    this.rows[at] = row
  }
}
