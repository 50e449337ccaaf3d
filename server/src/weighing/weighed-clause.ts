import type { Candidate, Force } from '../facts/clause/fact.ts'
import type { ElementId } from '../framework/types.ts'
import type { Span } from '../text/document/span.ts'
import type { NamedProblem } from './clause-problems.ts'
import type { ActiveUnits } from './weights/network.ts'

/** A clause and its scores. Spans are in the block's prose. */
export interface WeighedClause extends Span {
  /** The sum of weights for each output, from `forward`. What the draft's subject adds is not included. */
  readonly sums: readonly number[]
  /** The dimensions of its strong terms, as bits (`dimensionBit`). */
  readonly named: number
  /** The hidden units active in it. */
  readonly units: ActiveUnits
  /** By dimension: the elements it may be a measure of, the likeliest first; null if it hardly can be one. */
  readonly elements: readonly (readonly ElementId[] | null)[]
  /** The candidates of the grammar that depend on something the draft has to settle. */
  readonly unsettled: readonly Candidate[]
  /** The problems that it names. */
  readonly problems: readonly NamedProblem[]
  readonly force: Force
  /** The grammar sees a verb by which it commits to something. */
  readonly commits: boolean
}
