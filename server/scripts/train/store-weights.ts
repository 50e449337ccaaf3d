import { elementIds } from '../../src/framework/framework.ts'
import { namedFeatures } from '../../src/weighing/features/named-features.ts'
import { contextOutputs } from '../../src/weighing/weights/contexts.ts'
import { elementLevels } from '../../src/weighing/weights/elements.ts'
import { letterOfCode, lettersOf } from '../../src/weighing/weights/letters.ts'
import { hiddenUnits, levels } from '../../src/weighing/weights/network.ts'
import type { StoredCodebook, StoredWeights } from '../../src/weighing/weights/stored-weights.ts'
import { zeroLevel } from '../../src/weighing/weights/weights.ts'
import type { CodebookNetwork } from './codebook-network.ts'
import type { Codebook } from './codebooks.ts'
import { trainElements } from './element-trainer.ts'
import { type EncodedUnit, type FeatureEncoding, timesAsked } from './encoding.ts'
import { levelAt, scalesOf } from './quantiser.ts'
import type { OrderedRow } from './row-order.ts'

export interface StoringOptions {
  /** The maximum number of weights of elements that are kept. */
  readonly elementWeights: number
  readonly seed: number
}

/** Returns the weights as the product stores them: quantised, and written in letters. */
export function storedWeights(
  { rows, hiddenBias, outputs, outputBias, contexts, books }: CodebookNetwork,
  units: readonly EncodedUnit[],
  encoding: FeatureEncoding,
  order: readonly OrderedRow[],
  options: StoringOptions,
): StoredWeights {
  const runs = order.slice(namedFeatures.length)
  const namedScales = scalesOf(rows)
  // Each codebook is rounded by itself, by half a level at most.
  const scales = scalesOf(sumsOf(books)).map((scale) => (scale * levels) / (levels - books.length / 2))
  return {
    keys: lettersOf(runs.map(({ key }, index) => key - (runs[index - 1]?.key ?? 0))),
    codebooks: [storedCodebook(books[0], scales), storedCodebook(books[1], scales)],
    named: levelLetters(rows, namedScales),
    scales: rounded(scales),
    namedScales: rounded(namedScales),
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

function storedCodebook({ rows, codes }: Codebook, scales: Float64Array): StoredCodebook {
  return { rows: levelLetters(rows, scales), codes: Array.from(codes, letterOfCode).join('') }
}

/** The rows that codebooks stand for. */
function sumsOf(books: readonly Codebook[]): Float64Array {
  const sums = new Float64Array((books[0]?.codes.length ?? 0) * hiddenUnits)
  for (const { rows, codes } of books)
    codes.forEach((code, row) => {
      for (let unit = 0; unit < hiddenUnits; unit++) {
        const at = row * hiddenUnits + unit
        sums[at] = (sums[at] ?? 0) + (rows[code * hiddenUnits + unit] ?? 0)
      }
    })
  return sums
}

function levelLetters(rows: ArrayLike<number>, scales: Float64Array): string {
  return Array.from(rows, (weight, at) => letterOfCode(levelAt(weight, scales[at % hiddenUnits] ?? 1) + levels)).join(
    '',
  )
}

function storedElements(
  units: readonly EncodedUnit[],
  encoding: FeatureEncoding,
  order: readonly number[],
  { elementWeights, seed }: StoringOptions,
): StoredWeights['elements'] {
  const { weights, bias } = trainElements(units, encoding, seed)
  const count = elementIds.length
  const asked = timesAsked(units, encoding)
  for (const { clauses } of units)
    for (const { named } of clauses) for (const row of named) asked[row] = (asked[row] ?? 0) + 0.25
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
