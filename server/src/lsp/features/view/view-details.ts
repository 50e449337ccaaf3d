import type { ClauseList, ClausesParams } from '../../../../protocol/coverage-view.ts'
import type { Analysis } from '../../../engine/analyzer.ts'
import { explainDraft } from '../../../explanation/explain-draft.ts'
import { sentenceOf } from '../../../explanation/explanation-sentence.ts'
import { quoteOf } from '../../../explanation/quote.ts'
import type { Language } from '../../../framework/types.ts'
import { blockAt } from '../../../text/model/draft.ts'
import { clauseViewer, evidenceIn, type FoundEvidence, type ViewSource } from './view-clauses.ts'
import { decisionsOf } from './view-decisions.ts'
import { blocksOf, sectionViews } from './view-sections.ts'

/** A longer list is read by nobody. */
const most = 300

/** The clauses that a view lists where it is asked for more: of an element, of a section, or all on a dimension. */
export function clausesOf(source: ViewSource, { dimension, kind, element, section }: ClausesParams): ClauseList {
  const found: FoundEvidence[] = []
  let total = 0
  let last: FoundEvidence | undefined
  for (const { from, to } of rangesOf(source, section))
    for (const each of evidenceIn(source.analysis, from, to)) {
      const { one, block } = each
      if (one.dimension !== dimension || one.kind !== kind) continue
      if (element !== undefined && (one.element ?? '') !== element) continue
      // A clause on two elements is one clause.
      if (last?.block === block && last.one.span.start === one.span.start) continue
      last = each
      total++
      if (found.length < most) found.push(each)
    }
  return { total, first: found.map(clauseViewer(source, decisionsOf(source))) }
}

function rangesOf(source: ViewSource, section: number | undefined): { from: number; to: number }[] {
  if (section === undefined) return [{ from: 0, to: source.analysis.coverage.blocks.length }]
  const { rows } = sectionViews(source)
  const row = rows[section]
  return row ? blocksOf(rows, row) : []
}

/** Why the clause at an offset counts as it does in a dimension; null where no clause is there. */
export function whyAt(analysis: Analysis, offset: number, dimension: string, reader: Language): string | null {
  const clauses = explainDraft(analysis).clausesOf(blockAt(analysis.draft, offset))
  const clause = clauses.findLast(({ span }) => span.start <= offset)
  const judgement = clause?.judgements.find((one) => one.dimension === dimension)
  return judgement ? sentenceOf(judgement, quoteOf(analysis.draft), reader) : null
}
