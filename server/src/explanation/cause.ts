import type { Entry } from '../facts/vocabulary/entry.ts'
import type { Language } from '../framework/types.ts'
import type { Span } from '../text/document/span.ts'
import type { ClauseWeights, OutputWeights } from '../weighing/explain/explain-clause.ts'
import { type Bearing, bearingOf } from './bearing.ts'
import { type GrammarSign, signOf } from './signs.ts'

/** Words of a clause, or a sign that the grammar sees in it, and what they weigh. */
export type Weight = {
  /** Rounded to one decimal. */
  readonly weight: number
  /** What they mainly affect: what the clause speaks of, or what it does with it (commits, names a problem). */
  readonly about: 'topic' | 'act'
} & (
  | { readonly words: Span; readonly bearing: Bearing; readonly sign?: never }
  | { readonly sign: GrammarSign; readonly words?: never; readonly bearing?: never }
)

/**
 * Why a clause counts as it does in a dimension: what weighs most for a measure (for a problem, if it is one) and what
 * weighs most against, each in descending order of weight.
 */
export interface Cause {
  readonly for: readonly Weight[]
  readonly against: readonly Weight[]
}

/** A circumstance of the clause in its draft, by name, and what it adds. */
export interface Circumstance {
  readonly name: string
  readonly weights: OutputWeights
}

/** The maximum number of weights on either side. */
const most = 6

/**
 * Returns what weighs most for and against a clause, given the output for what it speaks of (`topic`) and the output
 * for what it does (`act`). Spans of words are in the block's prose.
 */
export function causeOf(
  text: string,
  clause: ClauseWeights,
  circumstances: readonly Circumstance[],
  { topic, act }: { readonly topic: number; readonly act: number },
  language: Language,
): Cause {
  const ofBoth = (weights: OutputWeights): Sums => ({ topic: weights[topic] ?? 0, act: weights[act] ?? 0 })
  const words = joined(
    text,
    clause.words.map(({ span, entry, weights }) => ({
      words: span,
      entries: entry === null ? [] : [entry],
      ...ofBoth(weights),
    })),
    language,
  )
  const signs = new Map<GrammarSign, Sums>()
  for (const { name, weights } of [
    ...clause.signs.map(({ feature, weights: own }) => ({ name: feature, weights: own })),
    ...circumstances,
  ]) {
    const sign = signOf(name)
    const known = signs.get(sign) ?? { topic: 0, act: 0 }
    const own = ofBoth(weights)
    signs.set(sign, { topic: known.topic + own.topic, act: known.act + own.act })
  }
  const all: Weight[] = [
    ...words.map(({ words: span, entries, ...sums }) => {
      const own = weighed(sums)
      const told = (about: Weight['about']): Weight => {
        const shown = { about, output: about === 'topic' ? topic : act, isFor: own.weight > 0 }
        return {
          words: span,
          ...own,
          about,
          bearing: bearingOf(text.slice(span.start, span.end), entries, shown, language),
        }
      }
      const most = told(own.about)
      // A verb may weigh more for what it is mostly said of (培养, of people): a reader sees in it what it does all the same.
      const other = most.bearing !== 'known' && own.about === 'topic' && sums.act > least ? told('act') : most
      return other.bearing === 'known' ? other : most
    }),
    ...[...signs].map(([sign, sums]) => ({ sign, ...weighed(sums) })),
  ]
  all.sort((a, b) => b.weight - a.weight)
  const floor = Math.max(least, share * all.reduce((largest, { weight }) => Math.max(largest, weight), 0))
  return {
    for: all.filter(({ weight }) => weight >= floor).slice(0, most),
    against: all
      .filter(({ weight }) => weight <= -least)
      .reverse()
      .slice(0, most),
  }
}

/** Smaller weights are left out: below this, or below this share of the largest. */
const least = 0.3
const share = 0.1

interface Sums {
  readonly topic: number
  readonly act: number
}

type WordSums = Sums & { readonly words: Span; readonly entries: readonly Entry[] }

function total({ topic, act }: Sums): number {
  return topic + act
}

function weighed(sums: Sums): Pick<Weight, 'weight' | 'about'> {
  return { weight: Math.round(10 * total(sums)) / 10, about: aboutOf(sums) }
}

/** Decided by the larger part of the sum. */
function aboutOf(sums: Sums): Weight['about'] {
  const sign = Math.sign(total(sums))
  return sums.topic * sign >= sums.act * sign ? 'topic' : 'act'
}

/**
 * Joins neighbouring words that have enough weight and affect the same: 公共 数据 平台; data engineers. Particles and
 * articles are dropped.
 */
function joined(text: string, words: readonly WordSums[], language: Language): WordSums[] {
  const found: WordSums[] = []
  for (const word of words) {
    if (isParticle(text.slice(word.words.start, word.words.end))) continue
    const last = found.at(-1)
    if (last === undefined || !belongTogether(text, last, word, language)) {
      found.push(word)
      continue
    }
    found[found.length - 1] = {
      words: { start: last.words.start, end: word.words.end },
      entries: [...last.entries, ...word.entries],
      topic: last.topic + word.topic,
      act: last.act + word.act,
    }
  }
  return found
}

function belongTogether(text: string, a: WordSums, b: WordSums, language: Language): boolean {
  const gap = text.slice(a.words.end, b.words.start)
  const between = gap.trim()
  // Between Chinese words a space parts two cells.
  if (language === 'zh' && gap !== '' && between === '') return false
  if (between !== '' && !between.split(/\s+/).every(isParticle)) return false
  if (Math.sign(total(a)) !== Math.sign(total(b)) || aboutOf(a) !== aboutOf(b)) return false
  if (Math.min(Math.abs(total(a)), Math.abs(total(b))) < least) return false
  return b.words.end - a.words.start <= longest[language]
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
