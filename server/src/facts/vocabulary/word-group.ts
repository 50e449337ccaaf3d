import { wordGroups } from '../../framework/data.generated.ts'
import type { WordGroupId } from '../../framework/lexicon.ts'

/** The words of a group, of both languages. Builds a set: called at module load, the set kept in a constant. */
export function wordGroup(id: WordGroupId): ReadonlySet<string> {
  const { zh = [], en = [] } = wordGroups[id]
  return new Set([...zh, ...en])
}

/** The words of a group as a group of a regular expression, which matches nothing where they are none; at module load too. */
export function oneOf(id: WordGroupId): string {
  const words = [...wordGroup(id)]
  return words.length === 0 ? '(?!)' : `(?:${words.join('|')})`
}
