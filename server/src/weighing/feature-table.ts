import { keyWith, kindOfRun } from './feature-key.ts'

/** What is known of the runs of characters and words by which clauses are weighed: their rows of weights, `unknown` where they have none. */
export interface FeatureTable {
  /** By the key of a run. */
  readonly row: (key: number) => number
  /** Of a run of one character. */
  readonly rowOfCharacter: (code: number) => number
}

export const unknown = -1

/** Of a key so many bits are kept: what is no run of the table is taken for one about once in a thousand times. */
export const keyBits = 24

/** A key as a table keeps it. */
export function shortKey(key: number): number {
  return key >>> (32 - keyBits)
}

const notAsked = -2

/** A table of fixed content: open addressing, keys and rows side by side. */
export class KeyTable implements FeatureTable {
  private readonly cells: Int32Array
  private readonly mask: number
  /** By character, once it was asked for. */
  private readonly characters = new Int32Array(65536).fill(notAsked)

  /** `capacity`: how many keys are to be put into it, at most. */
  constructor(capacity: number) {
    const size = 2 ** Math.ceil(Math.log2(capacity * 2 + 2))
    this.cells = new Int32Array(2 * size)
    this.mask = size - 1
  }

  /** `short`: as `shortKey` gives it. */
  put(short: number, row: number): void {
    const slot = this.slotOf(short)
    this.cells[2 * slot] = short
    this.cells[2 * slot + 1] = row + 1
  }

  row(key: number): number {
    return (this.cells[2 * this.slotOf(shortKey(key)) + 1] ?? 0) - 1
  }

  rowOfCharacter(code: number): number {
    let row = this.characters[code] ?? unknown
    if (row === notAsked) {
      row = this.row(keyWith(kindOfRun.han, code))
      this.characters[code] = row
    }
    return row
  }

  /** Where a key is, or would be put; an empty cell holds 0 for its row. */
  private slotOf(short: number): number {
    const { cells, mask } = this
    let slot = short & mask
    while (cells[2 * slot + 1] !== 0 && cells[2 * slot] !== short) slot = (slot + 1) & mask
    return slot
  }
}
