import type { Analysis } from '../../../engine/analyzer.ts'
import type { DimensionId, ElementId } from '../../../framework/types.ts'
import type { Span } from '../../../text/document/span.ts'
import { blocksIn } from '../../../text/model/draft.ts'

/** What a clause is a measure of. */
export interface MeasurePlace {
  /** The end of the clause, without white space after it; in the draft. */
  readonly end: number
  /** One for each dimension that the clause counts in. */
  readonly of: readonly { readonly dimension: DimensionId; readonly element: ElementId | null }[]
}

/** The clauses in a part of a draft that count as measures, in order. */
export function measurePlaces({ draft, coverage }: Analysis, part: Span): readonly MeasurePlace[] {
  const { starts, chunks } = draft
  const { from, to } = blocksIn(draft, part)
  const found: { end: number; of: { dimension: DimensionId; element: ElementId | null }[] }[] = []
  for (let index = from; index < to; index++) {
    const start = starts[index] ?? 0
    for (const { kind, span, dimension, element } of coverage.blocks[index]?.evidence ?? []) {
      if (kind !== 'measure') continue
      const end = start + span.start + chunks.slice(start + span.start, start + span.end).trimEnd().length
      if (end < part.start || end > part.end) continue
      const before = found.at(-1)
      if (before?.end !== end) found.push({ end, of: [{ dimension, element }] })
      else if (!before.of.some((one) => one.dimension === dimension && one.element === element))
        before.of.push({ dimension, element })
    }
  }
  return found
}
