import type { ElementId, Language } from '../framework/types.ts'
import { KeyTable } from './feature-table.ts'
import { numbersOf } from './letters.ts'
import { namedFeatures } from './named-features.ts'
import type { Network } from './network.ts'
import type { StoredWeights } from './stored-weights.ts'
import { storedEn, storedZh } from './weights.generated.ts'

/** All weights of a language. */
export interface Weights {
  readonly network: Network
  /** The runs of words or characters that have a row. */
  readonly runs: KeyTable
  /** By element: its place in its dimension’s part of the sums, see `elements`. */
  readonly elementIds: readonly ElementId[]
  /** What the rows of features say of the elements: of row r those from `firsts[r]` up to `firsts[r + 1]`. */
  readonly elements: {
    readonly firsts: Uint32Array
    readonly ids: Uint8Array
    readonly weights: Int8Array
    readonly scale: number
    readonly bias: Float64Array
  }
  /** What a draft's subject and genre add to each topic, and to whether a clause commits; by `subject ai`, `genre plan`. */
  readonly contexts: ReadonlyMap<string, Float64Array>
}

const decoded = new Map<Language, Weights>()

/** The weights of a language, decoded at their first use and kept: pure data. */
export function weightsOf(language: Language): Weights {
  let known = decoded.get(language)
  if (known === undefined) {
    known = decode(language === 'zh' ? storedZh() : storedEn())
    decoded.set(language, known)
  }
  return known
}

/** Puts other weights in place of the product's own, for scripts that try weights out. */
export function replaceWeights(language: Language, stored: StoredWeights): void {
  decoded.set(language, decode(stored))
}

/** Weights out of the form in which they are stored. */
export function decode(stored: StoredWeights): Weights {
  const { hidden, rows, scales, hiddenBias, outputs, outputBias, contexts, elements } = stored
  const runs = new KeyTable(stored.keys.length / 2)
  let key = 0
  let row = namedFeatures.length
  for (const gap of numbersOf(stored.keys)) {
    key += gap
    runs.put(key, row++)
  }
  const values = new Int8Array(rows.length)
  for (let at = 0; at < rows.length; at++) values[at] = rows.charCodeAt(at) - zeroLevel
  return {
    network: {
      hidden,
      rows: values,
      scales: Float64Array.from(scales),
      hiddenBias: Float64Array.from(hiddenBias),
      outputs: Float64Array.from(outputs),
      outputBias: Float64Array.from(outputBias),
    },
    runs,
    elementIds: elements.ids,
    elements: decodeElements(elements, row),
    contexts: new Map(Object.entries(contexts).map(([name, sums]) => [name, Float64Array.from(sums)])),
  }
}

/** A level of a weight is a letter, zero is this one. */
export const zeroLevel = 0x50 // P

function decodeElements({ ids, rows, levels, scale, bias }: StoredWeights['elements'], rowCount: number): Weights['elements'] {
  const firsts = new Uint32Array(rowCount + 1)
  const entries: { row: number; element: number; level: number }[] = []
  rows.forEach((text, element) => {
    let row = -1
    const own = levels[element] ?? ''
    let index = 0
    for (const gap of numbersOf(text)) {
      row += gap
      entries.push({ row, element, level: own.charCodeAt(index++) - zeroLevel })
      firsts[row + 1] = (firsts[row + 1] ?? 0) + 1
    }
  })
  for (let row = 0; row < rowCount; row++) firsts[row + 1] = (firsts[row + 1] ?? 0) + (firsts[row] ?? 0)
  const next = firsts.slice()
  const found = { ids: new Uint8Array(entries.length), weights: new Int8Array(entries.length) }
  for (const { row, element, level } of entries) {
    const at = next[row] ?? 0
    next[row] = at + 1
    found.ids[at] = element
    found.weights[at] = level
  }
  if (bias.length !== ids.length) throw new RangeError('as many biases as elements')
  return { firsts, ...found, scale, bias: Float64Array.from(bias) }
}

