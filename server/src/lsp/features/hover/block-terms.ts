import { scan } from '../../../facts/clause/tokens.ts'
import type { Pack } from '../../../framework/pack.ts'
import { type DimensionId, dimensionIds, type ElementId, type Language } from '../../../framework/types.ts'
import { partitionPoint } from '../../../text/document/partition-point.ts'
import type { Span } from '../../../text/document/span.ts'
import type { WeighedBlock } from '../../../weighing/weigh-block.ts'

/** A term of the framework in the prose of a block. A word with several senses is there once for each. */
export interface BlockTerm extends Span {
  readonly dimension: DimensionId
  readonly element: ElementId | null
  /** It is the head noun of a longer term. */
  readonly inner: boolean
}

/** The framework terms in the prose of a block; weak ones only where their clause speaks of the dimension. */
export function* blockTerms(
  text: string,
  weighed: WeighedBlock | undefined,
  language: Language,
  pack: Pack,
): Generator<BlockTerm> {
  for (const { entry, start, end, inner } of scan(text, language, pack).tokens)
    for (const { dimension, element, strength } of entry.senses)
      if (strength === 'strong' || (strength === 'weak' && isSpokenOf(dimension, start, weighed)))
        yield { dimension, element, start, end, inner }
}

/** True if the clause at a place of the prose speaks of a dimension: only then does a weak term belong to it. */
function isSpokenOf(dimension: DimensionId, at: number, weighed: WeighedBlock | undefined): boolean {
  // In order; each term of a long paragraph asks.
  const clauses = weighed?.clauses ?? []
  const clause = clauses[partitionPoint(clauses.length, (index) => (clauses[index]?.start ?? 0) <= at) - 1]
  if (clause && at >= clause.end) return false
  return (clause?.sums[dimensionIds.indexOf(dimension)] ?? -1) > 0
}
