import { dimensionIds, type ElementId } from '../../framework/types.ts'
import { hiddenUnits } from './network.ts'

/** By index of the dimension. */
export type ElementWeights = readonly ElementsOfDimension[]

/** The weights of hidden units for the elements of one dimension. */
export interface ElementsOfDimension {
  readonly ids: readonly ElementId[]
  /** By element: a list of that element alone, made in advance. */
  readonly alone: readonly (readonly ElementId[])[]
  /** By hidden unit and element. */
  readonly outputs: Float64Array
  readonly bias: readonly number[]
}

/** The maximum number of elements of a dimension. */
const mostElements = 8

const sums = new Float64Array(mostElements)

/**
 * Returns the elements of a dimension (by its index) that a clause is about if it is about the dimension: the
 * likeliest, the second if it is nearly as likely, and those that its words name (`named`) unless they are very
 * unlikely. `hidden`: what `forward` gives for the clause.
 */
export function likelyElements(
  dimension: number,
  weights: ElementWeights,
  hidden: Float64Array,
  named: readonly ElementId[],
): readonly ElementId[] {
  const own = weights[dimension]
  if (own === undefined) return []
  const { ids, alone, outputs, bias } = own
  const count = ids.length
  for (let id = 0; id < count; id++) sums[id] = bias[id] ?? 0
  for (let unit = 0; unit < hiddenUnits; unit++) {
    const value = hidden[unit] ?? 0
    if (value <= 0) continue
    for (let id = 0; id < count; id++) sums[id] = (sums[id] ?? 0) + value * (outputs[unit * count + id] ?? 0)
  }
  let best = 0
  for (let id = 1; id < count; id++) if ((sums[id] ?? 0) > (sums[best] ?? 0)) best = id
  const second = secondOf(count, best)
  let found = alone[best] ?? []
  for (let id = 0; id < count; id++) {
    const element = ids[id]
    if (id === best || element === undefined) continue
    const sum = (sums[id] ?? 0) - (sums[best] ?? 0)
    if ((id === second && sum > -near) || (sum > -far && named.includes(element))) found = [...found, element]
  }
  return found
}

/** The second likeliest; -1 if there is only one. */
function secondOf(count: number, best: number): number {
  let second = -1
  for (let id = 0; id < count; id++)
    if (id !== best && (second < 0 || (sums[id] ?? 0) > (sums[second] ?? 0))) second = id
  return second
}

/** How far its sum may be below the highest: the second likeliest element; an element that a word names. */
const near = 1.2
const far = 6

/** Returns, by dimension, the indices of its elements in a list of all. */
export function placesByDimension(ids: readonly ElementId[]): readonly (readonly number[])[] {
  return dimensionIds.map((dimension) => ids.flatMap((id, place) => (id.startsWith(`${dimension}.`) ? [place] : [])))
}
