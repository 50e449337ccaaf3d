import { keyWith, kindOfRun } from './feature-key.ts'
import { WordCache } from './word-cache.ts'

/** What is known of the runs of characters and words by which clauses are weighed: their rows of weights, `unknown` where they have none. */
export interface FeatureTable {
  /** By the key of a run. */
  readonly row: (key: number) => number
  /** Of a run of one character. */
  readonly rowOfCharacter: (code: number) => number
  /** Of words met before, and of their stems. */
  readonly words: WordCache
}

export const unknown = -1

/** Of a key so many bits are kept: what is no run of the table is taken for one about once in a thousand times. */
const keyBits = 24

/** A key as a table keeps it. */
export function shortKey(key: number): number {
  return key >>> (32 - keyBits)
}

/** A table of fixed content: open addressing, keys and rows side by side. */
export class KeyTable implements FeatureTable {
  readonly words = new WordCache()
  private readonly cells: Int32Array
  private readonly mask: number
  /** By character: its row, plus one; 0 where it has none. */
  private readonly characters = new Uint16Array(65536)

  /** `capacity`: how many keys are to be put into it, at most. */
  constructor(capacity: number) {
    const size = 2 ** Math.ceil(Math.log2(capacity * 2 + 2))
    this.cells = new Int32Array(2 * size)
    this.mask = size - 1
  }

  /** `short`: as `shortKey` gives it. */
  put(short: number, row: number): void {
    const { cells, mask } = this
    let cell = 2 * (short & mask)
    while (cells[cell + 1] !== 0) cell = (cell + 2) & (2 * mask + 1)
    cells[cell] = short
    cells[cell + 1] = row + 1
  }

  /** Once all keys are in it. */
  readCharacters(): void {
    for (let code = 0; code < this.characters.length; code++)
      this.characters[code] = this.row(keyWith(kindOfRun.han, code)) + 1
  }

  row(key: number): number {
    const { cells, mask } = this
    const short = shortKey(key)
    let cell = 2 * (short & mask)
    // An empty cell holds 0 for its row.
    for (let row = cells[cell + 1] ?? 0; row !== 0; row = cells[cell + 1] ?? 0) {
      if (cells[cell] === short) return row - 1
      cell = (cell + 2) & (2 * mask + 1)
    }
    return unknown
  }

  rowOfCharacter(code: number): number {
    return (this.characters[code] ?? 0) - 1
  }
}
