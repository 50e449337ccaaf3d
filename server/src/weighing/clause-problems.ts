import type { ClauseReading } from '../facts/clause/clause-reading.ts'
import { dimensionIds, type ElementId, type Language } from '../framework/types.ts'
import { movedSpan, type Span } from '../text/document/span.ts'
import { type ClausePart, partsOf } from './clause-parts.ts'
import { type ActiveUnits, probability, problemOutput, sumFor } from './weights/network.ts'

/** A problem that a clause names. Spans are in the block's prose. */
export interface NamedProblem {
  /** Index of its dimension. */
  readonly dimension: number
  readonly element: ElementId | null
  /** The part of the clause that names it. */
  readonly part: Span
  /** The word of the vocabulary that names it as a problem; null if there is none. */
  readonly cue: Span | null
  /** The hidden units active in the part. */
  readonly units: ActiveUnits
}

/** A text scored as a clause by itself, and its reading. */
export interface WeighedText {
  readonly sums: readonly number[]
  readonly units: ActiveUnits
  readonly reading: ClauseReading
}

/** The minimum probability that a clause speaks of a dimension, and that it names a problem. */
const threshold = 0.5
/** The minimum probability for a dimension that is not the part's likeliest. */
const surely = 0.8
/**
 * The minimum probability of a problem if the grammar sees one too, or if the whole clause names one; in the second
 * case it concerns the part's likeliest dimension.
 */
const withReason = 0.25

/** True if a clause may name a problem. A clause without a word for one needs a higher sum. */
export function mayNameProblem(clause: ClauseReading, sums: ArrayLike<number>): boolean {
  const sum = sums[problemOutput] ?? 0
  if (sum <= leastOfParts) return false
  return sum > sumWithReason || clause.phrases.some(({ problem }) => problem !== null)
}

/** A part may name a problem more clearly than the whole clause. */
const leastOfParts = sumFor(0.1)
const sumWithReason = sumFor(withReason)

/**
 * Returns the problems that a clause names, in the order of its parts: those of each part that names one by itself; if
 * none does (能上编程课的老师，十所学校里找不出三个), those of the whole clause. `weigh` scores a text as a block like
 * that of the clause.
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
  const { start, end } = whole.reading
  const all = { ...whole, start, end, isConceded: false, isListed: false, from: 0 }
  if (parts.length === 0) return problemsIn(all, false)
  const isNamed = likelihood(whole) > threshold
  const inParts = parts.map((part) => problemsIn(part, isNamed))
  if (parts.some((part) => problemsIn(part, false).length > 0)) return inParts.flat()
  // The problem is in the part with the highest probability; another part may say what it concerns.
  const most = parts.reduce((most, part) => Math.max(most, likelihood(part)), -Infinity)
  if (parts.some((part, at) => likelihood(part) === most && (inParts[at] ?? []).length > 0)) return inParts.flat()
  return isNamed ? problemsIn(all, false) : []
}

/** `from`: the offset of its text in the block's prose. */
type WeighedPart = WeighedText & ClausePart & { readonly from: number }

function likelihood({ sums }: WeighedText): number {
  return probability(sums[problemOutput] ?? 0)
}

/** `isIn`: the part belongs to a clause that names a problem in one of its parts. */
function problemsIn(part: WeighedPart, isIn: boolean): NamedProblem[] {
  const { sums, units, start, end } = part
  const likely = likelihood(part)
  if (likely < withReason && !part.isListed) return []
  const isSaid = isIn || part.isListed
  const most = Math.max(...dimensionIds.map((_, index) => sums[index] ?? 0))
  return dimensionIds.flatMap((id, dimension) => {
    const sum = sums[dimension] ?? 0
    const terms = termsOf(part, id)
    const read = terms.filter(({ cue }) => cue !== null)
    const speaks = probability(sum)
    // What is conceded is usually good: there, only the grammar is trusted.
    const isWeighed =
      !part.isConceded &&
      speaks > (sum === most ? threshold : surely) &&
      (likely > threshold || (isSaid && sum === most))
    if (!isWeighed && read.length === 0) return []
    const named = read.length > 0 ? read : terms
    const cues = part.reading.phrases.flatMap(({ problem }) => (problem === null ? [] : [problem]))
    const [cue] = cues
    const known = named.length > 0 ? named : [{ element: null, cue: null }]
    // Each element once.
    return [...new Map(known.map((term) => [term.element, term])).values()].map(
      ({ element, ...term }): NamedProblem => {
        const shown = term.cue ?? cue
        return { dimension, element, part: { start, end }, cue: shown ? movedSpan(shown, part.from) : null, units }
      },
    )
  })
}

interface Term {
  readonly element: ElementId | null
  /** The word that names a problem in the term's phrase, if any. */
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
