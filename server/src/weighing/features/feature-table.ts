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
/** The first bits of a key tell its bucket; a bucket holds the rest of each of its keys, about one. */
const bucketBits = 15
const restBits = keyBits - bucketBits

/** Returns a key as a table stores it. */
export function shortKey(key: number): number {
  return key >>> (32 - keyBits)
}

/** A table with fixed content, its keys side by side in their order: small enough for a processor's cache. */
export class KeyTable implements FeatureTable {
  readonly words = new WordCache()
  /** By bucket: where its keys start in `rests`; they end where the next bucket starts. */
  private readonly starts = new Uint16Array(2 ** bucketBits + 1)
  private readonly rests: Uint8Array
  private readonly firstRow: number
  /** By code unit: its row plus two (1 if it has none), or 0 while it has not been looked up. */
  private readonly characters = new Uint16Array(65536)

  /**
   * `gaps`: the keys from `shortKey`, ascending, each as its distance from the one before (the first from 0); fewer
   * than 65,536. `firstRow`: the row of the first key; the others follow.
   */
  constructor(gaps: readonly number[], firstRow: number) {
    this.firstRow = firstRow
    this.rests = new Uint8Array(gaps.length)
    let key = 0
    let bucket = 0
    for (let index = 0; index < gaps.length; index++) {
      key += gaps[index] ?? 0
      while (bucket < key >> restBits) this.starts[++bucket] = index
      this.rests[index] = key & (2 ** restBits - 1)
    }
    this.starts.fill(gaps.length, bucket + 1)
  }

  row(key: number): number {
    const short = shortKey(key)
    const bucket = short >> restBits
    const rest = short & (2 ** restBits - 1)
    const end = this.starts[bucket + 1] ?? 0
    for (let index = this.starts[bucket] ?? 0; index < end; index++)
      if (this.rests[index] === rest) return this.firstRow + index
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
