import { contextOutputs } from '../../src/weighing/weights/contexts.ts'
import { commitOutput, hiddenUnits, namedWeight, outputCount, weightOfRun } from '../../src/weighing/weights/network.ts'
import type { EncodedUnit, FeatureEncoding } from './encoding.ts'
import { type ClausePass, clausePass, setGradients } from './network-gradients.ts'
import { chanceOf, keyOf, randomOrder } from './own-random.ts'
import { levelAt, scalesOf } from './quantiser.ts'

export interface NetworkOptions {
  readonly epochs: number
  /** The result is the average over so many last epochs: it depends less on the order of the units than the last one. */
  readonly averaged: number
  /**
   * The epoch, from 0, from which on the network reads its rows rounded to the levels in which they are stored, so that
   * it learns to do with them. What is learned is added to the rows unrounded.
   */
  readonly roundedFrom: number
  readonly rate: number
  /** The share of features dropped at each step, so that the network relies on none alone. */
  readonly dropout: number
  readonly decay: number
  /** The maximum certainty of the network is 1 less this. */
  readonly smoothing: number
  readonly seed: number
}

export const networkOptions: NetworkOptions = {
  epochs: 20,
  averaged: 5,
  roundedFrom: 8,
  rate: 0.025,
  dropout: 0.6,
  decay: 1e-3,
  smoothing: 0.05,
  seed: 1,
}

/** The trained weights of a network, not yet quantised. */
export interface TrainedNetwork {
  readonly rows: Float32Array
  readonly hiddenBias: Float32Array
  readonly outputs: Float32Array
  readonly outputBias: Float64Array
  /** By context (a subject, a genre): what it adds to each dimension and to whether a clause commits. */
  readonly contexts: Float32Array
}

/**
 * Trains a network by stochastic gradient descent (AdaGrad). A clause is a measure in a dimension if it speaks of it
 * *and* commits: the two are separate outputs, and their product is compared with the labels (`setGradients`).
 * Deterministic for the same units, options and seed.
 */
