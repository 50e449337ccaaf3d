import { Disposable, l10n, languages, StatusBarAlignment, window, workspace } from 'vscode'
import { type BaseLanguageClient, State } from 'vscode-languageclient'
import { type DraftStatus, statusMethod } from '../../server/protocol.ts'
import { registerShowDimensions, showDimensions } from './commands/show-dimensions.ts'
import { documentSelector } from './selector.ts'
import { spokenSummary, summary, tooltip } from './status-words.ts'

/**
 * Creates the status bar item: on how many dimensions the active draft has measures. Shown while a draft is in the
 * active editor.
 */
export function createStatus(client: BaseLanguageClient): Disposable {
  const item = window.createStatusBarItem('wenheng.status', StatusBarAlignment.Right, 100)
  item.name = 'Wenheng 文衡'
  const statuses = new Map<string, DraftStatus>()

  const update = (): void => {
    const document = window.activeTextEditor?.document
    if (!document || languages.match(documentSelector, document) === 0) {
      item.hide()
      return
    }
    const stopped = client.state === State.Stopped || client.state === State.StartFailed
    const status = statuses.get(document.uri.toString())
    item.text = stopped ? l10n.t('Wenheng: server not running') : summary(status)
    item.tooltip = stopped ? l10n.t('Restart') : tooltip(status)
    item.command = stopped ? 'wenheng.restartServer' : showDimensions
    item.accessibilityInformation = { label: stopped ? item.text : spokenSummary(status), role: 'button' }
    item.show()
  }

  update()
  return Disposable.from(
    item,
    registerShowDimensions((uri) => statuses.get(uri)),
    client.onNotification(statusMethod, (status: DraftStatus) => {
      statuses.set(client.protocol2CodeConverter.asUri(status.uri).toString(), status)
      update()
    }),
    client.onDidChangeState(update),
    window.onDidChangeActiveTextEditor(update),
    workspace.onDidOpenTextDocument(update),
    workspace.onDidCloseTextDocument(({ uri }) => statuses.delete(uri.toString())),
  )
}
