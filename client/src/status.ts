import { commands, Disposable, l10n, StatusBarAlignment, window, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { type DraftStatus, statusMethod } from '../../server/protocol.ts'
import { registerShowDimensions } from './commands/show-dimensions.ts'
import { showCoverage } from './coverage-view/coverage-panel.ts'
import { State } from './protocol-values.ts'
import { isServed } from './selector.ts'
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
    const shown = document && statuses.get(document.uri.toString())
    // The button in the title bar of an editor is there for drafts that are judged.
    void commands.executeCommand('setContext', 'wenheng.isJudged', shown?.judged === true)
    if (!document || !isServed(document)) {
      item.hide()
      return
    }
    const stopped = client.state === State.Stopped || client.state === State.StartFailed
    item.text = stopped ? l10n.t('Wenheng: server not running') : summary(shown)
    item.tooltip = stopped ? l10n.t('Restart') : tooltip(shown)
    item.command = stopped ? 'wenheng.restartServer' : showCoverage
    item.accessibilityInformation = { label: stopped ? item.text : spokenSummary(shown), role: 'button' }
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
