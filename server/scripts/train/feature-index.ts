import { keyWith, kindOfRun } from '../../src/weighing/features/feature-key.ts'
import type { FeatureTable } from '../../src/weighing/features/feature-table.ts'
import { namedFeatures } from '../../src/weighing/features/named-features.ts'
import { WordCache } from '../../src/weighing/features/word-cache.ts'

/** Numbers all features of a corpus: first the named ones in their order, then the runs in order of appearance. */
export class FeatureIndex implements FeatureTable {
  private readonly rows = new Map<number, number>()
  readonly words = new WordCache()
  /** The keys of runs by row, counted from the first row after the named features. */
  readonly keys: number[] = []

  row(key: number): number {
    const known = this.rows.get(key)
    if (known !== undefined) return known
    const row = namedFeatures.length + this.keys.length
    this.rows.set(key, row)
    this.keys.push(key)
    return row
  }

  rowOfCharacter(code: number): number {
    return this.row(keyWith(kindOfRun.han, code))
  }

  /** The number of features. */
  get size(): number {
    return namedFeatures.length + this.keys.length
  }
}
