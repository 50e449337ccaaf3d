import type { Language } from '../framework/types.ts'
import type { Span } from '../text/document/span.ts'
import type { Prose } from '../text/prose/prose.ts'
import type { ClauseWeights, OutputWeights } from '../weighing/explain/explain-clause.ts'
import { commitOutput } from '../weighing/weights/network.ts'
import { isBarred, prohibitionAt } from './barred.ts'
import { type Bearing, bearingOf } from './bearing.ts'
import { aboutOf, joinedWords, least, type Sums, total } from './joined-words.ts'
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
 * for what it does (`act`). Fixed political wording is left out. Spans of words are in the block's prose.
 */
export function causeOf(
  prose: Prose,
  clause: ClauseWeights,
  circumstances: readonly Circumstance[],
  { topic, act }: { readonly topic: number; readonly act: number },
  language: Language,
): Cause {
  const { text } = prose
  const ofBoth = (weights: OutputWeights): Sums => ({ topic: weights[topic] ?? 0, act: weights[act] ?? 0 })
  const words = joinedWords(
    prose,
    clause.words.flatMap(({ span, entry, isVerb, unit, weights }) =>
      unit === 'fixed'
        ? []
        : [
            {
              words: span,
              entries: entry === null ? [] : [entry],
              isVerb,
              isBody: unit === 'body',
              ...ofBoth(weights),
            },
          ],
    ),
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
    ...words.map(({ words: span, entries, isVerb, isBody, ...sums }) => {
      const own = weighed(sums)
      const told = (about: Weight['about']): Weight => {
        const output = about === 'topic' ? topic : act
        const shown = { about, output, isFor: own.weight > 0 }
        const isAct = output === commitOutput && shown.isFor
        const isModal = language === 'en' && entries.some(({ verb }) => verb === 'modal')
        const prohibition = isAct && isModal ? prohibitionAt(text, clause, span) : null
        if (prohibition !== null) return { words: prohibition, ...own, about, bearing: 'known' }
        const isNoReason = isBody || (isAct && (!isVerb || isBarred(text, clause, span, language)))
        return {
          words: span,
          ...own,
          about,
          bearing: isNoReason ? 'none' : bearingOf(text.slice(span.start, span.end), entries, shown),
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

/** Smaller weights are left out: below this share of the largest, and below `least`. */
const share = 0.1

function weighed(sums: Sums): Pick<Weight, 'weight' | 'about'> {
  return { weight: Math.round(10 * total(sums)) / 10, about: aboutOf(sums) }
}
