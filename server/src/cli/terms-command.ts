import { ofEachDraft } from './analysed-drafts.ts'
import type { CommandRun } from './command-run.ts'
import { jsonText } from './json-text.ts'
import { pageOf } from './terminal.ts'
import { termsReport, termsTable, termsText } from './terms-report.ts'

/** `wenheng terms`: the abbreviations and defined terms of drafts, and where they are used. */
export const termsCommand: CommandRun = async (asked, language, streams) => {
  const { results: reports, unread } = await ofEachDraft(asked, language, streams, termsReport)
  const { format } = asked.options
  if (format === 'json') streams.stdout.write(`${jsonText(reports)}\n`)
  else if (format === 'csv') {
    const { writeCsv } = await import('../table-files/csv.ts')
    streams.stdout.write(writeCsv(termsTable(reports, language)))
  } else {
    const { paint, width } = pageOf(streams)
    for (const report of reports) streams.stdout.write(`${termsText(report, language, paint, width)}\n`)
  }
  return unread ? 2 : 0
}
