import type { Entry } from '../facts/vocabulary/entry.ts'
import type { Language } from '../framework/types.ts'
import type { Span } from '../text/document/span.ts'
import { isVerbatim, type Prose } from '../text/prose/prose.ts'
import { isFunctionWord } from '../weighing/explain/function-words.ts'

/** What some words add to what a clause speaks of, and to what it does. */
export interface Sums {
  readonly topic: number
  readonly act: number
}

/** Words of a clause side by side. */
export type WordSums = Sums & {
  readonly words: Span
  readonly entries: readonly Entry[]
  /** The first of them acts as a verb here. */
  readonly isVerb: boolean
  /** The name of a body. */
  readonly isBody: boolean
}

/** Smaller weights are left out. */
export const least = 0.3

export function total({ topic, act }: Sums): number {
  return topic + act
}

/** Decided by the larger part of the sum. */
export function aboutOf(sums: Sums): 'topic' | 'act' {
  const sign = Math.sign(total(sums))
  return sums.topic * sign >= sums.act * sign ? 'topic' : 'act'
}

/**
 * Joins neighbouring words of a kind that have enough weight and affect the same: 公共 数据 平台; data engineers. A verb is
 * not joined to its subject or object, nor a cell of a table to the next, and particles and articles are dropped.
 */
export function joinedWords(prose: Prose, words: readonly WordSums[], language: Language): WordSums[] {
  const { text } = prose
  const found: WordSums[] = []
  for (const word of words) {
    if (isParticle(text.slice(word.words.start, word.words.end))) continue
    const last = found.at(-1)
    if (last === undefined || !belongTogether(prose, last, word, language)) {
      found.push(word)
      continue
    }
    found[found.length - 1] = {
      words: { start: last.words.start, end: word.words.end },
      entries: [...last.entries, ...word.entries],
      isVerb: last.isVerb,
      isBody: false,
      topic: last.topic + word.topic,
      act: last.act + word.act,
    }
  }
  return found
}

function belongTogether(prose: Prose, a: WordSums, b: WordSums, language: Language): boolean {
  const { text } = prose
  const gap = text.slice(a.words.end, b.words.start)
  const between = gap.trim()
  if (a.isBody || b.isBody) return false
  // Between Chinese words a space parts two cells, and a particle two phrases; of English cells the source tells.
  if (language === 'zh' && gap !== '') return false
  if (!isVerbatim(prose, { start: a.words.end - 1, end: b.words.start + 1 })) return false
  if (between !== '' && between !== 'of') return false
  const [first, second] = [kindOf(text, a, language), kindOf(text, b, language)]
  if (first === null || second === null) return false
  // What the dictionary makes of Chinese words is too uncertain beside a term; English has its spaces.
  if (first !== second && (language === 'zh' || !isOneName(first, second, a))) return false
  if (Math.sign(total(a)) !== Math.sign(total(b)) || aboutOf(a) !== aboutOf(b)) return false
  if (Math.min(Math.abs(total(a)), Math.abs(total(b))) < least) return false
  return b.words.end - a.words.start <= longest[language]
}

/** Shared computing, computing centre; but a term of several words (data centres) needs no other after it. */
function isOneName(first: string, second: string, { entries }: WordSums): boolean {
  if (first === 'plain') return second === 'term'
  return first === 'term' && second === 'plain' && entries.at(-1)?.text.includes(' ') === false
}

/** Null for what is joined to nothing: function words, figures, a single Chinese character. */
function kindOf(
  text: string,
  { words, entries, isVerb }: WordSums,
  language: Language,
): 'verb' | 'term' | 'plain' | null {
  if (isVerb) return 'verb'
  if (entries.length > 0) return 'term'
  const own = text.slice(words.start, words.end)
  if (isFunctionWord(own, language) || /^[\d.,]+/.test(own)) return null
  return language === 'zh' && own.length < 2 ? null : 'plain'
}

const particles = new Set(
  '的 和 与 及 并 了 在 对 等 其 a an the of to in on for by at and or with from as is are be it its this that these those'.split(
    ' ',
  ),
)

function isParticle(word: string): boolean {
  return particles.has(word.toLowerCase())
}

/** The maximum length of joined words, in code units. */
const longest: Readonly<Record<Language, number>> = { zh: 10, en: 40 }
