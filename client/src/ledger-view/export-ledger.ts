import { commands, type Disposable, l10n, Uri, window, workspace } from 'vscode'
import { fromBase64 } from '../../../server/protocol/base64.ts'
import { type LedgerFileParams, ledgerFileMethod } from '../../../server/protocol/ledger-view.ts'
import type { CoverageFeed } from '../coverage-view/coverage-feed.ts'

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
    const file =
      asked.file ??
      (await window.showSaveDialog({ defaultUri: besides(document.uri, format), filters: { [program]: [format] } }))
    if (!file) return
    const uri = client.code2ProtocolConverter.asUri(document.uri)
    const params: LedgerFileParams = { uri, format, ...(typeof asked.owner === 'string' ? { owner: asked.owner } : {}) }
    const bytes = await client.sendRequest<string | null>(ledgerFileMethod, params)
    if (bytes === null) return
    try {
      await workspace.fs.writeFile(file, fromBase64(bytes))
    } catch {
      void window.showErrorMessage(l10n.t('The file could not be written.'))
    }
  })
}

/** Beside the draft, by its name; in the first folder for a draft that was never saved. */
function besides(draft: Uri, format: string): Uri {
  const name = `${(draft.path.split('/').at(-1) ?? '').replace(/\.[^.]*$/, '')}-${l10n.t('tasks')}.${format}`
  if (draft.scheme !== 'untitled') return Uri.joinPath(draft, '..', name)
  const [folder] = workspace.workspaceFolders ?? []
  return folder ? Uri.joinPath(folder.uri, name) : draft.with({ scheme: 'file', path: `/${name}` })
}
