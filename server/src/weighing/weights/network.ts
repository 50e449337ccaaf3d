import { dimensionIds } from '../../framework/types.ts'
import type { ClauseRows } from '../features/clause-rows.ts'

/**
 * The outputs of the network, in this order: whether a clause speaks of each dimension, whether it commits, whether it
 * names a problem.
 */
export const commitOutput = dimensionIds.length
export const problemOutput = commitOutput + 1
export const outputCount = problemOutput + 1

/** A multiple of sixteen: rows are added four numbers of four units at a time. */
export const hiddenUnits = 64
/** Weights are quantised to this number of levels above zero, as many below, and zero. */
export const levels = 15

/** The scale of a named feature, compared with a clause's runs of words, which together count about one. */
export const namedWeight = 0.5

/** Returns the scale of each of a number of runs: together they count about one. */
export function weightOfRun(count: number): number {
  return count === 0 ? 0 : 1 / Math.sqrt(count)
}

/** A network of two layers: rows of features add up to hidden units, and the positive ones of these to the outputs. */
export interface Network {
  /** By row: where its levels are. Runs may share them: there are more runs than sums of rows of two codebooks. */
  readonly places: Uint16Array
  /** By place: numbers that hold the levels of four hidden units each (`packLevels`). */
  readonly packed: Int32Array
  /** By hidden unit: the value of one level in the row of a run; in that of a named feature. */
  readonly scales: Float64Array
  readonly namedScales: Float64Array
  readonly hiddenBias: Float64Array
  /** By hidden unit and output. */
  readonly outputs: Float64Array
  readonly outputBias: Float64Array
}

const perNumber = 4
/** The number of numbers that hold a row. */
export const perRow = hiddenUnits / perNumber
/** A number whose levels are all zero. */
export const zeroLevels = levels * 0x01010101

/** Packs four levels into a number: a byte for each, which holds the level plus `levels`; the first is the lowest. */
export function packLevels(first: number, second: number, third: number, fourth: number): number {
  return (first + levels) | ((second + levels) << 8) | ((third + levels) << 16) | ((fourth + levels) << 24)
}

/** Returns the level of a hidden unit in a row. */
export function levelOf({ places, packed }: Pick<Network, 'places' | 'packed'>, row: number, unit: number): number {
  const number = packed[(places[row] ?? 0) * perRow + Math.floor(unit / perNumber)] ?? 0
  return ((number >>> (8 * (unit % perNumber))) & 0xff) - levels
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
  const { scales, namedScales, hiddenBias, outputs, outputBias } = network
  ofRuns.fill(0)
  ofNamed.fill(0)
  addRows(network, runs, ofRuns)
  addRows(network, named, ofNamed)
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
      (ofRuns[unit] ?? 0) * runWeight * (scales[unit] ?? 0) +
      (ofNamed[unit] ?? 0) * namedWeight * (namedScales[unit] ?? 0) +
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

/** The active hidden units, one bit each, 32 in a number. */
export type ActiveUnits = readonly number[]

export const noUnits: ActiveUnits = []

/** Returns the active hidden units. */
export function unitsAtWork(hidden: Float64Array): ActiveUnits {
  const units: number[] = []
  for (let from = 0; from < hiddenUnits; from += 32) {
    let bits = 0
    for (let unit = 0; unit < 32; unit++) if ((hidden[from + unit] ?? 0) > 0) bits |= 1 << unit
    units.push(bits)
  }
  return units
}

export function isAtWork(units: ActiveUnits, unit: number): boolean {
  return ((units[unit >> 5] ?? 0) & (1 << (unit & 31))) !== 0
}

/** The number of rows whose sums a byte can hold, and of such sums that sixteen bits can. */
const rowsAtOnce = Math.floor(255 / (2 * levels))
const mostRows = rowsAtOnce * Math.floor(65535 / 255)

/** Every other byte of a number, with room for the sums of many. */
const everyOther = 0x00ff00ff

/** By feature of the clause at hand: where its levels start. */
const bases = new Int32Array(mostRows)

/** Adds the levels of rows to the hidden units. */
function addRows(network: Network, { rows, count }: ClauseRows, into: Int32Array): void {
  for (let from = 0; from < count; from += mostRows)
    addSome(network, rows, from, Math.min(count, from + mostRows), into)
}

/** Written out for speed, four numbers at a time: it takes most of the time of `forward`. */
function addSome({ places, packed }: Network, rows: Int32Array, from: number, to: number, into: Int32Array): void {
  const count = to - from
  for (let index = 0; index < count; index++) bases[index] = (places[rows[from + index] ?? 0] ?? 0) * perRow
  for (let quarter = 0; quarter < perRow; quarter += 4) {
    let evenA = 0
    let oddA = 0
    let evenB = 0
    let oddB = 0
    let evenC = 0
    let oddC = 0
    let evenD = 0
    let oddD = 0
    for (let first = 0; first < count; first += rowsAtOnce) {
      const end = Math.min(count, first + rowsAtOnce)
      let a = 0
      let b = 0
      let c = 0
      let d = 0
      for (let index = first; index < end; index++) {
        const base = (bases[index] ?? 0) + quarter
        a = (a + (packed[base] ?? 0)) | 0
        b = (b + (packed[base + 1] ?? 0)) | 0
        c = (c + (packed[base + 2] ?? 0)) | 0
        d = (d + (packed[base + 3] ?? 0)) | 0
      }
      evenA = (evenA + (a & everyOther)) | 0
      oddA = (oddA + ((a >>> 8) & everyOther)) | 0
      evenB = (evenB + (b & everyOther)) | 0
      oddB = (oddB + ((b >>> 8) & everyOther)) | 0
      evenC = (evenC + (c & everyOther)) | 0
      oddC = (oddC + ((c >>> 8) & everyOther)) | 0
      evenD = (evenD + (d & everyOther)) | 0
      oddD = (oddD + ((d >>> 8) & everyOther)) | 0
    }
    const unit = quarter * perNumber
    addSums(evenA, oddA, count, unit, into)
    addSums(evenB, oddB, count, unit + 4, into)
    addSums(evenC, oddC, count, unit + 8, into)
    addSums(evenD, oddD, count, unit + 12, into)
  }
}

/** Adds four sums of sixteen bits to four units, from `unit` on: of the even bytes, of the odd ones. */
function addSums(even: number, odd: number, count: number, unit: number, into: Int32Array): void {
  const zero = count * levels
  into[unit] = (into[unit] ?? 0) + (even & 0xffff) - zero
  into[unit + 1] = (into[unit + 1] ?? 0) + (odd & 0xffff) - zero
  into[unit + 2] = (into[unit + 2] ?? 0) + (even >>> 16) - zero
  into[unit + 3] = (into[unit + 3] ?? 0) + (odd >>> 16) - zero
}

/** The minimum probability of a measure: that a clause speaks of a dimension and commits. */
export const measureThreshold = 0.6

/** Converts a sum of weights (log-odds) to a probability. */
export function probability(sum: number): number {
  return 1 / (1 + Math.exp(-sum))
}

/** Converts a probability to the sum of weights that gives it. */
export function sumFor(likely: number): number {
  return Math.log(likely / (1 - likely))
}
