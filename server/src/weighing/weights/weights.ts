import type { Language } from '../../framework/types.ts'
import { KeyTable } from '../features/feature-table.ts'
import { namedFeatures } from '../features/named-features.ts'
import { type ContextBounds, contextBounds } from './context-bounds.ts'
import {
  addLevel,
  type ElementsOfDimension,
  type ElementWeights,
  numbersPerPlace,
  placesByDimension,
} from './elements.ts'
import { codeAt, numbersOf } from './letters.ts'
import { commitOutput, hiddenUnits, levels, type Network, packLevels, perRow, zeroLevels } from './network.ts'
import type { StoredWeights } from './stored-weights.ts'
import { storedEn, storedZh } from './weights.generated.ts'

/** All weights of a language. */
export interface Weights {
  readonly network: Network
  /** The runs of words or characters that have a row. */
  readonly runs: KeyTable
  readonly elements: ElementWeights
  /** What contexts add to each dimension and to whether a clause commits, by name (`subject ai`, `genre plan`). */
  readonly contexts: ReadonlyMap<string, Float64Array>
  readonly bounds: ContextBounds
}

const decoded = new Map<Language, Weights>()

/** Returns the weights of a language, decoded on first use and kept: pure data. */
export function weightsOf(language: Language): Weights {
  let known = decoded.get(language)
  if (known === undefined) {
    known = decodeWeights(language === 'zh' ? storedZh() : storedEn())
    decoded.set(language, known)
  }
  return known
}

/** Replaces the weights of the product, for scripts that try others. */
export function replaceWeights(language: Language, stored: StoredWeights): void {
  decoded.set(language, decodeWeights(stored))
}

/** Decodes stored weights. Throws a `RangeError` if the numbers of keys, codes and levels do not match. */
function decodeWeights(stored: StoredWeights): Weights {
  const { scales, namedScales, hiddenBias, outputs, outputBias, contexts, elements } = stored
  const runs = new KeyTable(stored.keys.length / 2)
  let key = 0
  let row = namedFeatures.length
  for (const gap of numbersOf(stored.keys)) {
    key += gap
    runs.put(key, row++)
  }
  const count = row - namedFeatures.length
  if (
    stored.named.length !== namedFeatures.length * hiddenUnits ||
    stored.codebooks.some(({ codes }) => codes.length !== count)
  )
    throw new RangeError('a level for each hidden unit of each row')
  return {
    network: {
      rows: decodeRows(stored, row),
      scales: Float64Array.from(scales),
      namedScales: Float64Array.from(namedScales),
      hiddenBias: Float64Array.from(hiddenBias),
      outputs: Float64Array.from(outputs),
      outputBias: Float64Array.from(outputBias),
    },
    runs,
    elements: decodeElements(elements, row),
    contexts: new Map(Object.entries(contexts).map(([name, sums]) => [name, Float64Array.from(sums)])),
    bounds: contextBounds(contexts, commitOutput + 1),
  }
}

/** The rows of the named features, followed by those of the runs, each the sum of one row of each codebook. */
function decodeRows({ named, codebooks }: StoredWeights, rowCount: number): Int32Array {
  const rows = new Int32Array(rowCount * perRow)
  rows.set(packedLevels(named))
  rows.fill(zeroLevels, namedFeatures.length * perRow)
  for (const { rows: book, codes } of codebooks) {
    const packed = packedLevels(book)
    for (let run = 0; run < codes.length; run++) {
      const from = codeAt(codes, run) * perRow
      const to = (namedFeatures.length + run) * perRow
      for (let at = 0; at < perRow; at++) rows[to + at] = (rows[to + at] ?? 0) + (packed[from + at] ?? 0) - zeroLevels
    }
  }
  return rows
}

function packedLevels(letters: string): Int32Array {
  const numbers = new Int32Array(letters.length / 4)
  const level = (at: number): number => codeAt(letters, at) - levels
  for (let at = 0; at < numbers.length; at++)
    numbers[at] = packLevels(level(4 * at), level(4 * at + 1), level(4 * at + 2), level(4 * at + 3))
  return numbers
}

/** The letter of level zero of an element. */
export const zeroLevel = 0x50 // P

function decodeElements(
  { ids, rows, levels, scale, bias }: StoredWeights['elements'],
  rowCount: number,
): ElementWeights {
  const ofDimension = placesByDimension(ids).map((own): ElementsOfDimension => {
    const places = new Uint16Array(rowCount)
    const numbers = Array.from({ length: numbersPerPlace }, () => 0)
    own.forEach((id, element) => {
      const letters = levels[id] ?? ''
      let row = -1
      numbersOf(rows[id] ?? '').forEach((gap, index) => {
        row += gap
        if (places[row] === 0) {
          places[row] = numbers.length / numbersPerPlace
          for (let more = 0; more < numbersPerPlace; more++) numbers.push(0)
        }
        addLevel(numbers, places[row] ?? 0, element, letters.charCodeAt(index) - zeroLevel)
      })
    })
    const names = own.flatMap((id) => ids[id] ?? [])
    return {
      ids: names,
      alone: names.map((id) => [id]),
      places,
      levels: Int32Array.from(numbers),
      bias: own.map((id) => bias[id] ?? 0),
    }
  })
  return { ofDimension, scale }
}
