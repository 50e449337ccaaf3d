import type { Language } from '../framework/types.ts'
import { reportFile } from '../report/report-file.ts'
import { coverageText } from './coverage-page.ts'
import { jsonText } from './json-text.ts'
import type { Format } from './options.ts'
import { painter } from './paint.ts'
import { type CheckedDraft, coverageReport } from './report.ts'
import { widest } from './terminal.ts'

/** The coverage of some drafts as one file. `date` is shown as it is given. */
export function coverageFile(
  drafts: readonly CheckedDraft[],
  format: Format,
  language: Language,
  date: string | null,
): string {
  switch (format) {
    case 'html':
    case 'csv':
    case 'md':
    case 'note':
      return reportFile(drafts, format, language, date)
    case 'json':
      return `${jsonText(drafts.map((draft) => coverageReport(draft, language)))}\n`
    default:
      return drafts.map((draft) => `${coverageText(draft, language, painter(false), widest)}\n`).join('')
  }
}
