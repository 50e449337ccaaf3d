import type { Analysis } from '../engine/analyzer.ts'
import type { PmcSheet } from '../framework/policy-evaluation.ts'
import type { Language } from '../framework/types.ts'
import { writeCsv } from '../table-files/csv.ts'
import { visible } from '../text/document/visible.ts'
import { clauseHeadings, clauseRows } from './clause-rows.ts'
import { draftReport } from './draft-report.ts'
import { explanatoryNote } from './explanatory-note.ts'
import { htmlPage } from './html-page.ts'
import { markdownReport } from './markdown-report.ts'

/** `note` is the paragraph for the explanatory note alone, as plain text. */
export type ReportFormat = 'html' | 'csv' | 'md' | 'note'

/** A draft to be reported on: the name of its file, as it is to be shown, and its analysis. */
export interface NamedAnalysis {
  readonly file: string
  readonly analysis: Analysis
  /** The scoring sheet of its project, with the name of its file; ours without it. */
  readonly pmc?: NamedSheet
}

export interface NamedSheet {
  readonly file: string
  readonly sheet: PmcSheet
}

/** The coverage of some drafts as one file: a page each, or one table. `date` is shown as it is given. */
export function reportFile(
  drafts: readonly NamedAnalysis[],
  format: ReportFormat,
  reader: Language,
  date: string | null,
): string {
  const reports = drafts.map(({ file, analysis }) => draftReport(analysis, file, date))
  switch (format) {
    case 'html':
      return htmlPage(reports, reader)
    case 'csv':
      return writeCsv([clauseHeadings(reader), ...reports.flatMap((report) => clauseRows(report, reader))])
    case 'md':
      return reports.map((report) => markdownReport(report, reader)).join('\n')
    case 'note':
      return reports
        .map((report) => `${visible(explanatoryNote(report, reader) || (report.reason?.[reader] ?? ''))}\n`)
        .join('\n')
  }
}
