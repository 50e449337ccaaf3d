import { dimensionIds } from '../framework/types.ts'

/** What the network says of a clause, in this order: of what it speaks (a dimension each), whether it commits, whether it names a problem. */
export const commitOutput = dimensionIds.length
export const problemOutput = commitOutput + 1
export const outputCount = problemOutput + 1

/** How much a named feature counts beside a clause's runs of words, which together count one. */
export const namedWeight = 0.5

/** Weights of two layers: rows of features add up to hidden units, and those of them that are positive to the outputs. */
export interface Network {
  readonly hidden: number
  /** By row and hidden unit; to be multiplied by the unit's scale. */
  readonly rows: Int8Array
  readonly scales: Float64Array
  readonly hiddenBias: Float64Array
  /** By hidden unit and output. */
  readonly outputs: Float64Array
  readonly outputBias: Float64Array
}

/** Adds up what the features of a clause say. `runs`: rows of its runs of words, `named`: of its named features. */
export function forward(network: Network, runs: readonly number[], named: readonly number[], hidden: Float64Array): Float64Array {
  const { hidden: units, rows, scales, hiddenBias, outputs, outputBias } = network
  const ofRuns = runs.length === 0 ? 0 : 1 / Math.sqrt(runs.length)
  hidden.fill(0)
  addRows(rows, units, runs, hidden)
  for (let unit = 0; unit < units; unit++) hidden[unit] = (hidden[unit] ?? 0) * (ofRuns / namedWeight)
  addRows(rows, units, named, hidden)
  const sums = Float64Array.from(outputBias)
  for (let unit = 0; unit < units; unit++) {
    const value = (hidden[unit] ?? 0) * namedWeight * (scales[unit] ?? 0) + (hiddenBias[unit] ?? 0)
    hidden[unit] = value
    if (value <= 0) continue
    const base = unit * outputCount
    for (let output = 0; output < outputCount; output++) sums[output] = (sums[output] ?? 0) + value * (outputs[base + output] ?? 0)
  }
  return sums
}

function addRows(rows: Int8Array, units: number, features: readonly number[], into: Float64Array): void {
  for (const row of features) {
    const base = row * units
    for (let unit = 0; unit < units; unit++) into[unit] = (into[unit] ?? 0) + (rows[base + unit] ?? 0)
  }
}

/** Turns a sum of weights into a probability. */
export function probability(sum: number): number {
  return 1 / (1 + Math.exp(-sum))
}
