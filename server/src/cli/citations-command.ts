import { citationChecker } from '../facts/particulars/known-documents.ts'
import { nodeHost } from '../host/node.ts'
import { ofEachDraft } from './analysed-drafts.ts'
import { citationsReport, citationsTable, citationsText, isWrong } from './citations-report.ts'
import type { CommandRun } from './command-run.ts'
import { readDocumentList } from './document-list.ts'
import { jsonText } from './json-text.ts'
import { sayingOnce } from './say-once.ts'
import { pageOf } from './terminal.ts'

/**
 * `wenheng citations`: the documents that drafts cite, held against a list. Ends with 1 if one is repealed or has another
 * number or title in the list.
 */
export const citationsCommand: CommandRun = async (asked, language, streams) => {
  const { format, against } = asked.options
  const list = against === null ? null : await readDocumentList(against, nodeHost)
  if (list !== null && 'problem' in list) {
    sayingOnce(streams, language)(list.problem)
    return 2
  }
  const check = list && citationChecker(list)
  const { results: reports, unread } = await ofEachDraft(asked, language, streams, (draft) =>
    citationsReport(draft, check),
  )
  if (format === 'json') streams.stdout.write(`${jsonText(reports)}\n`)
  else if (format === 'csv') {
    const { writeCsv } = await import('../table-files/csv.ts')
    streams.stdout.write(writeCsv(citationsTable(reports, language)))
  } else {
    const { paint } = pageOf(streams)
    for (const report of reports) streams.stdout.write(`${citationsText(report, language, paint)}\n`)
  }
  if (unread) return 2
  return reports.some(({ citations }) => citations.some(isWrong)) ? 1 : 0
}
