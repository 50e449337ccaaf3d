import { reasons } from '../coverage/kind/reasons.ts'
import type { DimensionCoverage } from '../coverage/model/coverage.ts'
import type { Analysis } from '../engine/analyzer.ts'
import type { Force } from '../facts/clause/fact.ts'
import { dimension as dimensionOf } from '../framework/framework.ts'
import { type Dimension, type DimensionId, dimensionIds, type Element, type Language } from '../framework/types.ts'
import { startOf } from '../text/document/truncate.ts'
import { type ReportedClause, reportedClauses } from './clauses.ts'
import { type InstrumentBalance, instrumentBalance } from './instruments.ts'
import { type LensRow, lensRows } from './lens-rows.ts'

/** An element with the measures that a draft takes on it. */
export interface ElementReport {
  readonly element: Element
  /** Firm ones first, each in the order of the text. */
  readonly measures: readonly ReportedClause[]
}

export interface DimensionReport {
  readonly dimension: Dimension
  readonly coverage: DimensionCoverage
  /** Measures by force; together all measures. */
  readonly forces: Readonly<Record<Force, number>>
  /** Each clause once, also one on several elements: `coverage.measures` counts that once for each. */
  readonly measures: readonly ReportedClause[]
  readonly mentions: readonly ReportedClause[]
  readonly elements: readonly ElementReport[]
  /** The number of its elements on which there is a measure. */
  readonly touched: number
  /** The share of its elements on which there is a measure, and a firm one: 0 to 1. */
  readonly breadth: number
  readonly firmBreadth: number
}

/** What a report says of one draft: plain data, in no language but the draft's own words. */
export interface DraftReport {
  /** The name of its file, without its folder: where a draft lies is nobody's business. */
  readonly file: string
  /** Its title; empty without one. */
  readonly title: string
  /** The day on which the report is made, as it is to be shown; null for none. */
  readonly date: string | null
  readonly language: Language
  /** Why it is not judged, in both languages; null if it is. */
  readonly reason: (typeof reasons)[keyof typeof reasons] | null
  /** All that count, in the order of the text. */
  readonly clauses: readonly ReportedClause[]
  readonly dimensions: readonly DimensionReport[]
  readonly lenses: readonly LensRow[]
  readonly instruments: InstrumentBalance
}

/** Puts together what a report says of a draft. `date` as it is to be shown. */
export function draftReport(analysis: Analysis, file: string, date: string | null): DraftReport {
  const { draft, coverage } = analysis
  const clauses = reportedClauses(analysis)
  const { reason } = coverage.draft
  return {
    file: file.replace(/^.*[\\/]/, ''),
    title: shortTitle(analysis),
    date,
    language: draft.language,
    reason: reason === null ? null : reasons[reason],
    clauses,
    dimensions: dimensionIds.map((id) => dimensionReport(id, coverage.dimensions[id], clauses)),
    lenses: lensRows(coverage.lenses),
    instruments: instrumentBalance(analysis, clauses),
  }
}

/** The title in one line, without the bracket that says when it was passed; a long one is cut. */
function shortTitle({ draft }: Analysis): string {
  const lines: string[] = []
  for (const { kind, prose } of draft.blocks) {
    if (kind === 'title') lines.push(prose.text)
    else if (lines.length > 0) break
  }
  const title = lines
    .join(draft.language === 'zh' ? '' : ' ')
    .replace(/[（(](?:19|20)\d{2}年\d{1,2}月\d{1,2}日[^（()）]{0,60}[）)]$/, '')
  return startOf(title, longestTitle)
}

function dimensionReport(
  id: DimensionId,
  coverage: DimensionCoverage,
  clauses: readonly ReportedClause[],
): DimensionReport {
  const dimension = dimensionOf(id)
  const own = clauses.filter((clause) => clause.dimension === id)
  const measures = own.filter(({ kind }) => kind === 'measure')
  const forces = { hard: 0, soft: 0, restated: 0 }
  for (const { force } of measures) forces[force ?? 'hard']++
  const elements = dimension.elements.map((element) => ({
    element,
    measures: firmFirst(measures.filter((clause) => clause.elements.includes(element.id))),
  }))
  const touched = elements.filter((one) => one.measures.length > 0).length
  return {
    dimension,
    coverage,
    forces,
    measures,
    mentions: own.filter(({ kind }) => kind !== 'measure'),
    elements,
    touched,
    breadth: touched / elements.length,
    firmBreadth: elements.filter((one) => one.measures[0]?.force === 'hard').length / elements.length,
  }
}

function firmFirst(measures: readonly ReportedClause[]): ReportedClause[] {
  return [...measures].sort((a, b) => order.indexOf(a.force) - order.indexOf(b.force))
}

const order: readonly (Force | null)[] = ['hard', 'soft', 'restated', null]
const longestTitle = 120
