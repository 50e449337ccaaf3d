import { hiddenUnits, levels } from '../../src/weighing/weights/network.ts'

/** The largest level of a hidden unit, as a multiple of the root mean square of its weights. */
const spread = 3

/** Returns the value of one level, by hidden unit, of weights by row and hidden unit. */
export function scalesOf(rows: Float32Array): Float64Array {
  const squares = new Float64Array(hiddenUnits)
  rows.forEach((weight, at) => {
    squares[at % hiddenUnits] = (squares[at % hiddenUnits] ?? 0) + weight ** 2
  })
  return squares.map((sum) => (spread * Math.sqrt((sum * hiddenUnits) / Math.max(1, rows.length))) / levels)
}

/** Returns the level nearest to a weight. */
export function levelAt(weight: number, scale: number, most = levels): number {
  return Math.max(-most, Math.min(most, Math.round(weight / scale)))
}
