import { commands, type Disposable, env, l10n, ViewColumn, window, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { type FalseAlarmParams, falseAlarmMethod } from '../../../server/protocol.ts'
import { closePreview, previewUri } from '../fixes/preview-fix.ts'

/**
 * Registers `wenheng.copyFalseAlarm`: shows an example of a finding that is wrong, from which names, figures and wording
 * are gone, and copies it if the writer says so. Nothing is sent.
 */
export function registerCopyFalseAlarm(client: () => BaseLanguageClient, version: string): Disposable {
  return commands.registerCommand('wenheng.copyFalseAlarm', async (given?: FalseAlarmParams) => {
    const params = given ? plain(given) : atCursor(client())
    const example = params && (await client().sendRequest<string | null>(falseAlarmMethod, params))
    if (!example) {
      void window.showInformationMessage(l10n.t('Put the cursor on a finding of Wenheng first.'))
      return
    }
    const text = `Wenheng ${version}\n${example}`
    // The question lies over the first lines.
    const shown = await workspace.openTextDocument(previewUri(`\n\n\n${text}`, '/wenheng-example.txt'))
    await window.showTextDocument(shown, { viewColumn: ViewColumn.Beside, preview: true })
    const copy = { label: l10n.t('Copy') }
    const picked = await window.showQuickPick([copy, { label: l10n.t('Do not copy') }], {
      title: l10n.t('This is what would be copied. Nothing is sent.'),
      ignoreFocusOut: true,
    })
    if (picked === copy) await env.clipboard.writeText(text)
    await closePreview(shown.uri)
  })
}

/** A worker is sent copies, and a copy of a `Position` has no line. */
function plain({ position: { line, character }, ...rest }: FalseAlarmParams): FalseAlarmParams {
  return { ...rest, position: { line, character } }
}

function atCursor(client: BaseLanguageClient): FalseAlarmParams | null {
  const editor = window.activeTextEditor
  if (!editor) return null
  const { document, selection } = editor
  const { asUri, asPosition } = client.code2ProtocolConverter
  return { uri: asUri(document.uri), position: asPosition(selection.active) }
}
