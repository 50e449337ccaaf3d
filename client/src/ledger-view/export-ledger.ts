import { commands, type Disposable, l10n, type Uri, window } from 'vscode'
import { fromBase64 } from '../../../server/protocol/base64.ts'
import { type LedgerFileParams, ledgerFileMethod } from '../../../server/protocol/ledger-view.ts'
import { askWhereToSave } from '../ask-where-to-save.ts'
import type { CoverageFeed } from '../coverage-view/coverage-feed.ts'
import { stemOf } from '../file-name.ts'
import { saveMade } from '../save-made.ts'

/** Saves the table of tasks as a file. Takes an `Export`; from the palette it asks for the format. */
export const exportLedger = 'wenheng.exportLedger'

interface Export {
  readonly format?: LedgerFileParams['format']
  /** Null for all tasks. */
  readonly owner?: string | null
  /** Without it the writer is asked. */
  readonly file?: Uri
}

const formats = [
  { format: 'xlsx', label: 'Excel (.xlsx)', program: 'Excel' },
  { format: 'csv', label: 'CSV (.csv)', program: 'CSV' },
  { format: 'md', label: 'Markdown (.md)', program: 'Markdown' },
] as const

/** Registers the command. */
export function registerExportLedger(coverage: CoverageFeed): Disposable {
  return commands.registerCommand('wenheng.exportLedger', async (asked: Export = {}) => {
    const { client, document } = coverage
    if (!client || !document) {
      void window.showInformationMessage(l10n.t('Open a draft first.'))
      return
    }
    const chosen =
      formats.find(({ format }) => format === asked.format) ??
      (await window.showQuickPick(formats, { title: l10n.t('Export the task ledger') }))
    if (!chosen) return
    const { format, program } = chosen
    const name = `${stemOf(document.uri)}-${l10n.t('tasks')}.${format}`
    const defaultUri = document.uri.with({ scheme: 'file', path: `/${name}` })
    const file =
      asked.file ?? (await askWhereToSave(document.uri, name, { defaultUri, filters: { [program]: [format] } }))
    if (!file) return
    const uri = client.code2ProtocolConverter.asUri(document.uri)
    const params: LedgerFileParams = { uri, format, ...(typeof asked.owner === 'string' ? { owner: asked.owner } : {}) }
    const bytes = await client.sendRequest<string | null>(ledgerFileMethod, params)
    if (bytes === null) return
    await saveMade(document.uri, file, fromBase64(bytes))
  })
}
