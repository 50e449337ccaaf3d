import { shortKey } from '../../src/weighing/features/feature-table.ts'
import { namedFeatures } from '../../src/weighing/features/named-features.ts'
import type { FeatureEncoding } from './encoding.ts'
import type { FeatureIndex } from './feature-index.ts'

/** The rows in the order in which they are stored: named features, then runs by their short keys, one run per key. */
export function rowOrder({ rows }: FeatureEncoding, { keys }: FeatureIndex): OrderedRow[] {
  const named: OrderedRow[] = []
  const runs = new Map<number, OrderedRow>()
  rows.forEach((row, feature) => {
    if (row < 0) return
    const long = keys[feature - namedFeatures.length]
    if (long === undefined) named.push({ row, feature, key: -1 })
    else {
      const key = shortKey(long)
      if (!runs.has(key)) runs.set(key, { row, feature, key })
    }
  })
  return [...named, ...[...runs.values()].sort((a, b) => a.key - b.key)]
}

/** A row of the network, its feature, and the short key of its run; -1 if it is none. */
export interface OrderedRow {
  readonly row: number
  readonly feature: number
  readonly key: number
}
