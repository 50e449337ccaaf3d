import type { EvidenceKind, Force } from '../../facts/clause/fact.ts'
import type { DimensionId, ElementId } from '../../framework/types.ts'
import type { Span } from '../../text/document/span.ts'

/** What a clause amounts to in a dimension. Spans are in the block's prose. */
export interface Verdict {
  readonly dimension: DimensionId
  readonly element: ElementId | null
  readonly clause: Span
  /** The name that speaks of the dimension, where the draft has defined it. */
  readonly name: Span | null
  readonly kind: EvidenceKind
  readonly force: Force
  /** The hidden units that are at work in the clause, a bit each. */
  readonly units: number
  /** Of a problem: the part of the clause that names it, and the words of the vocabulary that do, if it has any. */
  readonly part: Span | null
  readonly cue: Span | null
  /** It stands in a heading, on its own or before its text: it names a matter, and what follows is what counts. */
  readonly heading: boolean
}
