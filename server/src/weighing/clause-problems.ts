import type { ClauseReading } from '../facts/clause/clause-reading.ts'
import { dimensionIds, type ElementId, type Language } from '../framework/types.ts'
import { movedSpan, type Span } from '../text/document/span.ts'
import { type ClausePart, partsOf } from './clause-parts.ts'
import { probability, problemOutput, sumFor } from './weights/network.ts'

/** A problem that a clause names. Spans are in the block's prose. */
export interface NamedProblem {
  /** Index of its dimension. */
  readonly dimension: number
  readonly element: ElementId | null
  /** The part of the clause that names it. */
  readonly part: Span
  /** The words of the vocabulary that name it as a problem; null where it has none for them. */
  readonly cue: Span | null
  /** The hidden units that are at work in the part, a bit each. */
  readonly units: number
}

/** What a text weighs as a clause by itself, and how it is read. */
export interface WeighedText {
  readonly sums: readonly number[]
  readonly units: number
  readonly reading: ClauseReading
}

/** So likely a clause has to speak of a dimension, and so likely it has to name a problem. */
const threshold = 0.5
/** So likely it has to speak of a dimension of which it does not speak most. */
const surely = 0.8
/** So likely where the grammar says so too, or its clause names one: then it lies in what the part speaks of most. */
const withReason = 0.25

/** Whether a clause may name a problem: of one for which the vocabulary has no word more is asked. */
export function mayNameProblem(clause: ClauseReading, sums: ArrayLike<number>): boolean {
  const sum = sums[problemOutput] ?? 0
  if (sum <= leastOfParts) return false
  return sum > sumWithReason || clause.phrases.some(({ problem }) => problem !== null)
}

/** A part may say more clearly than all of its clause that something is wanting. */
const leastOfParts = sumFor(0.1)
const sumWithReason = sumFor(withReason)

/**
 * The problems that a clause names, in the order of its parts: each of a part that names one by itself; where none does (能上编程课的
 * 老师，十所学校里找不出三个), those of the whole. `weigh` weighs a text as a block like that of the clause.
 */
export function clauseProblems(
  text: string,
  whole: WeighedText,
  language: Language,
  weigh: (text: string) => WeighedText | null,
): NamedProblem[] {
  const parts = partsOf(text, whole.reading, language).flatMap((part): WeighedPart[] => {
    const weighed = weigh(text.slice(part.start, part.end))
    return weighed === null ? [] : [{ ...weighed, ...part, from: part.start }]
  })
  const all = { ...whole, start: whole.reading.start, end: whole.reading.end, isConceded: false, from: 0 }
  if (parts.length === 0) return problemsIn(all, false)
  const isNamed = likelihood(whole) > threshold
  const inParts = parts.map((part) => problemsIn(part, isNamed))
  if (parts.some((part) => problemsIn(part, false).length > 0)) return inParts.flat()
  // What is named lies in the part that names one most; of what, another part may say.
  const most = Math.max(...parts.map(likelihood))
  if (parts.some((part, at) => likelihood(part) === most && (inParts[at] ?? []).length > 0)) return inParts.flat()
  return isNamed ? problemsIn(all, false) : []
}

/** `from`: where its text begins in the block's prose. */
type WeighedPart = WeighedText & ClausePart & { readonly from: number }

function likelihood({ sums }: WeighedText): number {
  return probability(sums[problemOutput] ?? 0)
}

/** `isIn`: of a clause that names a problem, which lies in one of its parts. */
function problemsIn(part: WeighedPart, isIn: boolean): NamedProblem[] {
  const { sums, units, start, end } = part
  const likely = likelihood(part)
  if (likely < withReason) return []
  const most = Math.max(...dimensionIds.map((_, index) => sums[index] ?? 0))
  return dimensionIds.flatMap((id, dimension) => {
    const sum = sums[dimension] ?? 0
    const terms = termsOf(part, id)
    const read = terms.filter(({ cue }) => cue !== null)
    const speaks = probability(sum)
    // What is conceded is good as a rule: of it the grammar alone is believed.
    const isWeighed =
      !part.isConceded && speaks > (sum === most ? threshold : surely) && (likely > threshold || (isIn && sum === most))
    if (!isWeighed && read.length === 0) return []
    const named = read.length > 0 ? read : terms
    const cues = part.reading.phrases.flatMap(({ problem }) => (problem === null ? [] : [problem]))
    const [cue] = cues
    const known = named.length > 0 ? named : [{ element: null, cue: null }]
    // Of one element once.
    return [...new Map(known.map((term) => [term.element, term])).values()].map(
      ({ element, ...term }): NamedProblem => {
        const told = term.cue ?? cue
        return { dimension, element, part: { start, end }, cue: told ? movedSpan(told, part.from) : null, units }
      },
    )
  })
}

interface Term {
  readonly element: ElementId | null
  /** The word of the vocabulary that names a problem in its phrase. */
  readonly cue: Span | null
}

/** The strong terms of a dimension in a part. */
function termsOf({ reading }: WeighedPart, id: string): Term[] {
  return reading.phrases.flatMap(({ tokens, problem }) =>
    tokens.flatMap(({ entry }) =>
      entry.senses
        .filter(({ dimension, strength }) => dimension === id && strength === 'strong')
        .map(({ element }) => ({ element, cue: problem })),
    ),
  )
}
