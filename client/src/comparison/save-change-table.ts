import { l10n, type Uri, window } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { fromBase64 } from '../../../server/protocol/base64.ts'
import {
  type ChangeTable,
  type ChangeTableParams,
  type CompareParams,
  changeTableMethod,
} from '../../../server/protocol/comparison.ts'
import { askWhereToSave } from '../ask-where-to-save.ts'
import { saveMade } from '../save-made.ts'

/**
 * Asks for the form and the place, and saves the table of changes there. The dialog asks before it replaces a file.
 * `chosen` in place of both; its ending tells the form.
 */
export async function saveChangeTable(
  client: BaseLanguageClient,
  compared: CompareParams,
  draft: Uri,
  chosen?: Uri,
): Promise<void> {
  const forms: readonly { readonly label: string; readonly format: ChangeTableParams['format'] }[] = [
    { label: l10n.t('Word document'), format: 'docx' },
    { label: 'Markdown', format: 'md' },
  ]
  const own = chosen && forms.find(({ format }) => chosen.path.toLowerCase().endsWith(`.${format}`))
  const form = own ?? (await window.showQuickPick(forms, { title: l10n.t('Export the table of changes as') }))
  if (!form) return
  const { format } = form
  const params: ChangeTableParams = { ...compared, format }
  const table = await client.sendRequest<ChangeTable>(changeTableMethod, params)
  if (table.problem !== null) {
    void window.showWarningMessage(l10n.t('The drafts can no longer be read. Compare them again.'))
    return
  }
  const name = `${table.name.replace(/[\\/:*?"<>|\s]+/g, ' ').trim()}.${format}`
  const file = chosen ?? (await askWhereToSave(draft, name, { filters: { [form.label]: [format] } }))
  if (!file) return
  const bytes = format === 'md' ? new TextEncoder().encode(table.content) : fromBase64(table.content)
  await saveMade(draft, file, bytes)
}
