import type { Token } from '../../facts/clause/tokens.ts'
import type { Language } from '../../framework/types.ts'
import type { Span } from '../../text/document/span.ts'
import { wordSegmenter, wordSegments } from '../../text/document/word-segmenter.ts'

/** What is needed to find the words of a clause: its span in the prose, and its tokens. */
export type WordedClause = Span & { readonly tokens: readonly Token[] }

/**
 * Returns the words of a clause as a reader sees them, in the order of the text and without overlaps: those of the
 * vocabulary, and between them those that a dictionary finds. A figure and its measure word (300名) are one. Spans are
 * in the prose.
 */
export function wordsOf(text: string, clause: WordedClause, language: Language): Span[] {
  const words: Span[] = []
  let at = clause.start
  for (const { start, end, inner } of clause.tokens) {
    if (inner || start < at || end > clause.end) continue
    addBetween(text, at, start, language, words)
    words.push({ start, end })
    at = end
  }
  addBetween(text, at, clause.end, language, words)
  return language === 'zh' ? withCounted(text, words) : words
}

function addBetween(text: string, start: number, end: number, language: Language, words: Span[]): void {
  if (start >= end) return
  const part = text.slice(start, end)
  const segmenter = language === 'zh' ? wordSegmenter('zh') : null
  if (segmenter !== null) {
    for (const { index, segment, isWordLike } of wordSegments(segmenter, part))
      if (isWordLike === true) words.push({ start: start + index, end: start + index + segment.length })
    return
  }
  const pattern =
    language === 'zh' ? /\d[\d.,]*|[a-z]+|\p{L}/giu : /\p{N}[\p{N}.,]*(?<=\p{N})|[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu
  for (const { 0: word, index } of part.matchAll(pattern))
    words.push({ start: start + index, end: start + index + word.length })
}

/** Joins a word of one character to the figure before it. */
function withCounted(text: string, words: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const word of words) {
    const last = joined.at(-1)
    if (
      last?.end === word.start &&
      word.end - word.start === 1 &&
      /^\d[\d.,]*[万亿]?$/.test(text.slice(last.start, last.end))
    )
      joined[joined.length - 1] = { start: last.start, end: word.end }
    else joined.push(word)
  }
  return joined
}
