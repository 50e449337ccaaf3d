import type { Cause, Weight } from '../explanation/cause.ts'
import type { Quote } from '../explanation/explanation-sentence.ts'
import type { GrammarSign } from '../explanation/signs.ts'

/** What weighs in a clause, as JSON: words of the draft, or a grammatical sign by its id. */
export type WeightReport =
  | { readonly text: string; readonly weight: number }
  | { readonly sign: GrammarSign; readonly weight: number }

export interface CauseReport {
  readonly for: readonly WeightReport[]
  readonly against: readonly WeightReport[]
}

export function causeReport(cause: Cause, quote: Quote): CauseReport {
  const one = ({ words, sign, weight }: Weight): WeightReport =>
    words === undefined ? { sign, weight } : { text: quote(words), weight }
  return { for: cause.for.map(one), against: cause.against.map(one) }
}
