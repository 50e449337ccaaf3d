import type { Evidence } from '../../../server/src/coverage/model/coverage.ts'
import type { DimensionId } from '../../../server/src/framework/types.ts'
import type { Span } from '../../../server/src/text/document/span.ts'

/** What coverage tells of a measure whose clause is its own term. */
export function measureEvidence(block: number, span: Span, dimension: DimensionId, words: string): Evidence {
  return {
    span,
    term: span,
    known: true,
    block,
    dimension,
    element: null,
    kind: 'measure',
    force: 'soft',
    words: [words],
  }
}
