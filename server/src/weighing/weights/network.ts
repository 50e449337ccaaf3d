import { dimensionIds } from '../../framework/types.ts'
import type { ClauseRows } from '../features/clause-rows.ts'

/**
 * The outputs of the network, in this order: whether a clause speaks of each dimension, whether it commits, whether it
 * names a problem.
 */
export const commitOutput = dimensionIds.length
export const problemOutput = commitOutput + 1
export const outputCount = problemOutput + 1

/** At most 64, a multiple of 32: the active ones are kept as bits of two numbers (`unitsAtWork`), and rows are added by 32. */
export const hiddenUnits = 64
/**
 * Weights are quantised to this number of levels above zero, as many below, and zero. Many units that add, take or leave
 * alone know more, for the same size, than half of them with finer weights.
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
  /** By row: numbers that hold the levels of four hidden units each (`packed`). */
  readonly rows: Int32Array
  /** By hidden unit: the value of one level. */
  readonly scales: Float64Array
  readonly hiddenBias: Float64Array
  /** By hidden unit and output. */
  readonly outputs: Float64Array
  readonly outputBias: Float64Array
}

export const perNumber = 4
const perRow = hiddenUnits / perNumber

/**
 * Packs the levels of the hidden units of all rows, four into a number. Such numbers can be added as long as the sum of
 * each unit stays within -128…127.
 */
export function packed(values: Int8Array): Int32Array {
  const numbers = new Int32Array(values.length / perNumber)
  for (let at = values.length - 1; at >= 0; at--) {
    const index = Math.floor(at / perNumber)
    numbers[index] = ((numbers[index] ?? 0) * 256 + (values[at] ?? 0)) | 0
  }
  return numbers
}

/** Returns the level of a hidden unit in a row. */
export function levelOf({ rows }: Network, row: number, unit: number): number {
  let rest = rows[row * perRow + Math.floor(unit / perNumber)] ?? 0
  let level = 0
  for (let at = 0; at <= unit % perNumber; at++) {
    level = (rest << 24) >> 24
    rest = (rest - level) >> 8
  }
  return level
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

/** The number of rows that can be added without leaving -128…127. */
const together = Math.floor(127 / levels)

function addRows(rows: Int32Array, features: ClauseRows, into: Int32Array): void {
  for (let first = 0; first < perRow; first += 8) addNumbers(rows, features, first, into)
}

/** Adds eight numbers of each row, from the number `first` on. */
function addNumbers(rows: Int32Array, { rows: features, count }: ClauseRows, first: number, into: Int32Array): void {
  const unit = first * perNumber
  for (let from = 0; from < count; from += together) {
    const to = Math.min(count, from + together)
    let a = 0
    let b = 0
    let c = 0
    let d = 0
    let e = 0
    let f = 0
    let g = 0
    let h = 0
    for (let index = from; index < to; index++) {
      const base = (features[index] ?? 0) * perRow + first
      a = (a + (rows[base] ?? 0)) | 0
      b = (b + (rows[base + 1] ?? 0)) | 0
      c = (c + (rows[base + 2] ?? 0)) | 0
      d = (d + (rows[base + 3] ?? 0)) | 0
      e = (e + (rows[base + 4] ?? 0)) | 0
      f = (f + (rows[base + 5] ?? 0)) | 0
      g = (g + (rows[base + 6] ?? 0)) | 0
      h = (h + (rows[base + 7] ?? 0)) | 0
    }
    unpack(a, unit, into)
    unpack(b, unit + 4, into)
    unpack(c, unit + 8, into)
    unpack(d, unit + 12, into)
    unpack(e, unit + 16, into)
    unpack(f, unit + 20, into)
    unpack(g, unit + 24, into)
    unpack(h, unit + 28, into)
  }
}

/** Adds the four levels that a number holds to four units, from `unit` on. */
export function unpack(sum: number, unit: number, into: Int32Array): void {
  const first = (sum << 24) >> 24
  let rest = (sum - first) >> 8
  const second = (rest << 24) >> 24
  rest = (rest - second) >> 8
  const third = (rest << 24) >> 24
  rest = (rest - third) >> 8
  const fourth = (rest << 24) >> 24
  into[unit] = (into[unit] ?? 0) + first
  into[unit + 1] = (into[unit + 1] ?? 0) + second
  into[unit + 2] = (into[unit + 2] ?? 0) + third
  into[unit + 3] = (into[unit + 3] ?? 0) + fourth
}

/** Converts a sum of weights (log-odds) to a probability. */
export function probability(sum: number): number {
  return 1 / (1 + Math.exp(-sum))
}

/** Converts a probability to the sum of weights that gives it. */
export function sumFor(likely: number): number {
  return Math.log(likely / (1 - likely))
}
