import type { CompiledVocabulary } from '../../framework/compiled-vocabulary.ts'
import type { Language } from '../../framework/types.ts'
import { compiledEn, compiledZh } from '../../framework/vocabulary.generated.ts'
import { memoize } from '../../memoize.ts'
import { kinds as textKinds } from '../../text/clauses/boundaries.ts'
import { type Entry, type EntryKind, entryKind, entryOf } from './entry.ts'
import { createTrie, type Trie } from './trie.ts'

export interface Vocabulary {
  readonly words: readonly string[]
  /** Returns the entry of a word, by the index that the trie returns. */
  readonly entry: (word: number) => Entry | undefined
  readonly trie: Trie
  /**
   * The kinds of `boundaries.ts` by code unit, with `begins` set if a non-Latin word begins with the character and
   * `alone` if the character is itself a word.
   */
  readonly kinds: Uint8Array
}

/** Bits of `Vocabulary.kinds`. */
export const begins = 16
export const alone = 32

/** Returns the vocabulary of a language, built at first use: pure data. */
export const vocabulary = memoize(
  (language: Language): Vocabulary => open(language === 'zh' ? compiledZh() : compiledEn()),
)

/** Makes an entry when its word first occurs in a draft: most words of a vocabulary never do. */
function open(compiled: CompiledVocabulary): Vocabulary {
  const words: string[] = []
  const kindsOf: number[] = []
  for (const [texts, ...kinds] of compiled.words) {
    words.push(...texts.split('|'))
    kindsOf.push(...kinds)
  }
  const trie = createTrie(words)
  const known: (EntryKind | undefined)[] = compiled.kinds.map(() => undefined)
  const entries: (Entry | undefined)[] = words.map(() => undefined)

  function kind(word: number): EntryKind | undefined {
    const index = kindsOf[word] ?? 0
    const found = compiled.kinds[index]
    if (known[index] === undefined && found !== undefined) known[index] = entryKind(found)
    return known[index]
  }

  function entry(word: number): Entry | undefined {
    const found = entries[word]
    if (found !== undefined) return found
    const text = words[word]
    const its = kind(word)
    if (text === undefined || its === undefined) return undefined
    const made = entryOf(word, text, its, headOf(text, its))
    entries[word] = made
    return made
  }

  function headOf(text: string, { isMask, isInstitution }: EntryKind): Entry | null {
    if (isMask || isInstitution) return null
    for (let at = 1; at < text.length; at++) {
      const word = trie.longestAt(text, at)
      if (word >= 0 && words[word]?.length === text.length - at && kind(word)?.isInstitution) return entry(word) ?? null
    }
    return null
  }

  return { words, entry, trie, kinds: wordCharacterKinds(words, textKinds) }
}

/** `Vocabulary.kinds` of some words, over the kinds that characters have by themselves. */
export function wordCharacterKinds(words: readonly string[], own: Uint8Array): Uint8Array {
  const kinds = own.slice()
  for (const word of words) {
    const code = word.charCodeAt(0)
    const kind = kinds[code] ?? 0
    if (((kind & ~alone) | begins) === begins) kinds[code] = word.length === 1 ? begins | alone : kind | begins
  }
  return kinds
}
