import { namedFeatures } from '../../src/weighing/features/named-features.ts'
import { letterCount } from '../../src/weighing/weights/letters.ts'
import { hiddenUnits } from '../../src/weighing/weights/network.ts'
import type { StoredWeights } from '../../src/weighing/weights/stored-weights.ts'
import { type CodebookOptions, codebookNetwork } from './codebook-network.ts'
import {
  type EncodedUnit,
  encodeUnit,
  encodingWhere,
  type FeatureEncoding,
  featureEncodingOf,
  timesAsked,
} from './encoding.ts'
import type { FeatureIndex } from './feature-index.ts'
import { networkOptions, type TrainedNetwork, trainNetwork } from './network-trainer.ts'
import { rowOrder } from './row-order.ts'
import { storedWeights } from './store-weights.ts'
import type { TrainingUnit } from './unit.ts'

export interface TrainingOptions extends CodebookOptions {
  /** The maximum number of runs that keep their weights. */
  readonly runs: number
}

export const trainingOptions: TrainingOptions = {
  ...networkOptions,
  runs: 36_000,
  codebookRows: letterCount,
  tuning: { epochs: 6, averaged: 3, rate: 0.03, dropout: 0.5 },
}

/**
 * Trains the weights of a language with all runs that are not rare. Those of the most informative are kept, each as a sum
 * of rows of codebooks: many runs with weights nearly right know more, for the same size, than few with exact ones.
 */
export function trainLanguage(
  units: readonly TrainingUnit[],
  features: FeatureIndex,
  options: TrainingOptions = trainingOptions,
): StoredWeights {
  const wide = featureEncodingOf(units, features)
  const all = units.map((unit) => encodeUnit(unit, wide))
  const network = trainNetwork(all, wide, options)
  const kept = mostInformative(network, all, wide, options.runs)
  const encoding = encodingWhere(features, (feature) => kept.has(feature), units)
  const encoded = units.map((unit) => encodeUnit(unit, encoding))
  const order = rowOrder(encoding, features)
  const small = codebookNetwork({ network, encoding: wide }, encoded, encoding, order, options)
  return storedWeights(small, encoding, order)
}

/** The most informative runs, by the size of their weights and how often they occur. */
function mostInformative(
  { rows }: TrainedNetwork,
  units: readonly EncodedUnit[],
  encoding: FeatureEncoding,
  most: number,
): Set<number> {
  const asked = timesAsked(units, encoding)
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
