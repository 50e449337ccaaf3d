import { hiddenUnits, levels } from '../../src/weighing/weights/network.ts'

/** Returns the value of one level, by column, so that the largest weight of each column is the highest level. */
export function scalesOf(weights: ArrayLike<number>, columns = hiddenUnits): Float64Array {
  const largest = new Float64Array(columns)
  for (let at = 0; at < weights.length; at++)
    largest[at % columns] = Math.max(largest[at % columns] ?? 0, Math.abs(weights[at] ?? 0))
  return largest.map((most) => most / levels || 1)
}

/** Returns the level nearest to a weight. */
export function levelAt(weight: number, scale: number): number {
  return Math.max(-levels, Math.min(levels, Math.round(weight / scale)))
}
