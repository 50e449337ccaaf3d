import type { Candidate } from '../facts/fact.ts'
import type { Language } from '../framework/types.ts'
import { movedSpan, type Span } from '../text/span.ts'
import { type ClausePart, partsOf } from './clause-parts.ts'

/** A part of a clause, as a clause by itself: see `WeighedClause`. */
export interface WeighedPart extends ClausePart {
  readonly sums: Float64Array
  readonly terms: readonly (Span | null)[]
  readonly cues: readonly Span[]
  readonly candidates: readonly Candidate[]
}

/** The parts of a clause with what each weighs by itself; `weigh` weighs a text as the first clause of a block like theirs. */
export function weighParts(
  text: string,
  clause: Span,
  language: Language,
  weigh: (text: string) => Omit<WeighedPart, keyof ClausePart> | null,
): WeighedPart[] {
  return partsOf(text, clause, language).flatMap((part) => {
    const own = weigh(text.slice(part.start, part.end))
    if (own === null) return []
    const moved = (span: Span): Span => movedSpan(span, part.start)
    return {
      ...part,
      sums: own.sums,
      terms: own.terms.map((term) => term && moved(term)),
      cues: own.cues.map(moved),
      candidates: own.candidates.map((candidate) => ({ ...candidate, clause: part, term: moved(candidate.term) })),
    }
  })
}
