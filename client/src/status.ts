import { Disposable, l10n, languages, window, workspace } from 'vscode'
import { type BaseLanguageClient, State } from 'vscode-languageclient'
import { type DraftStatus, statusMethod } from '../../server/protocol.ts'
import { documentSelector } from './selector.ts'

/**
 * A short language status item that names what the active draft leaves out. It has no colours; the diagnostics show
 * severity.
 */
export function createStatus(client: BaseLanguageClient): Disposable {
  const item = languages.createLanguageStatusItem('wenheng.status', documentSelector)
  item.name = 'Wenheng 文衡'
  const statuses = new Map<string, DraftStatus>()

  const update = (): void => {
    const active = window.activeTextEditor?.document.uri.toString()
    const status = active === undefined ? undefined : statuses.get(active)
    const stopped = client.state === State.Stopped || client.state === State.StartFailed
    item.text = stopped ? l10n.t('Wenheng: server not running') : status ? summary(status) : l10n.t('Wenheng')
    item.detail = !stopped && status ? detail(status) : ''
    item.busy = client.state === State.Starting
    item.command = stopped
      ? { command: 'wenheng.restartServer', title: l10n.t('Restart') }
      : { command: 'wenheng.showLog', title: l10n.t('Show log') }
  }

  update()
  return Disposable.from(
    item,
    client.onNotification(statusMethod, (status: DraftStatus) => {
      statuses.set(client.protocol2CodeConverter.asUri(status.uri).toString(), status)
      update()
    }),
    client.onDidChangeState(update),
    window.onDidChangeActiveTextEditor(update),
    workspace.onDidCloseTextDocument(({ uri }) => statuses.delete(uri.toString())),
  )
}

function summary({ judged, covered, missing }: DraftStatus): string {
  if (!judged) return l10n.t('Wenheng: not judged')
  if (missing.length > 0) return l10n.t('Wenheng: no measure on {0}', list(missing))
  return covered.length > 0 ? l10n.t('Wenheng: nothing left out') : l10n.t('Wenheng: no dimension called for')
}

/** Returns the reason if the draft is not judged, otherwise the dimensions it covers. */
function detail({ judged, reason, covered }: DraftStatus): string {
  if (!judged) return reason ?? ''
  return covered.length > 0 ? l10n.t('Measures on {0}', list(covered)) : ''
}

/** Names are in the language of `wenheng.locale`, which may differ from the editor's. */
function list(names: readonly string[]): string {
  return names.join(/\p{Script=Han}/u.test(names.join('')) ? '、' : ', ')
}
