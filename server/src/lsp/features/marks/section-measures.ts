import type { Analysis } from '../../../engine/analyzer.ts'
import { type DimensionId, dimensionIds } from '../../../framework/types.ts'
import type { Span } from '../../../text/document/span.ts'
import { blockSpan } from '../../../text/model/draft.ts'
import { type DraftPart, draftParts } from '../structure/draft-parts.ts'
import { clausesIn } from './measured-clauses.ts'

/** How many clauses of a section are measures in a dimension; at least one. */
export interface DimensionMeasures {
  readonly dimension: DimensionId
  readonly measures: number
}

/** The measures of one section, those of the sections in it included. */
export interface SectionMeasures {
  /** The heading of the section, in the draft. */
  readonly heading: Span
  readonly found: readonly DimensionMeasures[]
}

/**
 * The sections with a heading of their own that have measures, in order. What a run-in heading has stands on its own
 * line. Linear in the number of blocks.
 */
export function sectionMeasures(analysis: Analysis): readonly SectionMeasures[] {
  const { draft } = analysis
  const isCounted = ({ first, kind }: DraftPart): boolean =>
    draft.blocks[first]?.kind === 'heading' && (kind === 'section' || kind === 'box')
  const parts = draftParts(draft).filter(isCounted)
  if (parts.length === 0) return []
  const before = measuresBefore(analysis)
  return parts.flatMap(({ first, last }) => {
    const found = before.flatMap(({ dimension, counts }): DimensionMeasures[] => {
      const measures = (counts[last + 1] ?? 0) - (counts[first] ?? 0)
      return measures > 0 ? [{ dimension, measures }] : []
    })
    return found.length > 0 ? [{ heading: blockSpan(draft, first), found }] : []
  })
}

/** By dimension, and by block: the measures before the block. */
export function measuresBefore({ coverage: { blocks } }: Analysis): { dimension: DimensionId; counts: Uint32Array }[] {
  const all = dimensionIds.map((dimension) => ({ dimension, counts: new Uint32Array(blocks.length + 1) }))
  blocks.forEach((block, index) => {
    const own = clausesIn(block)
    for (const [at, { counts }] of all.entries()) counts[index + 1] = (counts[index] ?? 0) + (own[at] ?? 0)
  })
  return all
}
