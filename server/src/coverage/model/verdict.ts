import type { EvidenceKind, Force } from '../../facts/clause/fact.ts'
import type { DimensionId, ElementId } from '../../framework/types.ts'
import type { Span } from '../../text/document/span.ts'
import type { ActiveUnits } from '../../weighing/weights/network.ts'

/** What a clause counts as in a dimension. Spans are in the block's prose. */
export interface Verdict {
  readonly dimension: DimensionId
  readonly element: ElementId | null
  readonly clause: Span
  /** The name that refers to the dimension, if the draft has defined it. */
  readonly name: Span | null
  readonly kind: EvidenceKind
  readonly force: Force
  /** The hidden units active in the clause. */
  readonly units: ActiveUnits
  /** For a problem: the part of the clause that names it, and the words of the vocabulary that do, if there are any. */
  readonly part: Span | null
  readonly cue: Span | null
  /** It is in a heading, alone or before its text. A heading only names a topic; the text after it is what counts. */
  readonly heading: boolean
  /** A directive says so, whatever the clause weighs. */
  readonly directed?: true
}

/** A clause that is no measure in a dimension, but not far from one. */
export interface NearMiss {
  readonly dimension: DimensionId
  /** In the block's prose. */
  readonly clause: Span
  /** The probability that it is a measure. */
  readonly likely: number
}
