import { vocabulary } from '../facts/vocabulary/vocabulary.ts'
import type { ElementId, Language } from '../framework/types.ts'
import { withoutFields } from './body-fields.ts'

/**
 * The elements that a clause has a word for: 算力调度平台 for scheduling. What a clause is on may also be told by its
 * wording as a whole, which is good enough to look it up, and not to state it over one's name.
 */
export function namedElements(clause: string, language: Language): ReadonlySet<ElementId> {
  const { trie, entry } = vocabulary(language)
  const text = withoutFields(clause, language)
  const found = new Set<ElementId>()
  for (let at = 0; at < text.length; at++) {
    const word = trie.longestAt(text, at)
    for (const { element } of word < 0 ? [] : (entry(word)?.senses ?? [])) if (element !== null) found.add(element)
  }
  return found
}
