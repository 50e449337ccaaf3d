import { hiddenUnits, levels } from '../../src/weighing/weights/network.ts'

/** Returns the value of one level, by hidden unit, so that the largest weight of each unit is the highest level. */
export function scalesOf(rows: ArrayLike<number>): Float64Array {
  const largest = new Float64Array(hiddenUnits)
  for (let at = 0; at < rows.length; at++)
    largest[at % hiddenUnits] = Math.max(largest[at % hiddenUnits] ?? 0, Math.abs(rows[at] ?? 0))
  return largest.map((most) => most / levels || 1)
}

/** Returns the level nearest to a weight. */
export function levelAt(weight: number, scale: number, most = levels): number {
  return Math.max(-most, Math.min(most, Math.round(weight / scale)))
}
