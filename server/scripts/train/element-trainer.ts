import { dimensionOf, elementIds } from '../../src/framework/framework.ts'
import { namedWeight } from '../../src/weighing/weights/network.ts'
import type { EncodedUnit, FeatureEncoding } from './encoding.ts'
import { chanceOf, keyOf, randomOrder } from './own-random.ts'

/** The trained weights of features for elements, by row and element. */
export interface TrainedElements {
  readonly weights: Float32Array
  readonly bias: Float64Array
}

const count = elementIds.length
/** By dimension: the index of its first element, and the index after its last. */
const ranges = [...new Set(elementIds.map(dimensionOf))].map((dimension) => ({
  first: elementIds.findIndex((id) => dimensionOf(id) === dimension),
  last: elementIds.findLastIndex((id) => dimensionOf(id) === dimension) + 1,
}))

const epochs = 12
const rate = 0.1
const dropout = 0.3
const decay = 1e-4
/** In the targets, the elements follow the five dimensions, grouped by dimension. */
const offset = 5

/**
 * Trains which features distinguish the elements of a dimension: a linear model with a softmax over the elements of
 * each dimension. If a clause is a measure in several elements, they are equally likely.
 */
export function trainElements(units: readonly EncodedUnit[], { keys }: FeatureEncoding, seed: number): TrainedElements {
  const weights = new Float32Array(keys.length * count)
  const squares = new Float32Array(keys.length * count).fill(1e-4)
  const bias = new Float64Array(count)
  const items = units
    .filter(({ clauses }) => clauses.length === 1)
    .flatMap((unit) => {
      const targets = ranges.flatMap(({ first, last }) => {
        const own: number[] = []
        for (let id = first; id < last; id++)
          if (unit.measures[offset + id] === 1 || unit.topics[offset + id] === 1) own.push(id)
        return own.length === 0 ? [] : [{ first, last, own }]
      })
      return targets.length === 0 ? [] : [{ unit, targets }]
    })
  const taught = items.map(({ unit }) => unit)
  const keep = 1 - dropout
  const kept = 1 / Math.sqrt(keep)
  const sums = new Float64Array(count)
  const gradient = new Float64Array(count)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const index of randomOrder(taught, epoch, seed)) {
      const item = items[index]
      const clause = item?.unit.clauses[0]
      if (!item || !clause) continue
      const key = keyOf(item.unit.key, epoch, seed)
      const features: [row: number, value: number][] = []
      const ofRuns = kept / Math.sqrt(Math.max(1, clause.runs.length))
      for (const row of clause.runs) if (chanceOf(key, keys[row] ?? 0) < keep) features.push([row, ofRuns])
      for (const row of clause.named) if (chanceOf(key, keys[row] ?? 0) < keep) features.push([row, namedWeight * kept])
      sums.set(bias)
      for (const [row, value] of features)
        for (let id = 0; id < count; id++) sums[id] = (sums[id] ?? 0) + (weights[row * count + id] ?? 0) * value
      gradient.fill(0)
      for (const { first, last, own } of item.targets) {
        let total = 0
        let most = Number.NEGATIVE_INFINITY
        for (let id = first; id < last; id++) most = Math.max(most, sums[id] ?? 0)
        for (let id = first; id < last; id++) total += Math.exp((sums[id] ?? 0) - most)
        for (let id = first; id < last; id++)
          gradient[id] =
            item.unit.weight * (Math.exp((sums[id] ?? 0) - most) / total - (own.includes(id) ? 1 / own.length : 0))
      }
      for (let id = 0; id < count; id++) bias[id] = (bias[id] ?? 0) - 0.01 * (gradient[id] ?? 0)
      for (const [row, value] of features)
        for (const { first, last } of item.targets)
          for (let id = first; id < last; id++) {
            const at = row * count + id
            const by = (gradient[id] ?? 0) * value + decay * (weights[at] ?? 0)
            const square = (squares[at] ?? 0) + by * by
            squares[at] = square
            weights[at] = (weights[at] ?? 0) - (rate * by) / Math.sqrt(square)
          }
    }
  }
  return { weights, bias }
}
