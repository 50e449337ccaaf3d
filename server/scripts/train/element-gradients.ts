import { dimensionOf, elementIds } from '../../src/framework/framework.ts'
import { dimensionIds } from '../../src/framework/types.ts'
import { outputCount } from '../../src/weighing/weights/network.ts'
import type { EncodedUnit } from './encoding.ts'

/** The number of outputs that are trained: those of the network, followed by one for each element. */
export const trainedOutputs = outputCount + elementIds.length

/** The elements of one dimension that a unit is about, as outputs, among those of the dimension: `first` up to `last`. */
export interface ElementTarget {
  readonly first: number
  readonly last: number
  readonly own: ReadonlySet<number>
}

/** By dimension: the output of its first element, and the output after its last. */
const ranges = [...new Set(elementIds.map(dimensionOf))].map((dimension) => ({
  first: outputCount + elementIds.findIndex((id) => dimensionOf(id) === dimension),
  last: outputCount + elementIds.findLastIndex((id) => dimensionOf(id) === dimension) + 1,
}))

/** In the targets of a unit, the elements follow the dimensions, grouped by dimension. */
const inTargets = dimensionIds.length - outputCount

/** Returns what a unit of a single clause teaches about elements. */
export function elementTargets({ clauses, measures, topics }: EncodedUnit): readonly ElementTarget[] {
  if (clauses.length !== 1) return []
  return ranges.flatMap(({ first, last }) => {
    const own = new Set<number>()
    for (let output = first; output < last; output++)
      if (measures[output + inTargets] === 1 || topics[output + inTargets] === 1) own.add(output)
    return own.size === 0 ? [] : [{ first, last, own }]
  })
}

/** The weight, relative to measures, of which elements a clause is about. */
const ofElements = 0.3

/**
 * Sets the gradients of the elements of a clause: a softmax over those of each dimension. If it is about several, they
 * are equally likely.
 */
export function setElementGradients(
  targets: readonly ElementTarget[],
  { sums, gradient }: { readonly sums: Float64Array; readonly gradient: Float64Array },
): void {
  for (const { first, last, own } of targets) {
    let most = Number.NEGATIVE_INFINITY
    for (let output = first; output < last; output++) most = Math.max(most, sums[output] ?? 0)
    let total = 0
    for (let output = first; output < last; output++) total += Math.exp((sums[output] ?? 0) - most)
    for (let output = first; output < last; output++)
      gradient[output] =
        ofElements * (Math.exp((sums[output] ?? 0) - most) / total - (own.has(output) ? 1 / own.size : 0))
  }
}
