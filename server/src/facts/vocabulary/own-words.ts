import type { CompiledKind } from '../../framework/compiled-vocabulary.ts'
import { dimensionOf } from '../../framework/framework.ts'
import type { Pack, PackTerm } from '../../framework/pack.ts'
import type { ElementId, Language } from '../../framework/types.ts'
import { memoizeByObject } from '../../memoize.ts'
import { kinds as textKinds } from '../../text/clauses/boundaries.ts'
import { type Entry, entryKind, entryOf } from './entry.ts'
import { byLetters, createTrie } from './trie.ts'
import { type Vocabulary, vocabulary, wordCharacterKinds } from './vocabulary.ts'

/** The vocabulary of a language with the terms of a pack. */
export function vocabularyOf(language: Language, pack: Pack): Vocabulary {
  return pack.terms.length === 0 ? vocabulary(language) : withOwn[language](pack)
}

/** Terms of a pack that are used, and their UTF-16 code units: a trie has no room for more. */
const mostTerms = 4000
const mostUnits = 24_000

const withOwn: Readonly<Record<Language, (pack: Pack) => Vocabulary>> = {
  zh: memoizeByObject((pack: Pack) => extended(vocabulary('zh'), pack.terms)),
  // A Chinese word does not stand in English prose.
  en: memoizeByObject((pack: Pack) =>
    extended(
      vocabulary('en'),
      pack.terms.filter(({ term }) => !/\p{Script=Han}/u.test(term)),
    ),
  ),
}

/** Our words keep their entries; a term of the pack takes the place of a word of ours. */
function extended(ours: Vocabulary, terms: readonly PackTerm[]): Vocabulary {
  const own = new Map<string, PackTerm>()
  let units = 0
  for (const term of terms) {
    const key = term.term.toLowerCase()
    if (own.has(key) || own.size === mostTerms || units + key.length > mostUnits) continue
    units += key.length
    own.set(key, term)
  }
  /** By the place of the word in the extended vocabulary: its number in ours, or a term. */
  const sources: (number | PackTerm)[] = []
  const words: string[] = []
  const all: (readonly [string, number | PackTerm])[] = [...own.values()].map((term) => [term.term, term])
  ours.words.forEach((word, number) => {
    if (!own.has(word.toLowerCase())) all.push([word, number])
  })
  for (const [word, source] of all.sort(([a], [b]) => byLetters(a, b))) {
    words.push(word)
    sources.push(source)
  }
  const entries: (Entry | undefined)[] = []
  return {
    words,
    entry(word) {
      const source = sources[word]
      if (source === undefined) return undefined
      if (typeof source === 'number') return ours.entry(source)
      entries[word] ??= entryOf(ownNumber, source.term, entryKind(kindOf(source)), null)
      return entries[word]
    },
    trie: createTrie(words),
    kinds: wordCharacterKinds(words, textKinds),
  }
}

/** Own entries have no number in our vocabulary, by which results are remembered. */
export const ownNumber = -1

function kindOf({ topic }: PackTerm): CompiledKind {
  const dimension = dimensionOf(topic)
  return {
    senses: [{ dimension, strength: 'strong', ...(topic === dimension ? {} : { element: topic as ElementId }) }],
  }
}
