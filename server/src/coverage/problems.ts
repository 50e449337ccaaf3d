import type { Candidate } from '../facts/fact.ts'
import { type DimensionId, dimensionIds, type ElementId } from '../framework/types.ts'
import type { Span } from '../text/span.ts'
import { probability, problemOutput } from '../weighing/network.ts'
import type { WeighedClause } from '../weighing/weigh-block.ts'
import type { WeighedPart } from '../weighing/weigh-parts.ts'

/** A problem that a clause names. Spans are in the block's prose. */
export interface NamedProblem {
  readonly dimension: DimensionId
  readonly element: ElementId | null
  /** The words that speak of the dimension. */
  readonly term: Span
  /** The words that name it as a problem. */
  readonly cue: Span | null
  /** The part of the clause that names it, as it is quoted. */
  readonly part: Span
}

/** So likely a clause has to speak of a dimension, and so likely it has to name a problem. */
const threshold = 0.5
/** So likely where the grammar says so too, or its clause names one: then it lies in what the part speaks of most. */
const withReason = 0.25

/**
 * The problems that a clause names, in the order of its parts: each of a part that names one by itself; where none does (能上编程课的
 * 老师，十所学校里找不出三个), those of the whole. `sums`: those of the clause with what its circumstances add.
 */
export function problemsIn(
  clause: WeighedClause,
  candidates: readonly Candidate[],
  sums: Float64Array,
): NamedProblem[] {
  const { parts } = clause
  const isNamed = likelihood(sums) > threshold
  const inParts = parts.map((part) => problemsOfPart(part, part.sums, isNamed && !part.isConceded))
  if (parts.some((part) => problemsOfPart(part, part.sums, false).length > 0)) return inParts.flat()
  // What is named lies in the part that names one most; of what, another part may say.
  const most = Math.max(...parts.map((part) => likelihood(part.sums)))
  if (inParts.some((own, at) => own.length > 0 && likelihood(parts[at]?.sums ?? sums) === most)) return inParts.flat()
  // Of several parts the grammar has said what it knows.
  const own = clause.parts.length > 0 ? candidates.map((one) => ({ ...one, kind: 'mention' as const })) : candidates
  return problemsOfPart({ ...clause, candidates: own }, sums, false)
}

type Part = Pick<WeighedPart, 'start' | 'end' | 'candidates' | 'terms' | 'cues'>

/** `isIn`: of a clause that names a problem, which lies in one of its parts. */
function problemsOfPart(part: Part, sums: Float64Array, isIn: boolean): NamedProblem[] {
  const likely = likelihood(sums)
  if (likely < withReason) return []
  const most = Math.max(...dimensionIds.map((_, index) => sums[index] ?? 0))
  return dimensionIds.flatMap((dimension, index) => {
    const sum = sums[index] ?? 0
    const own = part.candidates.filter((candidate) => candidate.dimension === dimension)
    const read = own.filter(({ kind }) => kind === 'problem')
    const isWeighed = probability(sum) > threshold && (likely > threshold || (isIn && sum === most))
    if (!isWeighed && read.length === 0) return []
    const named = read.length > 0 ? read : own
    if (named.length === 0) return [problem(part, dimension, null, part.terms[index] ?? part)]
    const elements = new Map(named.map((candidate) => [candidate.element, candidate]))
    return [...elements.values()].map(({ element, term }) => problem(part, dimension, element, term))
  })
}

function likelihood(sums: Float64Array): number {
  return probability(sums[problemOutput] ?? 0)
}

function problem(part: Part, dimension: DimensionId, element: ElementId | null, term: Span): NamedProblem {
  return { dimension, element, term, cue: nearest(part.cues, term), part: { start: part.start, end: part.end } }
}

function nearest(cues: readonly Span[], term: Span): Span | null {
  const distance = ({ start, end }: Span): number => Math.max(0, start - term.end, term.start - end)
  return cues.reduce<Span | null>((best, cue) => (best === null || distance(cue) < distance(best) ? cue : best), null)
}
