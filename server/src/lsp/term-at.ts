import type { Analysis } from '../engine/analyzer.ts'
import type { DimensionId, ElementId } from '../framework/types.ts'
import { placedBlock } from '../text/draft.ts'
import { indexBelow } from '../text/ordered.ts'
import { toSourceSpan } from '../text/prose.ts'
import { movedSpan, type Span } from '../text/span.ts'

/** A term of the framework where it stands in the draft. */
export interface TermPlace {
  readonly dimension: DimensionId
  readonly element: ElementId | null
  readonly span: Span
}

/** The framework term that stands at an offset of the draft; the longest where several do, one with an element first. */
export function termAt({ draft, facts }: Analysis, offset: number): TermPlace | null {
  const index = indexBelow(draft.starts, offset, draft.blocks.length)
  const block = placedBlock(draft, index)
  if (!block) return null
  let best: TermPlace | null = null
  for (const { dimension, element, term } of facts[index]?.facts.candidates ?? []) {
    const span = movedSpan(toSourceSpan(block.prose, term), block.start)
    if (span.start > offset || offset > span.end) continue
    if (!best || rank(span, element) > rank(best.span, best.element)) best = { dimension, element, span }
  }
  return best
}

function rank({ start, end }: Span, element: ElementId | null): number {
  return 2 * (end - start) + (element ? 1 : 0)
}
