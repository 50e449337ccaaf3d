import { commands, type Disposable, env, l10n, window } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { type FalseAlarmParams, falseAlarmMethod } from '../../../server/protocol.ts'

/**
 * Registers `wenheng.copyFalseAlarm`: shows an example of a finding that is wrong, from which names, figures and wording
 * are gone, and copies it if the writer says so. Nothing is sent.
 */
export function registerCopyFalseAlarm(client: () => BaseLanguageClient, version: string): Disposable {
  return commands.registerCommand('wenheng.copyFalseAlarm', async (given?: FalseAlarmParams) => {
    const params = given ?? atCursor(client())
    const example = params && (await client().sendRequest<string | null>(falseAlarmMethod, params))
    if (!example) {
      void window.showInformationMessage(l10n.t('Put the cursor on a finding of Wenheng first.'))
      return
    }
    const text = `Wenheng ${version}\n${example}`
    const copy = l10n.t('Copy')
    const title = l10n.t('This is what would be copied. Nothing is sent.')
    const chosen = await window.showInformationMessage(title, { modal: true, detail: text }, copy)
    if (chosen === copy) await env.clipboard.writeText(text)
  })
}

function atCursor(client: BaseLanguageClient): FalseAlarmParams | null {
  const editor = window.activeTextEditor
  if (!editor) return null
  const { document, selection } = editor
  const { line, character } = selection.active
  return { uri: client.code2ProtocolConverter.asUri(document.uri), position: { line, character } }
}
