import { keyStart, keyWith } from '../../src/weighing/features/feature-key.ts'

/** The number of parts into which the data are divided. Each is scored with weights trained without it. */
export const foldCount = 5

/** Returns the fold of a group of units (a sentence, a document). It does not depend on the other groups. */
export function foldOf(group: string, count = foldCount): number {
  let hash: number = keyStart
  for (let at = 0; at < group.length; at++) hash = keyWith(hash, group.charCodeAt(at))
  hash ^= hash >>> 15
  return (hash >>> 0) % count
}
