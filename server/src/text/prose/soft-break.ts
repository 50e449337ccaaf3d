import { partitionPoint } from '../document/partition-point.ts'
import type { Prose } from './prose.ts'

/**
 * True if the space at an offset of the prose stands for the end of a line in the draft (a soft line break in
 * CommonMark): it is a character of its own in the map.
 */
export function isSoftBreak({ map }: Prose, offset: number): boolean {
  const pair = partitionPoint(map.length / 2, (index) => (map[2 * index] ?? 0) < offset)
  return map[2 * pair] === offset
}