export function trainNetwork(
  units: readonly EncodedUnit[],
  { rowCount, keys, contexts: contextNumbers }: FeatureEncoding,
  options: NetworkOptions,
): TrainedNetwork {
  const H = hiddenUnits
  const { epochs, roundedFrom, rate, dropout, decay, smoothing, seed } = options
  const averaged = Math.min(options.averaged, epochs)
  const rows = new Float32Array(rowCount * H)
  keys.forEach((key, row) => {
    for (let j = 0; j < H; j++) rows[row * H + j] = (chanceOf(keyOf(key, seed), j) - 0.5) * 0.2
  })
  const outputs = new Float32Array(H * outputCount).map((_, at) => (chanceOf(keyOf(seed), at) - 0.5) * 0.5)
  const hiddenBias = new Float32Array(H)
  const outputBias = new Float64Array(outputCount).fill(-1)
  outputBias[commitOutput] = 0
  const contexts = new Float32Array(Math.max(1, contextNumbers.size) * contextOutputs)
  const rowSquares = new Float32Array(rows.length).fill(1e-3)
  const outputSquares = new Float32Array(outputs.length).fill(1e-3)
  const biasSquares = new Float32Array(H).fill(1e-3)
  const contextSquares = new Float32Array(contexts.length).fill(1e-3)

  const most = units.reduce((count, { clauses }) => Math.max(count, clauses.length), 1)
  const longest = units.reduce(
    (count, { clauses }) => Math.max(count, ...clauses.map(({ runs, named }) => runs.length + named.length)),
    1,
  )
  const state = Array.from({ length: most }, () => clausePass(longest))
  const hiddenGradient = new Float64Array(H)
  const keep = 1 - dropout
  const kept = 1 / Math.sqrt(keep)
  /** The rows as the network reads them. */
  let read = rows
  let scales: Float64Array = new Float64Array(H)

  /** `key`: by which features are dropped. */
  function pass(unit: EncodedUnit, index: number, key: number, into: ClausePass): void {
    const { runs, named, contexts: own } = unit.clauses[index] ?? { runs: none, named: none, contexts: none }
    const ofRuns = weightOfRun(runs.length) * kept
    let count = 0
    for (const row of runs) {
      if (chanceOf(key, keys[row] ?? 0) >= keep) continue
      into.rows[count] = row
      into.values[count++] = ofRuns
    }
    for (const row of named) {
      if (chanceOf(key, keys[row] ?? 0) >= keep) continue
      into.rows[count] = row
      into.values[count++] = namedWeight * kept
    }
    into.count = count
    into.contexts = (unit.origin !== 'sentence' && unit.origin !== 'hard-case') || chanceOf(key, -1) < 0.5 ? own : none
    into.gradient.fill(0)
    into.hidden.set(hiddenBias)
    for (let i = 0; i < count; i++) {
      const base = (into.rows[i] ?? 0) * H
      const value = into.values[i] ?? 0
      for (let j = 0; j < H; j++) into.hidden[j] = (into.hidden[j] ?? 0) + (read[base + j] ?? 0) * value
    }
    into.sums.set(outputBias)
    for (let j = 0; j < H; j++) {
      const value = into.hidden[j] ?? 0
      if (value <= 0) continue
      for (let k = 0; k < outputCount; k++)
        into.sums[k] = (into.sums[k] ?? 0) + value * (outputs[j * outputCount + k] ?? 0)
    }
    for (const context of into.contexts)
      for (let k = 0; k < contextOutputs; k++)
        into.sums[k] = (into.sums[k] ?? 0) + (contexts[context * contextOutputs + k] ?? 0)
  }

  function step(weights: Float32Array, squares: Float32Array, at: number, gradient: number, by: number): void {
    const square = (squares[at] ?? 0) + gradient * gradient
    squares[at] = square
    weights[at] = (weights[at] ?? 0) - (by * gradient) / Math.sqrt(square)
  }

  function descend(unit: EncodedUnit, clause: ClausePass): void {
    const { gradient, hidden } = clause
    let any = false
    for (let k = 0; k < outputCount; k++) {
      const by = (gradient[k] ?? 0) * unit.weight
      gradient[k] = by
      if (by === 0) continue
      any = true
      outputBias[k] = (outputBias[k] ?? 0) - 0.01 * by
    }
    if (!any) return
    for (let j = 0; j < H; j++) {
      let back = 0
      const value = hidden[j] ?? 0
      if (value > 0) {
        for (let k = 0; k < outputCount; k++) {
          const by = gradient[k] ?? 0
          if (by === 0) continue
          const at = j * outputCount + k
          back += by * (outputs[at] ?? 0)
          step(outputs, outputSquares, at, by * value, rate)
        }
        if (back !== 0) step(hiddenBias, biasSquares, j, back, rate)
      }
      hiddenGradient[j] = back
    }
    for (let i = 0; i < clause.count; i++) {
      const base = (clause.rows[i] ?? 0) * H
      const value = clause.values[i] ?? 0
      for (let j = 0; j < H; j++) {
        const back = hiddenGradient[j] ?? 0
        if (back === 0) continue
        step(rows, rowSquares, base + j, back * value + decay * (rows[base + j] ?? 0), rate)
        if (read !== rows) round(base + j)
      }
    }
    for (const context of clause.contexts)
      for (let k = 0; k < contextOutputs; k++) {
        const at = context * contextOutputs + k
        step(contexts, contextSquares, at, 0.3 * (gradient[k] ?? 0) + 1e-3 * (contexts[at] ?? 0), 0.02)
      }
  }

  function round(at: number): void {
    const scale = scales[at % H] ?? 1
    read[at] = scale * levelAt(rows[at] ?? 0, scale)
  }

  const trained = [rows, hiddenBias, outputs, outputBias, contexts]
  const averages = trained.map((weights) => new Float64Array(weights.length))

  for (let epoch = 0; epoch < epochs; epoch++) {
    if (epoch >= roundedFrom) {
      read = new Float32Array(rows.length)
      scales = scalesOf(rows)
      for (let at = 0; at < rows.length; at++) round(at)
    }
    for (const index of randomOrder(units, epoch, seed)) {
      const unit = units[index]
      if (!unit || unit.weight === 0) continue
      const clauses = state.slice(0, unit.clauses.length)
      clauses.forEach((clause, number) => {
        pass(unit, number, keyOf(unit.key, number, epoch, seed), clause)
      })
      setGradients(unit, clauses, smoothing)
      for (const clause of clauses) descend(unit, clause)
    }
    if (epoch < epochs - averaged) continue
    trained.forEach((weights, number) => {
      const average = averages[number] ?? new Float64Array()
      for (let at = 0; at < weights.length; at++) average[at] = (average[at] ?? 0) + (weights[at] ?? 0) / averaged
    })
  }
  trained.forEach((weights, number) => {
    weights.set(averages[number] ?? [])
  })
  return { rows, hiddenBias, outputs, outputBias, contexts }
}

const none = new Int32Array()
