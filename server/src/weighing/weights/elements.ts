import { dimensionIds, type ElementId } from '../../framework/types.ts'
import type { ClauseRows } from '../features/clause-rows.ts'
import { namedWeight, weightOfRun } from './network.ts'

/** The weights of feature rows for the elements of each dimension. */
export interface ElementWeights {
  /** By index of the dimension. */
  readonly ofDimension: readonly ElementsOfDimension[]
  /** The value of one level. */
  readonly scale: number
}

export interface ElementsOfDimension {
  readonly ids: readonly ElementId[]
  /** By element: a list of that element alone, made in advance. */
  readonly alone: readonly (readonly ElementId[])[]
  /** By row: its place in `levels`; 0, as for most rows, if it says nothing about these elements. */
  readonly places: Uint16Array
  /** By place: two numbers that hold the levels of four elements each (`addLevel`). */
  readonly levels: Int32Array
  readonly bias: readonly number[]
}

/** The maximum number of elements of a dimension. */
export const mostElements = 8
/** Weights are quantised to this number of levels above zero, as many below, and zero. */
export const elementLevels = 7

const ofRuns = new Int32Array(mostElements)
const ofNamed = new Int32Array(mostElements)
const sums = new Float64Array(mostElements)

/**
 * Returns the elements of a dimension (by its index) that a clause is about if it is about the dimension: the
 * likeliest, the second if it is nearly as likely, and those that its words name (`named`) unless they are very
 * unlikely.
 */
export function likelyElements(
  dimension: number,
  { ofDimension, scale }: ElementWeights,
  runs: ClauseRows,
  features: ClauseRows,
  named: readonly ElementId[],
): readonly ElementId[] {
  const own = ofDimension[dimension]
  if (own === undefined) return []
  const { ids, alone, bias } = own
  ofRuns.fill(0)
  ofNamed.fill(0)
  addLevels(own, runs, ofRuns)
  addLevels(own, features, ofNamed)
  const runWeight = weightOfRun(runs.count)
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

/** The second likeliest; -1 if there is only one. */
function secondOf(count: number, best: number): number {
  let second = -1
  for (let id = 0; id < count; id++)
    if (id !== best && (second < 0 || (sums[id] ?? 0) > (sums[second] ?? 0))) second = id
  return second
}

/** The number of numbers that hold the levels of all elements of a dimension, four in each. */
export const numbersPerPlace = mostElements / 4

/**
 * Sets the level of an element at a place where it has none yet. The numbers of places can be added as long as the sum
 * of each element stays within -128…127.
 */
export function addLevel(numbers: number[], place: number, element: number, level: number): void {
  const index = place * numbersPerPlace + Math.floor(element / 4)
  numbers[index] = (numbers[index] ?? 0) + level * 256 ** (element % 4)
}

/** The number of rows that can be added without leaving -128…127. */
const together = Math.floor(127 / elementLevels)

function addLevels({ places, levels }: ElementsOfDimension, { rows, count }: ClauseRows, into: Int32Array): void {
  let added = 0
  let a = 0
  let b = 0
  for (let index = 0; index < count; index++) {
    const place = places[rows[index] ?? 0] ?? 0
    if (place === 0) continue
    a = (a + (levels[2 * place] ?? 0)) | 0
    b = (b + (levels[2 * place + 1] ?? 0)) | 0
    if (++added < together) continue
    unpack(a, 0, into)
    unpack(b, 4, into)
    added = 0
    a = 0
    b = 0
  }
  unpack(a, 0, into)
  unpack(b, 4, into)
}

/** Adds the four levels that a number holds to four elements, from `element` on. */
function unpack(sum: number, element: number, into: Int32Array): void {
  const first = (sum << 24) >> 24
  let rest = (sum - first) >> 8
  const second = (rest << 24) >> 24
  rest = (rest - second) >> 8
  const third = (rest << 24) >> 24
  rest = (rest - third) >> 8
  const fourth = (rest << 24) >> 24
  into[element] = (into[element] ?? 0) + first
  into[element + 1] = (into[element + 1] ?? 0) + second
  into[element + 2] = (into[element + 2] ?? 0) + third
  into[element + 3] = (into[element + 3] ?? 0) + fourth
}

/** How far its sum may be below the highest: the second likeliest element; an element that a word names. */
const near = 0.6
const far = 4

/** Returns, by dimension, the indices of its elements in a list of all. */
export function placesByDimension(ids: readonly ElementId[]): readonly (readonly number[])[] {
  return dimensionIds.map((dimension) => ids.flatMap((id, place) => (id.startsWith(`${dimension}.`) ? [place] : [])))
}
