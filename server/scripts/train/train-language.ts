import { elementIds } from '../../src/framework/framework.ts'
import { shortKey } from '../../src/weighing/features/feature-table.ts'
import { namedFeatures } from '../../src/weighing/features/named-features.ts'
import { contextOutputs } from '../../src/weighing/weights/contexts.ts'
import { elementLevels } from '../../src/weighing/weights/elements.ts'
import { letterOfLevels, lettersOf, levelsPerLetter } from '../../src/weighing/weights/letters.ts'
import { hiddenUnits } from '../../src/weighing/weights/network.ts'
import type { StoredWeights } from '../../src/weighing/weights/stored-weights.ts'
import { zeroLevel } from '../../src/weighing/weights/weights.ts'
import { trainElements } from './element-trainer.ts'
import { type EncodedUnit, encodeUnit, encodingWhere, type FeatureEncoding, featureEncodingOf } from './encoding.ts'
import type { FeatureIndex } from './feature-index.ts'
import { type NetworkOptions, networkOptions, type TrainedNetwork, trainNetwork } from './network-trainer.ts'
import { levelAt, scalesOf } from './quantiser.ts'
import type { TrainingUnit } from './unit.ts'

export interface TrainingOptions extends NetworkOptions {
  /** The maximum number of runs that keep their weights. */
  readonly runs: number
  /** The maximum number of weights of elements that are kept. */
  readonly elementWeights: number
}

export const trainingOptions: TrainingOptions = { ...networkOptions, runs: 9_800, elementWeights: 10_000 }

/**
 * Trains the weights of a language twice: with all runs that are not rare, to choose the most informative, and with
 * those alone, whose weights are quantised and stored. The first pass is skipped if the short keys of the runs are
 * given (`keys`).
 */
export function trainLanguage(
  units: readonly TrainingUnit[],
  features: FeatureIndex,
  options: TrainingOptions = trainingOptions,
  keys: ReadonlySet<number> | null = null,
): StoredWeights {
  const kept = keys === null ? chooseRuns(units, features, options) : runsWith(keys, features)
  const encoding = encodingWhere(features, (feature) => kept.has(feature), units)
  const encoded = units.map((unit) => encodeUnit(unit, encoding))
  const network = trainNetwork(encoded, encoding, options)
  return stored(network, encoded, encoding, features, options)
}

function chooseRuns(units: readonly TrainingUnit[], features: FeatureIndex, options: TrainingOptions): Set<number> {
  const wide = featureEncodingOf(units, features)
  const all = units.map((unit) => encodeUnit(unit, wide))
  const first = trainNetwork(all, wide, { ...options, roundedFrom: options.epochs })
  return selectRuns(first, all, wide, options.runs)
}

function runsWith(keys: ReadonlySet<number>, features: FeatureIndex): Set<number> {
  return new Set(features.keys.flatMap((key, index) => (keys.has(shortKey(key)) ? [namedFeatures.length + index] : [])))
}

/** The most informative runs, by the size of their weights and how often they occur. */
function selectRuns(
  { rows }: TrainedNetwork,
  units: readonly EncodedUnit[],
  encoding: FeatureEncoding,
  most: number,
): Set<number> {
  const asked = new Float64Array(encoding.rowCount)
  for (const { clauses } of units)
    for (const { runs } of clauses) for (const row of runs) asked[row] = (asked[row] ?? 0) + 1 / runs.length
  const scores: { feature: number; score: number }[] = []
  encoding.rows.forEach((row, feature) => {
    if (row < 0 || feature < namedFeatures.length) return
    let norm = 0
    for (let unit = 0; unit < hiddenUnits; unit++) norm += (rows[row * hiddenUnits + unit] ?? 0) ** 2
    scores.push({ feature, score: norm * Math.sqrt(asked[row] ?? 0) })
  })
  scores.sort((a, b) => b.score - a.score || a.feature - b.feature)
  return new Set(scores.slice(0, most).map(({ feature }) => feature))
}

