import { dimensionIds } from '../../framework/types.ts'
import type { ClauseRows } from '../features/clause-rows.ts'
import { levelsInBytes } from './letters.ts'

/**
 * The outputs of the network, in this order: whether a clause speaks of each dimension, whether it commits, whether it
 * names a problem.
 */
export const commitOutput = dimensionIds.length
export const problemOutput = commitOutput + 1
export const outputCount = problemOutput + 1

/** Two numbers of bits say which are active (`unitsAtWork`), and eight numbers hold a row (`packedRows`). */
export const hiddenUnits = 64
/**
 * Weights are quantised to this number of levels above zero, as many below, and zero. Many units that add, take or leave
 * alone know more, for the same size, than half of them with finer weights. Rows are packed for one level.
 */
export const levels = 1

/** The scale of a named feature, compared with a clause's runs of words, which together count about one. */
export const namedWeight = 0.5

/** Returns the scale of each of a number of runs: together they count about one. */
export function weightOfRun(count: number): number {
  return count === 0 ? 0 : 1 / Math.sqrt(count)
}

/** A network of two layers: rows of features add up to hidden units, and the positive ones of these to the outputs. */
export interface Network {
  /** By row: numbers that hold the levels of eight hidden units each (`packedRows`). */
  readonly rows: Int32Array
  /** By hidden unit: the value of one level. */
  readonly scales: Float64Array
  readonly hiddenBias: Float64Array
  /** By hidden unit and output. */
  readonly outputs: Float64Array
  readonly outputBias: Float64Array
}

const perNumber = 8
const perRow = hiddenUnits / perNumber

/**
 * Packs the levels of the hidden units of all rows, each plus one, eight into a number of four bits each: fifteen at
 * most, so seven rows can be added at once. Of the eight, the first four are the lower halves of the number's bytes.
 * `letters`: the levels as they are stored (`letterOfLevels`).
 */
export function packedRows(letters: string): Int32Array {
  const numbers = new Int32Array(letters.length / 2)
  for (let at = 0; at < numbers.length; at++) {
    const later = levelsInBytes(letters.charCodeAt(2 * at + 1))
    numbers[at] = levelsInBytes(letters.charCodeAt(2 * at)) | (later << 4)
  }
  return numbers
}

/** Where the bits of one of the eight units of a number begin. */
function shiftOf(place: number): number {
  return place < 4 ? 8 * place : 8 * (place - 4) + 4
}

/** Returns the level of a hidden unit in a row. */
export function levelOf({ rows }: Network, row: number, unit: number): number {
  const number = rows[row * perRow + Math.floor(unit / perNumber)] ?? 0
  return ((number >>> shiftOf(unit % perNumber)) & 0xf) - 1
}

const ofRuns = new Int32Array(hiddenUnits)
const ofNamed = new Int32Array(hiddenUnits)

/**
 * Runs the network on a clause, given the rows of its runs of words and of its named features. Fills `hidden` with the
 * values of the hidden units, before negative ones are dropped, and `sums` with the outputs.
 */
export function forward(
  network: Network,
  runs: ClauseRows,
  named: ClauseRows,
  hidden: Float64Array,
  sums: Float64Array,
): void {
  const { rows, scales, hiddenBias, outputs, outputBias } = network
  ofRuns.fill(0)
  ofNamed.fill(0)
  addRows(rows, runs, ofRuns)
  addRows(rows, named, ofNamed)
  const runWeight = weightOfRun(runs.count)
  // Written out by output for speed: it runs for every clause of a draft.
  let data = outputBias[0] ?? 0
  let compute = outputBias[1] ?? 0
  let algorithm = outputBias[2] ?? 0
  let talent = outputBias[3] ?? 0
  let institutions = outputBias[4] ?? 0
  let commits = outputBias[commitOutput] ?? 0
  let problem = outputBias[problemOutput] ?? 0
  for (let unit = 0; unit < hiddenUnits; unit++) {
    const value =
      ((ofRuns[unit] ?? 0) * runWeight + (ofNamed[unit] ?? 0) * namedWeight) * (scales[unit] ?? 0) +
      (hiddenBias[unit] ?? 0)
    hidden[unit] = value
    if (value <= 0) continue
    const base = unit * outputCount
    data += value * (outputs[base] ?? 0)
    compute += value * (outputs[base + 1] ?? 0)
    algorithm += value * (outputs[base + 2] ?? 0)
    talent += value * (outputs[base + 3] ?? 0)
    institutions += value * (outputs[base + 4] ?? 0)
    commits += value * (outputs[base + commitOutput] ?? 0)
    problem += value * (outputs[base + problemOutput] ?? 0)
  }
  sums[0] = data
  sums[1] = compute
  sums[2] = algorithm
  sums[3] = talent
  sums[4] = institutions
  sums[commitOutput] = commits
  sums[problemOutput] = problem
}

