import { contextOutputs } from '../../src/weighing/weights/contexts.ts'
import { commitOutput, hiddenUnits, namedWeight, outputCount, weightOfRun } from '../../src/weighing/weights/network.ts'
import { elementTargets, setElementGradients, trainedOutputs } from './element-gradients.ts'
import type { EncodedUnit, FeatureEncoding } from './encoding.ts'
import { type ClausePass, clausePass, setGradients } from './network-gradients.ts'
import { chanceOf, keyOf, randomOrder } from './own-random.ts'

export interface NetworkOptions {
  readonly epochs: number
  /** The result is the average over so many last epochs: it depends less on the order of the units than the last one. */
  readonly averaged: number
  /** The rate of the first epoch; it falls to zero evenly. */
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
  rate: 0.05,
  dropout: 0.6,
  decay: 3e-4,
  smoothing: 0.02,
  seed: 1,
}

/** The trained weights of a network, not yet quantised. */
export interface TrainedNetwork {
  readonly rows: Float32Array
  readonly hiddenBias: Float32Array
  /** By hidden unit and output; those of the elements follow (`trainedOutputs`). */
  readonly outputs: Float32Array
  readonly outputBias: Float64Array
  /** By context (a subject, a genre): what it adds to each dimension and to whether a clause commits. */
  readonly contexts: Float32Array
}

/**
 * Trains a network by stochastic gradient descent (AdaGrad). A clause is a measure in a dimension if it speaks of it
 * *and* commits: the two are separate outputs, and their product is compared with the labels (`setGradients`). Which
 * elements it is about is learned by the same hidden units.
 * Deterministic for the same units, options and seed. `start`: weights from which it goes on, and which it changes.
 */
export function trainNetwork(
  units: readonly EncodedUnit[],
  { keys, contexts: contextNumbers, rowsPerRun }: FeatureEncoding,
  options: NetworkOptions,
  start: TrainedNetwork | null = null,
): TrainedNetwork {
  const H = hiddenUnits
  const { epochs, rate: firstRate, dropout, decay, smoothing, seed } = options
  const averaged = Math.min(options.averaged, epochs)
  const { rows, outputs, hiddenBias, outputBias, contexts } = start ?? untrained(keys, contextNumbers.size, seed)
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
  const elements = units.map(elementTargets)
  const hiddenGradient = new Float64Array(H)
  const keep = 1 - dropout
  const kept = 1 / Math.sqrt(keep)

  /** `key`: by which features are dropped; `outputsUsed`: only so many outputs are needed. */
  function pass(unit: EncodedUnit, index: number, key: number, outputsUsed: number, into: ClausePass): void {
    const { runs, named, contexts: own } = unit.clauses[index] ?? { runs: none, named: none, contexts: none }
    const ofRuns = weightOfRun(runs.length / rowsPerRun) * kept
    let count = 0
    for (let run = 0; run < runs.length; run += rowsPerRun) {
      if (chanceOf(key, keys[runs[run] ?? 0] ?? 0) >= keep) continue
      for (let at = run; at < run + rowsPerRun; at++) {
        into.rows[count] = runs[at] ?? 0
        into.values[count++] = ofRuns
      }
    }
    for (const row of named) {
      if (chanceOf(key, keys[row] ?? 0) >= keep) continue
      into.rows[count] = row
      into.values[count++] = namedWeight * kept
    }
    into.count = count
    const isSentence = unit.origin === 'sentence' || unit.origin === 'hard-case'
    into.contexts = !isSentence || chanceOf(key, -1) < contextShare ? own : none
    into.gradient.fill(0)
    into.hidden.set(hiddenBias)
    for (let i = 0; i < count; i++) {
      const base = (into.rows[i] ?? 0) * H
      const value = into.values[i] ?? 0
      for (let j = 0; j < H; j++) into.hidden[j] = (into.hidden[j] ?? 0) + (rows[base + j] ?? 0) * value
    }
    into.sums.set(outputBias)
    for (let j = 0; j < H; j++) {
      const value = into.hidden[j] ?? 0
      if (value <= 0) continue
      for (let k = 0; k < outputsUsed; k++)
        into.sums[k] = (into.sums[k] ?? 0) + value * (outputs[j * trainedOutputs + k] ?? 0)
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

  function descend(unit: EncodedUnit, clause: ClausePass, rate: number): void {
    const { gradient, hidden } = clause
    const taught: number[] = []
    for (let k = 0; k < trainedOutputs; k++) {
      const by = (gradient[k] ?? 0) * unit.weight
      gradient[k] = by
      if (by === 0) continue
      taught.push(k)
      outputBias[k] = (outputBias[k] ?? 0) - 0.01 * by
    }
    if (taught.length === 0) return
    for (let j = 0; j < H; j++) {
      let back = 0
      const value = hidden[j] ?? 0
      if (value > 0) {
        for (const k of taught) {
          const by = gradient[k] ?? 0
          const at = j * trainedOutputs + k
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
      }
    }
    for (const context of clause.contexts)
      for (let k = 0; k < contextOutputs; k++) {
        const at = context * contextOutputs + k
        step(contexts, contextSquares, at, 0.3 * (gradient[k] ?? 0) + 1e-3 * (contexts[at] ?? 0), contextRate)
      }
  }

  const trained = [rows, hiddenBias, outputs, outputBias, contexts]
  const averages = trained.map((weights) => new Float64Array(weights.length))

  for (let epoch = 0; epoch < epochs; epoch++) {
    const rate = firstRate * (1 - epoch / epochs)
    for (const index of randomOrder(units, epoch, seed)) {
      const unit = units[index]
      if (!unit || unit.weight === 0) continue
      const clauses = state.slice(0, unit.clauses.length)
      const targets = elements[index] ?? []
      const outputsUsed = targets.length === 0 ? outputCount : trainedOutputs
      clauses.forEach((clause, number) => {
        pass(unit, number, keyOf(unit.key, number, epoch, seed), outputsUsed, clause)
      })
      setGradients(unit, clauses, smoothing)
      const [only] = clauses
      if (only) setElementGradients(targets, only)
      for (const clause of clauses) descend(unit, clause, rate)
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

function untrained(keys: Int32Array, contextCount: number, seed: number): TrainedNetwork {
  const rows = new Float32Array(keys.length * hiddenUnits)
  keys.forEach((key, row) => {
    for (let j = 0; j < hiddenUnits; j++) rows[row * hiddenUnits + j] = (chanceOf(keyOf(key, seed), j) - 0.5) * 0.2
  })
  const outputBias = new Float64Array(trainedOutputs).fill(-1)
  outputBias[commitOutput] = 0
  return {
    rows,
    hiddenBias: new Float32Array(hiddenUnits),
    outputs: new Float32Array(hiddenUnits * trainedOutputs).map((_, at) => (chanceOf(keyOf(seed), at) - 0.5) * 0.5),
    outputBias,
    contexts: new Float32Array(Math.max(1, contextCount) * contextOutputs),
  }
}

const none = new Int32Array()
/** A sentence of the training set stands in a made-up draft, whose contexts it reads at this share of the steps. */
const contextShare = 0.5
/** Contexts are few, and each is in thousands of clauses: a larger rate lets the kind of a document outweigh its words. */
const contextRate = 0.03
