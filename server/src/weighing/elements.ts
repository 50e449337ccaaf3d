import { dimensionIds, type ElementId } from '../framework/types.ts'
import type { ClauseRows } from './clause-rows.ts'
import { addLevels, namedWeight } from './network.ts'

/** What the rows of features say of the elements of each dimension. */
export interface ElementWeights {
  /** By index of the dimension. */
  readonly ofDimension: readonly ElementsOfDimension[]
  /** What a level is. */
  readonly scale: number
}

export interface ElementsOfDimension {
  readonly ids: readonly ElementId[]
  /** By element: the list that has it alone. */
  readonly alone: readonly (readonly ElementId[])[]
  /** By row, two numbers with the levels of four elements each. */
  readonly rows: Int32Array
  readonly bias: readonly number[]
}

/** A dimension has so many elements at most. */
export const mostElements = 8
/** A weight is one of so many levels above zero, as many below, or zero. */
export const elementLevels = 7

const ofRuns = new Int32Array(mostElements)
const ofNamed = new Int32Array(mostElements)
const sums = new Float64Array(mostElements)

/**
 * The elements of a dimension (by its index) that a clause is about if it is about that: the likeliest, the next where it is nearly
 * as likely, and those that its words name by themselves (`named`), but for what is most unlikely.
 */
export function elementsOf(
  dimension: number,
  { ofDimension, scale }: ElementWeights,
  runs: ClauseRows,
  features: ClauseRows,
  named: readonly ElementId[],
): readonly ElementId[] {
  const own = ofDimension[dimension]
  if (own === undefined) return []
  const { ids, alone, rows, bias } = own
  ofRuns.fill(0)
  ofNamed.fill(0)
  addLevels(rows, runs, elementLevels, ofRuns)
  addLevels(rows, features, elementLevels, ofNamed)
  const runWeight = runs.count === 0 ? 0 : 1 / Math.sqrt(runs.count)
  let best = 0
  for (let id = 0; id < ids.length; id++) {
    sums[id] = (bias[id] ?? 0) + ((ofRuns[id] ?? 0) * runWeight + (ofNamed[id] ?? 0) * namedWeight) * scale
    if ((sums[id] ?? 0) > (sums[best] ?? 0)) best = id
  }
  const second = secondOf(ids.length, best)
  let found = alone[best] ?? []
  for (let id = 0; id < ids.length; id++) {
    const element = ids[id]
    if (id === best || element === undefined) continue
    const sum = (sums[id] ?? 0) - (sums[best] ?? 0)
    if ((id === second && sum > -near) || (sum > -far && named.includes(element))) found = [...found, element]
  }
  return found
}

/** The likeliest but one; -1 where there is but one. */
function secondOf(count: number, best: number): number {
  let second = -1
  for (let id = 0; id < count; id++)
    if (id !== best && (second < 0 || (sums[id] ?? 0) > (sums[second] ?? 0))) second = id
  return second
}

/** An element that is nearly as likely as the likeliest is meant too; one that a word names is not, where all else speaks against it. */
const near = 0.6
const far = 4

/** By dimension, the places of its elements in a list of all. */
export function placesByDimension(ids: readonly ElementId[]): readonly (readonly number[])[] {
  return dimensionIds.map((dimension) => ids.flatMap((id, place) => (id.startsWith(`${dimension}.`) ? [place] : [])))
}
