import { toBase64 } from '../../../../protocol/base64.ts'
import {
  type LedgerFileParams,
  type LedgerView,
  ledgerFileMethod,
  ledgerMethod,
} from '../../../../protocol/ledger-view.ts'
import type { Language } from '../../../framework/types.ts'
import { byOwner } from '../../../ledger/by-owner.ts'
import { ledgerName, type TaskRow, widths } from '../../../ledger/columns.ts'
import { listTasks } from '../../../ledger/list-tasks.ts'
import { tableOf } from '../../../ledger/tables.ts'
import { markdownTable } from '../../../table-files/markdown.ts'
import { toRange } from '../../session/convert.ts'
import { perVersion } from '../../session/per-version-cache.ts'
import type { OpenDraft } from '../../session/session.ts'
import type { Feature } from '../feature.ts'
import { shortened, shownTitle } from './shown-words.ts'

/** The table of tasks of an open draft, for a client that shows and saves it. */
export const ledger: Feature = {
  serve({ connection, session }) {
    connection.onRequest(ledgerMethod, async ({ uri }: { uri: string }): Promise<LedgerView | null> => {
      const draft = await session.draft(uri)
      return draft && ledgerView(draft, rowsOf(draft))
    })
    connection.onRequest(ledgerFileMethod, async ({ uri, format, owner }: LedgerFileParams): Promise<string | null> => {
      const draft = await session.draft(uri)
      if (!draft) return null
      const own = owner === undefined ? undefined : byOwner(rowsOf(draft)).find(({ name }) => name === owner)
      const rows = owner === undefined ? rowsOf(draft) : (own?.rows ?? [])
      return toBase64(await fileOf(rows, draft.analysis.draft.language, format))
    })
  },
}

const rowsOf = perVersion((draft: OpenDraft) => taskRows(draft))

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

async function fileOf(
  rows: readonly TaskRow[],
  language: Language,
  format: LedgerFileParams['format'],
): Promise<Uint8Array> {
  const table = tableOf(rows, language)
  if (format === 'xlsx') {
    const { spreadsheet } = await import('../../../table-files/spreadsheet.ts')
    return spreadsheet([{ title: ledgerName[language], widths, table }])
  }
  const { writeCsv } = await import('../../../table-files/csv.ts')
  return new TextEncoder().encode(format === 'csv' ? writeCsv(table) : markdownTable(table))
}
