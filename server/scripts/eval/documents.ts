import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DimensionId, dimensionIds, type ElementId } from '../../src/framework/types.ts'
import type { CreateAnalyzer } from './core.ts'
import type { RandomDraft } from './drafts.ts'
import type { Unit } from './gold.ts'

/** A measure as evidence tells it, by the line (from 1) on which its clause begins. */
export interface Told {
  readonly line: number
  readonly dimension: DimensionId
  readonly element: ElementId | null
}

/** The measures that a document is told to have. */
export function measuresOf(doc: string, folder: string, createAnalyzer: CreateAnalyzer): Told[] {
  const text = readFileSync(join(folder, `${doc}.md`), 'utf8')
  const { coverage } = createAnalyzer().analyze(text, { format: 'markdown' })
  let line = 1
  let at = 0
  // Evidence stands in the order of the text.
  return coverage.evidence
    .filter(({ kind }) => kind === 'measure')
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ span, dimension, element }) => {
      for (; at < span.start; at++) if (text.charCodeAt(at) === 10) line++
      return { line, dimension, element }
    })
}

/** What is told of units, each in its own document. */
export function saidBy(measures: ReadonlyMap<string, readonly Told[]>): (unit: Unit) => Set<DimensionId> {
  return ({ doc, line, last }) =>
    new Set(
      (measures.get(doc) ?? []).filter((told) => told.line >= line && told.line <= last).map((told) => told.dimension),
    )
}

/** The dimensions without a measure in a random draft, told of the draft as a whole. */
export function missingOf({ text }: RandomDraft, createAnalyzer: CreateAnalyzer): DimensionId[] {
  const { dimensions } = createAnalyzer().analyze(text, { format: 'markdown' }).coverage
  return dimensionIds.filter((id) => dimensions[id].status !== 'covered')
}
