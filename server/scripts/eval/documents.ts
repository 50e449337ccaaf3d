import { type DimensionId, dimensionIds, type ElementId, type Language } from '../../src/framework/types.ts'
import type { CreateAnalyzer } from './core.ts'
import type { RandomDraft } from './drafts.ts'
import type { GoldUnit } from './gold.ts'

/** A measure that was detected, with the line (from 1) on which its clause begins. */
export interface FoundMeasure {
  readonly line: number
  readonly dimension: DimensionId
  readonly element: ElementId | null
}

/** Returns the measures detected in a draft, and the language in which it was read. */
export function measuresOf(
  text: string,
  createAnalyzer: CreateAnalyzer,
): { language: Language; found: FoundMeasure[] } {
  const { draft, coverage } = createAnalyzer().analyze(text, { format: 'markdown' })
  let line = 1
  let at = 0
  const found = coverage.evidence
    .filter(({ kind }) => kind === 'measure')
    // Lines are counted forward, so the evidence must be in the order of the text.
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ span, dimension, element }) => {
      for (; at < span.start; at++) if (text.charCodeAt(at) === 10) line++
      return { line, dimension, element }
    })
  return { language: draft.language, found }
}

/** Returns a function for the dimensions detected in a unit, each in its own document. */
export function saidBy(
  measures: ReadonlyMap<string, readonly FoundMeasure[]>,
): (unit: Pick<GoldUnit, 'doc' | 'line' | 'last'>) => Set<DimensionId> {
  return ({ doc, line, last }) =>
    new Set(
      (measures.get(doc) ?? [])
        .filter((found) => found.line >= line && found.line <= last)
        .map((found) => found.dimension),
    )
}

/**
 * Returns the dimensions in which a random draft has a measure in any of the units that `isOwn` accepts. The draft is
 * read as a whole.
 */
export function foundInDraft(
  { text, units }: RandomDraft,
  isOwn: (unit: GoldUnit) => boolean,
  createAnalyzer: CreateAnalyzer,
): DimensionId[] {
  const { found } = measuresOf(text, createAnalyzer)
  // A title and a blank line precede the first unit; a blank line follows each unit.
  let line = 3
  const own = units.flatMap((unit) => {
    const first = line
    line += unit.text.split('\n').length + 1
    return isOwn(unit) ? found.filter((one) => one.line >= first && one.line < line - 1) : []
  })
  return dimensionIds.filter((id) => own.some(({ dimension }) => dimension === id))
}
