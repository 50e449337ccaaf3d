import type { Language } from '../../framework/types.ts'
import { KeyTable } from '../features/feature-table.ts'
import { namedFeatures } from '../features/named-features.ts'
import { type ContextBounds, contextBounds } from './context-bounds.ts'
import { type ElementsOfDimension, type ElementWeights, placesByDimension } from './elements.ts'
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
  const gaps = numbersOf(stored.keys)
  const runs = new KeyTable(gaps, namedFeatures.length)
  const rowCount = namedFeatures.length + gaps.length
  if (
    stored.named.length !== namedFeatures.length * hiddenUnits ||
    stored.codebooks.some(({ codes }) => codes.length !== gaps.length)
  )
    throw new RangeError('a level for each hidden unit of each row')
  return {
    network: {
      ...decodeRows(stored, rowCount),
      scales: Float64Array.from(scales),
      namedScales: Float64Array.from(namedScales),
      hiddenBias: Float64Array.from(hiddenBias),
      outputs: Float64Array.from(outputs),
      outputBias: Float64Array.from(outputBias),
    },
    runs,
    elements: decodeElements(elements),
    contexts: new Map(Object.entries(contexts).map(([name, sums]) => [name, Float64Array.from(sums)])),
    bounds: contextBounds(contexts, commitOutput + 1),
  }
}

/**
 * The rows of the named features have places of their own; a run has that of the sum of its rows of the codebooks. All
 * sums are made, as there are fewer of them than of runs.
 */
function decodeRows(
  { named, codebooks: [one, other] }: StoredWeights,
  rowCount: number,
): Pick<Network, 'places' | 'packed'> {
  const own = packedLevels(named)
  const first = packedLevels(one.rows)
  const second = packedLevels(other.rows)
  const seconds = second.length / perRow
  const packed = new Int32Array(own.length + first.length * seconds)
  packed.set(own)
  let to = own.length
  for (let a = 0; a < first.length; a += perRow)
    for (let b = 0; b < second.length; b += perRow) {
      addRow(packed, to, first, a, second, b)
      to += perRow
    }
  const places = new Uint16Array(rowCount)
  for (let row = 0; row < rowCount; row++) {
    const run = row - namedFeatures.length
    places[row] = run < 0 ? row : namedFeatures.length + codeAt(one.codes, run) * seconds + codeAt(other.codes, run)
  }
  return { places, packed }
}

function addRow(into: Int32Array, at: number, first: Int32Array, a: number, second: Int32Array, b: number): void {
  for (let index = 0; index < perRow; index++)
    into[at + index] = (first[a + index] ?? 0) + (second[b + index] ?? 0) - zeroLevels
}

function packedLevels(letters: string): Int32Array {
  const numbers = new Int32Array(letters.length / 4)
  const level = (at: number): number => codeAt(letters, at) - levels
  for (let at = 0; at < numbers.length; at++)
    numbers[at] = packLevels(level(4 * at), level(4 * at + 1), level(4 * at + 2), level(4 * at + 3))
  return numbers
}

function decodeElements({ ids, levels: letters, scales, bias }: StoredWeights['elements']): ElementWeights {
  return placesByDimension(ids).map((own): ElementsOfDimension => {
    const names = own.flatMap((id) => ids[id] ?? [])
    return {
      ids: names,
      alone: names.map((id) => [id]),
      outputs: Float64Array.from({ length: hiddenUnits * own.length }, (_, at) => {
        const id = own[at % own.length] ?? 0
        const unit = Math.floor(at / own.length)
        return (codeAt(letters, unit * ids.length + id) - levels) * (scales[id] ?? 0)
      }),
      bias: own.map((id) => bias[id] ?? 0),
    }
  })
}
