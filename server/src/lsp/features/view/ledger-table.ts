import type { LedgerFileParams, LedgerView } from '../../../../protocol/ledger-view.ts'
import { byOwner } from '../../../ledger/by-owner.ts'
import { ledgerName, type TaskRow, widths } from '../../../ledger/columns.ts'
import { listTasks } from '../../../ledger/list-tasks.ts'
import { tableOf } from '../../../ledger/tables.ts'
import { markdownTable } from '../../../table-files/markdown.ts'
import { toRange } from '../../session/convert.ts'
import { perVersion } from '../../session/per-version-cache.ts'
import type { OpenDraft } from '../../session/session.ts'
import { shortened, shownTitle } from './shown-words.ts'

/** The table of tasks of a draft, once a version. */
export const rowsOf = perVersion((draft: OpenDraft) => taskRows(draft))

type ShownDraft = Pick<OpenDraft, 'document' | 'version' | 'analysis' | 'reader'>

function taskRows({ analysis, document }: ShownDraft): readonly TaskRow[] {
  return listTasks(analysis).map((task, index) => {
    return { ...task, number: index + 1, line: document.positionAt(task.span.start).line + 1 }
  })
}

/** The table of tasks of a draft as plain data; `rows` where they are known already. */
export function ledgerView(draft: ShownDraft, rows = taskRows(draft)): LedgerView {
  const { document, version, reader, analysis } = draft
  const { language } = analysis.draft
  const [headings = [], ...cells] = tableOf(rows, language)
  return {
    uri: document.uri,
    version,
    reader,
    language,
    title: shownTitle(analysis.draft),
    headings,
    rows: rows.map(({ span }, index) => ({
      cells: (cells[index] ?? []).map((cell) => shortened(cell, longestCell)),
      place: toRange(document, span),
    })),
    owners: byOwner(rows).map(({ name, rows: own }) => ({ name, rows: own.map(({ number }) => number - 1) })),
  }
}

/** In UTF-16 code units: as far as a cell is shown. Files have all of it. */
const longestCell = 1000

/** The tasks of a draft, or of one owner, as the bytes of a file. */
export async function ledgerBytes(
  draft: OpenDraft,
  format: LedgerFileParams['format'],
  owner: string | undefined,
): Promise<Uint8Array> {
  const { language } = draft.analysis.draft
  const own = owner === undefined ? undefined : byOwner(rowsOf(draft)).find(({ name }) => name === owner)
  const table = tableOf(owner === undefined ? rowsOf(draft) : (own?.rows ?? []), language)
  if (format === 'xlsx') {
    const { spreadsheet } = await import('../../../table-files/spreadsheet.ts')
    return spreadsheet([{ title: ledgerName[language], widths, table }])
  }
  const { writeCsv } = await import('../../../table-files/csv.ts')
  return new TextEncoder().encode(format === 'csv' ? writeCsv(table) : markdownTable(table))
}
