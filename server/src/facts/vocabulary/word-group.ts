import { wordGroups } from '../../framework/data.generated.ts'
import type { WordGroupId } from '../../framework/lexicon.ts'

/** Returns the words of a group, in both languages. It builds a set: call it at module load and keep the result. */
export function wordGroup(id: WordGroupId): ReadonlySet<string> {
  const { zh = [], en = [] } = wordGroups[id]
  return new Set([...zh, ...en])
}

/**
 * Returns the words of a group as an alternation for a regular expression, which matches nothing if the group is empty.
 * Call it at module load too.
 */
export function oneOf(id: WordGroupId): string {
  const words = [...wordGroup(id)]
  return words.length === 0 ? '(?!)' : `(?:${words.join('|')})`
}
