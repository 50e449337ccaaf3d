/** Into so many parts is divided what is scored; each is told by weights that were learned without it. */
export const foldCount = 5

/** The part in which a group of units (a sentence, a document) is left out: the same whatever stands beside it. FNV-1a. */
export function foldOf(group: string, count = foldCount): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < group.length; at++) hash = Math.imul(hash ^ group.charCodeAt(at), 0x01000193)
  hash ^= hash >>> 15
  return (hash >>> 0) % count
}
