import type { Need } from '../../facts/clause/fact.ts'
import type { Subject } from '../../framework/lexicon.ts'
import { type DimensionId, dimensionIds, type Genre, type Language } from '../../framework/types.ts'
import { weightsOf } from './weights.ts'

/**
 * The outputs that a draft adds to: each dimension, and whether a clause commits, but not whether it names a problem.
 */
export const contextOutputs = dimensionIds.length + 1

/** The names of contexts that add to the sums of a clause. */
export const contextNames = {
  subject: (subject: Subject) => `subject ${subject}`,
  genre: (genre: Genre) => `genre ${genre}`,
  /** A paragraph that commits leads into the clause. */
  led: 'led',
  /** The need of a candidate in the clause is met, so that it counts. */
  met: (need: Need, dimension: DimensionId) => `met ${need} ${dimension}`,
} as const

/** Returns what a draft's subject and genre add to the sums of its clauses. */
export function contextSums(language: Language, subject: Subject, genre: Genre): readonly number[] {
  const sums = Array.from({ length: contextOutputs }, () => 0)
  addContext(language, contextNames.subject(subject), sums)
  addContext(language, contextNames.genre(genre), sums)
  return sums
}

export function addContext(language: Language, name: string, sums: number[]): void {
  const own = weightsOf(language).contexts.get(name)
  if (own === undefined) return
  for (let output = 0; output < contextOutputs; output++) sums[output] = (sums[output] ?? 0) + (own[output] ?? 0)
}
