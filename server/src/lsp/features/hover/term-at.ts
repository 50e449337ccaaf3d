import type { Analysis } from '../../../engine/analyzer.ts'
import type { DimensionId, ElementId } from '../../../framework/types.ts'
import { type Span, touches } from '../../../text/document/span.ts'
import { blockAt, placedBlock, spanInDraft } from '../../../text/model/draft.ts'
import { blockTerms } from './block-terms.ts'

/** A term of the framework at its place in the draft. */
export interface TermPlace {
  readonly dimension: DimensionId
  readonly element: ElementId | null
  readonly span: Span
}

/** The framework term at an offset of the draft. Of several the longest, and one with an element first. */
export function termAt({ draft, facts, pack }: Analysis, offset: number): TermPlace | null {
  const index = blockAt(draft, offset)
  const block = placedBlock(draft, index)
  if (!block || block.kind === 'contents') return null
  let best: TermPlace | null = null
  for (const { dimension, element, start, end } of blockTerms(block.prose.text, facts[index], draft.language, pack)) {
    const span = spanInDraft(block, { start, end })
    if (!touches(span, offset)) continue
    if (!best || rank(span, element) > rank(best.span, best.element)) best = { dimension, element, span }
  }
  return best
}

function rank({ start, end }: Span, element: ElementId | null): number {
  return 2 * (end - start) + (element ? 1 : 0)
}
