import type { Language } from '../framework/types.ts'
import type { Commitment } from './commitment.ts'
import { isWord } from './trie.ts'
import { type Entry, vocabulary } from './vocabulary.ts'

/** A word of the vocabulary where it stands in the prose, and how it is read there: what begins as unread the reader of its clause fills in. */
export interface Token {
  readonly entry: Entry
  readonly start: number
  readonly end: number
  /** The head noun of a longer term (标准 in 数据标准): only what it is as an institution counts. */
  readonly inner: boolean
  /** The predicate that commits to it, if any. */
  commitment: Commitment | null
  /** It acts as a verb here. */
  verb: boolean
  /** In an instrument phrase (依托…, 利用…, using …): a means, not what is to be done. */
  instrument: boolean
  /** In a relative clause or a reference to another text: told of the object, not done to it. */
  aside: boolean
}

const openingMark = 0x300a // 《

/**
 * The words of the vocabulary in a text, leftmost and longest first, none overlapping; and the institutional head nouns
 * with which longer terms end. Titles of documents (《…》) are left out: what they name is no object of the clause.
 */
export function tokenize(text: string, language: Language): Token[] {
  const { trie, words, entry } = vocabulary(language)
  const tokens: Token[] = []
  let titles = true
  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    const word = trie.longestAt(text, at)
    if (word >= 0) {
      const found = entry(word)
      const end = at + (words[word]?.length ?? 1)
      if (found !== undefined) {
        tokens.push(unread(found, at, end, false))
        if (found.head !== null) tokens.push(unread(found.head, end - found.head.text.length, end, true))
      }
      at = end
      if (!isWord(text.charCodeAt(at - 1))) continue
    } else {
      at++
      if (code === openingMark && titles) {
        const close = text.indexOf('》', at)
        titles = close >= 0
        if (titles) at = close
      }
      if (!isWord(code)) continue
    }
    // Within a Latin word none begins.
    while (at < text.length && isWord(text.charCodeAt(at))) at++
  }
  return tokens
}

function unread(entry: Entry, start: number, end: number, inner: boolean): Token {
  return { entry, start, end, inner, commitment: null, verb: false, instrument: false, aside: false }
}
