import { hiddenUnits } from '../../src/weighing/weights/network.ts'
import { chanceOf } from './own-random.ts'

/** A codebook: its rows, and by row of the network the number of the row that stands for it. */
export interface Codebook {
  readonly rows: Float64Array
  readonly codes: Uint8Array
}

/** The rows of a network that are approximated, and how much each counts. */
export interface WeightedRows {
  readonly values: Float64Array
  readonly weights: Float64Array
  /** By row: the key by which it is drawn among the first rows of a codebook. */
  readonly keys: Int32Array
}

/**
 * Returns two codebooks of `size` rows each, so that each row is close to a sum of one row of each: a residual vector
 * quantisation, the first codebook by weighted k-means, the second on what the first leaves over.
 */
export function codebooksOf({ values, weights, keys }: WeightedRows, size: number): [Codebook, Codebook] {
  const first = kMeans(values, weights, keys, size, 0)
  const rest = Float64Array.from(values)
  first.codes.forEach((code, row) => {
    for (let unit = 0; unit < hiddenUnits; unit++) {
      const at = row * hiddenUnits + unit
      rest[at] = (rest[at] ?? 0) - (first.rows[code * hiddenUnits + unit] ?? 0)
    }
  })
  return [first, kMeans(rest, weights, keys, size, 1)]
}

const rounds = 15

function kMeans(values: Float64Array, weights: Float64Array, keys: Int32Array, size: number, number: number): Codebook {
  const rows = new Float64Array(size * hiddenUnits)
  firstRows(weights, keys, size, number).forEach((row, code) => {
    rows.set(values.subarray(row * hiddenUnits, (row + 1) * hiddenUnits), code * hiddenUnits)
  })
  const codes = new Uint8Array(weights.length)
  for (let round = 0; ; round++) {
    assign(values, rows, codes)
    if (round === rounds) return { rows, codes }
    const sums = new Float64Array(rows.length)
    const totals = new Float64Array(size)
    codes.forEach((code, row) => {
      const weight = weights[row] ?? 0
      totals[code] = (totals[code] ?? 0) + weight
      for (let unit = 0; unit < hiddenUnits; unit++) {
        const at = code * hiddenUnits + unit
        sums[at] = (sums[at] ?? 0) + weight * (values[row * hiddenUnits + unit] ?? 0)
      }
    })
    // A row that stands for nothing stays where it is.
    for (let at = 0; at < rows.length; at++) {
      const total = totals[Math.floor(at / hiddenUnits)] ?? 0
      if (total > 0) rows[at] = (sums[at] ?? 0) / total
    }
  }
}

/** Draws rows by chance, the likelier the more they count. */
function firstRows(weights: Float64Array, keys: Int32Array, size: number, number: number): number[] {
  const places = Float64Array.from(weights, (weight, row) =>
    weight > 0 ? Math.log(1 - chanceOf(keys[row] ?? 0, number)) / weight : Number.NEGATIVE_INFINITY,
  )
  return [...places.keys()].sort((a, b) => (places[b] ?? 0) - (places[a] ?? 0) || a - b).slice(0, size)
}

/** Sets the code of each row to that of the nearest row of the codebook. */
function assign(values: Float64Array, rows: Float64Array, codes: Uint8Array): void {
  const size = rows.length / hiddenUnits
  const halves = Float64Array.from({ length: size }, (_, code) => {
    let sum = 0
    for (let unit = 0; unit < hiddenUnits; unit++) sum += (rows[code * hiddenUnits + unit] ?? 0) ** 2
    return sum / 2
  })
  for (let row = 0; row < codes.length; row++) {
    let best = Number.NEGATIVE_INFINITY
    for (let code = 0; code < size; code++) {
      let near = -(halves[code] ?? 0)
      for (let unit = 0; unit < hiddenUnits; unit++)
        near += (values[row * hiddenUnits + unit] ?? 0) * (rows[code * hiddenUnits + unit] ?? 0)
      if (near <= best) continue
      best = near
      codes[row] = code
    }
  }
}
