import type { Analysis } from '../../engine/analyzer.ts'
import { scan } from '../../facts/clause/tokens.ts'
import { type DimensionId, dimensionIds, type ElementId } from '../../framework/types.ts'
import { indexBelow } from '../../text/document/partition-point.ts'
import type { Span } from '../../text/document/span.ts'
import { placedBlock, spanInDraft } from '../../text/model/draft.ts'
import type { WeighedBlock } from '../../weighing/weigh-block.ts'

/** A term of the framework at its place in the draft. */
export interface TermPlace {
  readonly dimension: DimensionId
  readonly element: ElementId | null
  readonly span: Span
}

/** The framework term at an offset of the draft. Of several the longest, and one with an element first. */
export function termAt({ draft, facts, pack }: Analysis, offset: number): TermPlace | null {
  const index = indexBelow(draft.starts, offset, draft.blocks.length)
  const block = placedBlock(draft, index)
  if (!block || block.kind === 'contents') return null
  let best: TermPlace | null = null
  for (const { entry, start, end } of scan(block.prose.text, draft.language, pack).tokens) {
    for (const { dimension, element, strength } of entry.senses) {
      if (strength !== 'strong' && !(strength === 'weak' && isSpokenOf(dimension, start, facts[index]))) continue
      const span = spanInDraft(block, { start, end })
      if (span.start > offset || offset > span.end) continue
      if (!best || rank(span, element) > rank(best.span, best.element)) best = { dimension, element, span }
    }
  }
  return best
}

/** True if the clause at a place of the prose speaks of a dimension: only then does a weak term belong to it. */
function isSpokenOf(dimension: DimensionId, at: number, weighed: WeighedBlock | undefined): boolean {
  const clause = weighed?.clauses.find(({ start, end }) => start <= at && at < end)
  return (clause?.sums[dimensionIds.indexOf(dimension)] ?? -1) > 0
}

function rank({ start, end }: Span, element: ElementId | null): number {
  return 2 * (end - start) + (element ? 1 : 0)
}