/** The active hidden units, one bit each: the first 32, the next 32. */
export type ActiveUnits = readonly number[]

export const noUnits: ActiveUnits = []

/** Returns the active hidden units. */
export function unitsAtWork(hidden: Float64Array): ActiveUnits {
  let first = 0
  let second = 0
  for (let unit = 0; unit < 32; unit++) {
    if ((hidden[unit] ?? 0) > 0) first |= 1 << unit
    if ((hidden[unit + 32] ?? 0) > 0) second |= 1 << unit
  }
  return [first, second]
}

export function isAtWork(units: ActiveUnits, unit: number): boolean {
  return ((units[unit >> 5] ?? 0) & (1 << (unit & 31))) !== 0
}

/** Sums of the rows of a clause, before the one that each level has too much is taken off: a byte for each unit. */
const bytes = new Int32Array(2 * perRow)
/** The rows that four bits can add, and the times that a byte can add these. */
const rowsAtOnce = 7
const timesAtOnce = 17

function addRows(rows: Int32Array, { rows: features, count }: ClauseRows, into: Int32Array): void {
  let times = 0
  for (let from = 0; from < count; from += rowsAtOnce) {
    const to = Math.min(count, from + rowsAtOnce)
    let a = 0
    let b = 0
    let c = 0
    let d = 0
    let e = 0
    let f = 0
    let g = 0
    let h = 0
    for (let index = from; index < to; index++) {
      const base = (features[index] ?? 0) * perRow
      a = (a + (rows[base] ?? 0)) | 0
      b = (b + (rows[base + 1] ?? 0)) | 0
      c = (c + (rows[base + 2] ?? 0)) | 0
      d = (d + (rows[base + 3] ?? 0)) | 0
      e = (e + (rows[base + 4] ?? 0)) | 0
      f = (f + (rows[base + 5] ?? 0)) | 0
      g = (g + (rows[base + 6] ?? 0)) | 0
      h = (h + (rows[base + 7] ?? 0)) | 0
    }
    toBytes(a, 0)
    toBytes(b, 2)
    toBytes(c, 4)
    toBytes(d, 6)
    toBytes(e, 8)
    toBytes(f, 10)
    toBytes(g, 12)
    toBytes(h, 14)
    if (++times < timesAtOnce) continue
    takeBytes(into)
    times = 0
  }
  takeBytes(into)
  for (let unit = 0; unit < hiddenUnits; unit++) into[unit] = (into[unit] ?? 0) - count
}

/** Adds the eight sums of a number to two numbers of four bytes. */
function toBytes(sums: number, at: number): void {
  bytes[at] = ((bytes[at] ?? 0) + (sums & 0x0f0f0f0f)) | 0
  bytes[at + 1] = ((bytes[at + 1] ?? 0) + ((sums >>> 4) & 0x0f0f0f0f)) | 0
}

/** Adds the bytes to the units, and empties them. */
function takeBytes(into: Int32Array): void {
  for (let at = 0; at < bytes.length; at++) {
    const sums = bytes[at] ?? 0
    const unit = 4 * at
    into[unit] = (into[unit] ?? 0) + (sums & 0xff)
    into[unit + 1] = (into[unit + 1] ?? 0) + ((sums >>> 8) & 0xff)
    into[unit + 2] = (into[unit + 2] ?? 0) + ((sums >>> 16) & 0xff)
    into[unit + 3] = (into[unit + 3] ?? 0) + (sums >>> 24)
    bytes[at] = 0
  }
}

/** Converts a sum of weights (log-odds) to a probability. */
export function probability(sum: number): number {
  return 1 / (1 + Math.exp(-sum))
}

/** Converts a probability to the sum of weights that gives it. */
export function sumFor(likely: number): number {
  return Math.log(likely / (1 - likely))
}
