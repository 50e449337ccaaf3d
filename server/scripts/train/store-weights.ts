import { elementIds } from '../../src/framework/framework.ts'
import { namedFeatures } from '../../src/weighing/features/named-features.ts'
import { contextOutputs } from '../../src/weighing/weights/contexts.ts'
import { letterOfCode, lettersOf } from '../../src/weighing/weights/letters.ts'
import { hiddenUnits, levels, outputCount } from '../../src/weighing/weights/network.ts'
import type { StoredCodebook, StoredWeights } from '../../src/weighing/weights/stored-weights.ts'
import type { CodebookNetwork } from './codebook-network.ts'
import type { Codebook } from './codebooks.ts'
import { trainedOutputs } from './element-gradients.ts'
import type { FeatureEncoding } from './encoding.ts'
import { levelAt, scalesOf } from './quantiser.ts'
import type { OrderedRow } from './row-order.ts'

/** Returns the weights as the product stores them: quantised, and written in letters. */
export function storedWeights(
  { rows, hiddenBias, outputs, outputBias, contexts, books }: CodebookNetwork,
  encoding: FeatureEncoding,
  order: readonly OrderedRow[],
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
    outputs: rounded(outputs.filter((_, at) => at % trainedOutputs < outputCount)),
    outputBias: rounded(outputBias.slice(0, outputCount)),
    contexts: Object.fromEntries(
      [...encoding.contexts].map(([name, at]) => [
        name,
        rounded(contexts.slice(at * contextOutputs, (at + 1) * contextOutputs)),
      ]),
    ),
    elements: storedElements(outputs, outputBias),
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
  return Array.from(rows, (weight, at) => letterOfCode(levelAt(weight, scales[at % scales.length] ?? 1) + levels)).join(
    '',
  )
}

/** The weights of the elements, which follow those of the network's own outputs. */
function storedElements(outputs: Float32Array, bias: Float64Array): StoredWeights['elements'] {
  const count = elementIds.length
  const weights = Float64Array.from({ length: hiddenUnits * count }, (_, at) => {
    const unit = Math.floor(at / count)
    return outputs[unit * trainedOutputs + outputCount + (at % count)] ?? 0
  })
  const scales = scalesOf(weights, count)
  return {
    ids: elementIds,
    levels: levelLetters(weights, scales),
    scales: rounded(scales),
    bias: rounded(bias.slice(outputCount)),
  }
}

function rounded(values: ArrayLike<number>): number[] {
  return Array.from(values, (value) => Number(value.toPrecision(4)))
}
