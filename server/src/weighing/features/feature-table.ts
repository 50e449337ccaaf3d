import { keyWith, kindOfRun } from './feature-key.ts'
import { WordCache } from './word-cache.ts'

/** Maps runs of characters and words to their rows of weights, or to `unknown` if they have none. */
export interface FeatureTable {
  /** Returns the row of a run, by its key. */
  readonly row: (key: number) => number
  /** Returns the row of a run of one character. */
  readonly rowOfCharacter: (code: number) => number
  /** A cache of the rows of words and of their stems. */
  readonly words: WordCache
}

export const unknown = -1

/** The number of bits of a key that are stored: about one unknown run in 140 is taken for one in the table. */
const keyBits = 22

/** Returns a key as a table stores it. */
export function shortKey(key: number): number {
  return key >>> (32 - keyBits)
}

/** A hash table with fixed content: open addressing, key and row adjacent. */
export class KeyTable implements FeatureTable {
  readonly words = new WordCache()
  private readonly cells: Int32Array
  private readonly mask: number
  /** By code unit: its row plus two (1 if it has none), or 0 while it has not been looked up. */
  private readonly characters = new Uint16Array(65536)

  /** `capacity`: the maximum number of keys. */
  constructor(capacity: number) {
    const size = 2 ** Math.ceil(Math.log2(capacity * 2 + 2))
    this.cells = new Int32Array(2 * size)
    this.mask = size - 1
  }

  /** Adds a key from `shortKey`, and its row. */
  put(short: number, row: number): void {
    const { cells, mask } = this
    let cell = 2 * (short & mask)
    while (cells[cell + 1] !== 0) cell = (cell + 2) & (2 * mask + 1)
    cells[cell] = short
    cells[cell + 1] = row + 1
  }

  row(key: number): number {
    const { cells, mask } = this
    const short = shortKey(key)
    let cell = 2 * (short & mask)
    // The row of an empty cell is 0.
    for (let row = cells[cell + 1] ?? 0; row !== 0; row = cells[cell + 1] ?? 0) {
      if (cells[cell] === short) return row - 1
      cell = (cell + 2) & (2 * mask + 1)
    }
    return unknown
  }

  rowOfCharacter(code: number): number {
    const known = this.characters[code] ?? 0
    if (known !== 0) return known - 2
    const row = this.row(keyWith(kindOfRun.han, code))
    this.characters[code] = row + 2
    return row
  }
}
