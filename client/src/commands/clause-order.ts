import { commands, Disposable, l10n, type TextEditor, window } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import {
  type ClauseMoveRequest,
  type DraftEdits,
  type DraftVersion,
  moveClauseMethod,
  renumberMethod,
} from '../../../server/protocol.ts'

/** Registers the commands that move the provision under the cursor and renumber the draft in the active editor. */
export function registerClauseOrder(client: () => BaseLanguageClient): Disposable {
  const move = (direction: ClauseMoveRequest['direction']) => () =>
    change(client(), moveClauseMethod, ({ selection: { active } }) => ({
      position: client().code2ProtocolConverter.asPosition(active),
      direction,
    }))
  return Disposable.from(
    commands.registerCommand('wenheng.moveClauseUp', move('up')),
    commands.registerCommand('wenheng.moveClauseDown', move('down')),
    commands.registerCommand('wenheng.renumber', () => change(client(), renumberMethod, () => ({}))),
  )
}

/**
 * Makes the edits that the server gives for the active draft, in one step to undo; says in the status bar why there are
 * none, or what they leave to the writer.
 */
async function change(client: BaseLanguageClient, method: string, more: (editor: TextEditor) => object): Promise<void> {
  const editor = window.activeTextEditor
  if (!editor) return
  const { document } = editor
  const { version } = document
  const request: DraftVersion = {
    uri: client.code2ProtocolConverter.asUri(document.uri),
    version,
    ...more(editor),
  }
  const answer = await client.sendRequest<DraftEdits | null>(method, request).catch(() => null)
  if (!answer) return say(l10n.t('The draft is not ready yet. Try again.'))
  if (answer.reason !== null && answer.edits.length === 0) return say(answer.reason)
  if (document.version !== version) return
  await editor.edit((builder) => {
    for (const { range, newText } of answer.edits)
      builder.replace(client.protocol2CodeConverter.asRange(range), newText)
  })
  editor.revealRange(editor.selection)
  if (answer.reason !== null) say(answer.reason)
}

/** Milliseconds for which a word to the writer is shown. */
const shown = 5000

function say(words: string): void {
  window.setStatusBarMessage(words, shown)
}