function stored(
  network: TrainedNetwork,
  units: readonly EncodedUnit[],
  encoding: FeatureEncoding,
  features: FeatureIndex,
  options: TrainingOptions,
): StoredWeights {
  const { rows, hiddenBias, outputs, outputBias, contexts } = network
  const order = rowOrder(encoding, features)
  const scales = scalesOf(rows)
  let letters = ''
  for (const { row } of order)
    for (let unit = 0; unit < hiddenUnits; unit += levelsPerLetter)
      letters += letterOfLevels(
        Array.from({ length: levelsPerLetter }, (_, at) =>
          levelAt(rows[row * hiddenUnits + unit + at] ?? 0, scales[unit + at] ?? 1),
        ),
      )
  const keys = order.slice(namedFeatures.length).map(({ key }) => key)
  return {
    keys: lettersOf(keys.map((key, index) => key - (keys[index - 1] ?? 0))),
    rows: letters,
    scales: rounded(scales),
    hiddenBias: rounded(hiddenBias),
    outputs: rounded(outputs),
    outputBias: rounded(outputBias),
    contexts: Object.fromEntries(
      [...encoding.contexts].map(([name, at]) => [
        name,
        rounded(contexts.slice(at * contextOutputs, (at + 1) * contextOutputs)),
      ]),
    ),
    elements: storedElements(
      units,
      encoding,
      order.map(({ row }) => row),
      options,
    ),
  }
}

/** The rows in the order in which they are stored: named features, then runs by their short keys, one run per key. */
function rowOrder({ rows }: FeatureEncoding, { keys }: FeatureIndex): { row: number; key: number }[] {
  const named: { row: number; key: number }[] = []
  const runs = new Map<number, number>()
  rows.forEach((row, feature) => {
    if (row < 0) return
    const key = keys[feature - namedFeatures.length]
    if (key === undefined) named.push({ row, key: -1 })
    else if (!runs.has(shortKey(key))) runs.set(shortKey(key), row)
  })
  return [...named, ...[...runs].map(([key, row]) => ({ row, key })).sort((a, b) => a.key - b.key)]
}

function storedElements(
  units: readonly EncodedUnit[],
  encoding: FeatureEncoding,
  order: readonly number[],
  { elementWeights, seed }: TrainingOptions,
): StoredWeights['elements'] {
  const { rowCount } = encoding
  const { weights, bias } = trainElements(units, encoding, seed)
  const count = elementIds.length
  const asked = new Float64Array(rowCount)
  for (const { clauses } of units)
    for (const { runs, named } of clauses) {
      for (const row of runs) asked[row] = (asked[row] ?? 0) + 1 / runs.length
      for (const row of named) asked[row] = (asked[row] ?? 0) + 0.25
    }
  const scores: { at: number; score: number }[] = []
  weights.forEach((weight, at) => {
    if (weight !== 0) scores.push({ at, score: Math.abs(weight) * Math.sqrt(asked[Math.floor(at / count)] ?? 0) })
  })
  scores.sort((a, b) => b.score - a.score || a.at - b.at)
  const kept = new Set(scores.slice(0, elementWeights).map(({ at }) => at))
  const most = elementLevels
  const largest = Math.max(...[...kept].map((at) => Math.abs(weights[at] ?? 0)))
  const scale = largest / most / 1.5
  const rows: string[] = []
  const ownLevels: string[] = []
  for (let id = 0; id < count; id++) {
    const gaps: number[] = []
    let own = ''
    let last = -1
    order.forEach((row, index) => {
      const at = row * count + id
      if (!kept.has(at)) return
      const level = levelAt(weights[at] ?? 0, scale, most)
      if (level === 0) return
      gaps.push(index - last)
      own += letterOf(level)
      last = index
    })
    rows.push(lettersOf(gaps))
    ownLevels.push(own)
  }
  return { ids: elementIds, rows, levels: ownLevels, scale: Number(scale.toPrecision(4)), bias: rounded(bias) }
}

function letterOf(level: number): string {
  return String.fromCharCode(zeroLevel + level)
}

function rounded(values: ArrayLike<number>): number[] {
  return Array.from(values, (value) => Number(value.toPrecision(4)))
}
