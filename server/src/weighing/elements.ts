import { dimensionIds, type ElementId } from '../framework/types.ts'
import { namedWeight } from './network.ts'
import type { Weights } from './weights.ts'

/** The elements of a dimension (by its index) that a clause on it is about, the likeliest first: one, or those that are nearly as likely. */
export function elementsOf(dimension: number, weights: Weights, runs: readonly number[], named: readonly number[]): ElementId[] {
  const { elements, elementIds } = weights
  const sums = Float64Array.from(elements.bias)
  const ofRuns = runs.length === 0 ? 0 : elements.scale / Math.sqrt(runs.length)
  add(elements, runs, ofRuns, sums)
  add(elements, named, elements.scale * namedWeight, sums)
  const prefix = `${dimensionIds[dimension]}.`
  const own = elementIds.flatMap((id, index) => (id.startsWith(prefix) ? [{ id, sum: sums[index] ?? 0 }] : []))
  own.sort((a, b) => b.sum - a.sum)
  const most = own[0]?.sum ?? 0
  return own.filter(({ sum }, index) => index === 0 || sum > most - near).map(({ id }) => id)
}

/** An element that is half as likely as the likeliest is meant too. */
const near = 0.7

function add({ firsts, ids, weights }: Weights['elements'], rows: readonly number[], scale: number, sums: Float64Array): void {
  for (const row of rows) {
    const last = firsts[row + 1] ?? 0
    for (let at = firsts[row] ?? 0; at < last; at++) {
      const id = ids[at] ?? 0
      sums[id] = (sums[id] ?? 0) + (weights[at] ?? 0) * scale
    }
  }
}
