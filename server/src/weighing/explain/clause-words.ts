import type { Token } from '../../facts/clause/tokens.ts'
import type { Language } from '../../framework/types.ts'
import { isHan } from '../../text/document/characters.ts'
import { overlap, type Span } from '../../text/document/span.ts'
import { wordSegmenter, wordSegments } from '../../text/document/word-segmenter.ts'
import { englishBodies, type KnownWord, withChineseBodies } from './body-names.ts'
import { fixedWordings } from './fixed-wording.ts'
import { isFunctionWord } from './function-words.ts'

/** What is needed to find the words of a clause: its span in the prose, and its tokens. */
export type WordedClause = Span & { readonly tokens: readonly Token[] }

/** A word of a clause. */
export interface ClauseWord extends Span {
  /** The token of the vocabulary that it is, if it is one. */
  readonly token: Token | null
  /** Part of no sentence of a reason: the name of a body, or fixed political wording. */
  readonly unit: 'body' | 'fixed' | null
}

/**
 * Returns the words of a clause as a reader sees them, in the order of the text and without overlaps: those of the
 * vocabulary, and between them those that a dictionary finds. A figure and its measure word (300名) are one, and so is a
 * name of a body and fixed political wording. Spans are in the prose.
 */
export function wordsOf(text: string, clause: WordedClause, language: Language): ClauseWord[] {
  const fixed = fixedWordings(text, language).filter((span) => overlap(span, clause))
  const bodies = language === 'en' ? bodiesIn(text, clause, fixed) : []
  const units = [...fixed, ...bodies]
  const tokens = clause.tokens.filter(
    (token) => !token.inner && token.end <= clause.end && !units.some((unit) => overlap(unit, token)),
  )
  const known: KnownWord[] = [
    ...units.map(({ start, end }) => ({
      start: Math.max(start, clause.start),
      end: Math.min(end, clause.end),
      token: null,
    })),
    ...tokens.map((token) => ({ start: token.start, end: token.end, token })),
  ].sort((a, b) => a.start - b.start)
  const words: KnownWord[] = []
  let at = clause.start
  for (const word of known) {
    if (word.start < at) continue
    // The vocabulary has no ending of a plural: trial-s.
    const ending = language === 'en' ? (/^[\p{L}’']+/u.exec(text.slice(word.end, clause.end))?.[0].length ?? 0) : 0
    for (const one of wordsBetween(text, at, word.start, language)) words.push(one)
    words.push({ ...word, end: word.end + ending })
    at = word.end + ending
  }
  for (const one of wordsBetween(text, at, clause.end, language)) words.push(one)
  const all = language === 'zh' ? withChineseBodies(text, withCounted(text, words)) : words
  return all.map((word) => {
    const isBody = 'isBody' in word || bodies.some((body) => overlap(body, word))
    const unit = fixed.some((one) => overlap(one, word)) ? 'fixed' : isBody ? 'body' : null
    return { start: word.start, end: word.end, token: word.token, unit }
  })
}

/** A body that the vocabulary has for a dimension (AI Safety Institute) is what the clause speaks of. */
function bodiesIn(text: string, clause: WordedClause, fixed: readonly Span[]): Span[] {
  return englishBodies(text).filter(
    (body) =>
      body.start >= clause.start &&
      body.end <= clause.end &&
      !fixed.some((one) => overlap(one, body)) &&
      !clause.tokens.some(({ end, entry }) => end === body.end && entry.strongOf !== 0),
  )
}

function wordsBetween(text: string, start: number, end: number, language: Language): KnownWord[] {
  if (start >= end) return []
  const part = text.slice(start, end)
  const segmenter = language === 'zh' ? wordSegmenter('zh') : null
  const found: KnownWord[] = []
  const add = (index: number, word: string): void => {
    found.push({ start: start + index, end: start + index + word.length, token: null })
  }
  if (segmenter !== null) {
    for (const { index, segment, isWordLike } of wordSegments(segmenter, part))
      if (isWordLike === true) add(index, segment)
    return withSingles(text, found)
  }
  const pattern =
    language === 'zh' ? /\d[\d.,]*|[a-z]+|\p{L}/giu : /\p{N}[\p{N}.,]*(?<=\p{N})|[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu
  for (const { 0: word, index } of part.matchAll(pattern)) add(index, word)
  return found
}

/** Joins single characters that the dictionary left side by side, for it lacks the word: 专 项, 选 聘, 公 办. */
function withSingles(text: string, words: readonly KnownWord[]): KnownWord[] {
  const joined: KnownWord[] = []
  let open = false
  for (const word of words) {
    // A measure word belongs to its figure.
    const isSingle =
      word.end - word.start === 1 &&
      isHan(text.charCodeAt(word.start)) &&
      !/[\d万亿]/.test(text.charAt(word.start - 1)) &&
      !isFunctionWord(text.charAt(word.start), 'zh') &&
      !/[不未无没]/.test(text.charAt(word.start))
    const last = joined.at(-1)
    if (isSingle && open && last?.end === word.start)
      joined[joined.length - 1] = { start: last.start, end: word.end, token: null }
    else joined.push(word)
    open = isSingle
  }
  return joined
}

/** Joins a word of one character to the figure before it. */
function withCounted(text: string, words: readonly KnownWord[]): KnownWord[] {
  const joined: KnownWord[] = []
  for (const word of words) {
    const last = joined.at(-1)
    if (
      last?.end === word.start &&
      word.end - word.start === 1 &&
      /^\d[\d.,]*[万亿]?$/.test(text.slice(last.start, last.end))
    )
      joined[joined.length - 1] = { start: last.start, end: word.end, token: null }
    else joined.push(word)
  }
  return joined
}
