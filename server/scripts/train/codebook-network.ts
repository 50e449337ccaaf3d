import { namedFeatures } from '../../src/weighing/features/named-features.ts'
import { hiddenUnits } from '../../src/weighing/weights/network.ts'
import { type Codebook, codebooksOf, type WeightedRows } from './codebooks.ts'
import { type EncodedUnit, type FeatureEncoding, timesAsked } from './encoding.ts'
import { type NetworkOptions, type TrainedNetwork, trainNetwork } from './network-trainer.ts'
import type { OrderedRow } from './row-order.ts'

/** A network in which the row of a run is a sum of rows of codebooks. Its own rows are those of the named features. */
export interface CodebookNetwork extends TrainedNetwork {
  /** The codes of the runs are in the order in which they are stored. */
  readonly books: readonly [Codebook, Codebook]
}

export interface CodebookOptions extends NetworkOptions {
  /** The number of rows of each codebook. */
  readonly codebookRows: number
  /** The training with codebooks in place of the rows of runs. */
  readonly tuning: Pick<NetworkOptions, 'epochs' | 'averaged' | 'rate' | 'dropout'>
}

/**
 * Returns a network with codebooks for the rows of a trained one (`wide`), trained a little further, so that it learns
 * to do with them. Only the runs in `order` are kept. Changes the weights of `wide`, whose encoding has the contexts of
 * the same units.
 */
export function codebookNetwork(
  wide: { readonly network: TrainedNetwork; readonly encoding: FeatureEncoding },
  units: readonly EncodedUnit[],
  encoding: FeatureEncoding,
  order: readonly OrderedRow[],
  options: CodebookOptions,
): CodebookNetwork {
  const { codebookRows: size, tuning } = options
  const runs = order.slice(namedCount)
  const asked = timesAsked(units, encoding)
  const books = codebooksOf(weightedRows(wide.network, wide.encoding, runs, asked), size)
  const rows = new Float32Array((namedCount + books.length * size) * hiddenUnits)
  rows.set(wide.network.rows.subarray(0, namedCount * hiddenUnits))
  books.forEach((book, number) => {
    rows.set(book.rows, (namedCount + number * size) * hiddenUnits)
  })
  const network = trainNetwork(
    tiedUnits(units, runs, books, size),
    {
      ...encoding,
      rowsPerRun: books.length,
      keys: Int32Array.from({ length: namedCount + books.length * size }, (_, row) => row),
    },
    { ...options, ...tuning },
    { ...wide.network, rows },
  )
  const trained = ({ codes }: Codebook, number: number): Codebook => {
    const first = (namedCount + number * size) * hiddenUnits
    return { codes, rows: Float64Array.from(network.rows.slice(first, first + size * hiddenUnits)) }
  }
  return {
    ...network,
    rows: network.rows.slice(0, namedCount * hiddenUnits),
    books: [trained(books[0], 0), trained(books[1], 1)],
  }
}

const namedCount = namedFeatures.length

/** The rows of runs that codebooks are to stand for. */
function weightedRows(
  { rows }: TrainedNetwork,
  { rows: rowOf }: FeatureEncoding,
  runs: readonly OrderedRow[],
  asked: Float64Array,
): WeightedRows {
  const values = new Float64Array(runs.length * hiddenUnits)
  runs.forEach(({ feature }, at) => {
    const from = (rowOf[feature] ?? 0) * hiddenUnits
    values.set(rows.subarray(from, from + hiddenUnits), at * hiddenUnits)
  })
  return {
    values,
    weights: Float64Array.from(runs, ({ row }) => Math.sqrt(asked[row] ?? 0)),
    keys: Int32Array.from(runs, ({ key }) => key),
  }
}

/** Units in which each run has its rows of the codebooks, which follow those of the named features. */
function tiedUnits(
  units: readonly EncodedUnit[],
  runs: readonly OrderedRow[],
  books: readonly Codebook[],
  size: number,
): EncodedUnit[] {
  const tied = new Map(
    runs.map(({ row }, place) => [
      row,
      books.map(({ codes }, number) => namedCount + number * size + (codes[place] ?? 0)),
    ]),
  )
  return units.map((unit) => ({
    ...unit,
    clauses: unit.clauses.map((clause) => ({
      ...clause,
      runs: Int32Array.from([...clause.runs].flatMap((row) => tied.get(row) ?? [])),
    })),
  }))
}
