import type { FeatureTable } from '../../src/weighing/feature-table.ts'
import { namedFeatures } from '../../src/weighing/named-features.ts'

/** Numbers all features that a corpus has: those with a name as they are listed, then the runs as they come. */
export class FeatureIndex implements FeatureTable {
  private readonly rows = new Map<number, number>()
  /** By row, from the first that is no named feature's. */
  readonly keys: number[] = []
  /** Likewise: the row of the run without its last character, -1 for none. */
  readonly shorter: number[] = []

  row(key: number, shorter = -1): number {
    const known = this.rows.get(key)
    if (known !== undefined) return known
    const row = namedFeatures.length + this.keys.length
    this.rows.set(key, row)
    this.keys.push(key)
    this.shorter.push(shorter)
    return row
  }

  /** How many features there are. */
  get size(): number {
    return namedFeatures.length + this.keys.length
  }
}
