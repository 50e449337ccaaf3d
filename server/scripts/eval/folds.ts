import { keyStart, keyWith } from '../../src/weighing/features/feature-key.ts'

/** Into so many parts is divided what is scored; each is told by weights that were learned without it. */
export const foldCount = 5

/** The part in which a group of units (a sentence, a document) is left out: the same whatever stands beside it. */
export function foldOf(group: string, count = foldCount): number {
  let hash: number = keyStart
  for (let at = 0; at < group.length; at++) hash = keyWith(hash, group.charCodeAt(at))
  hash ^= hash >>> 15
  return (hash >>> 0) % count
}
