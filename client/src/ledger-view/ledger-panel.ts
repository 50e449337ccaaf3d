import { commands, Disposable, type ExtensionContext, l10n, ViewColumn, type WebviewPanel, window } from 'vscode'
import type { CoverageFeed } from '../coverage-view/coverage-feed.ts'
import { fillPage, pageOptions } from '../coverage-view/page.ts'
import { showPlace } from '../coverage-view/show-place.ts'
import { readerLanguage } from '../framework-pages.ts'
import { exportLedger } from './export-ledger.ts'
import type { LedgerFeed } from './ledger-feed.ts'
import { isFromLedger, type ToLedger } from './ledger-messages.ts'

/** The kind of the panel; package.json names it too, so that one left open comes back after a restart. */
const kind = 'wenheng.ledger'

/** Registers the view “Task ledger”: who does what by when in the draft, by body. */
export function registerLedgerPanel(
  { extensionUri }: ExtensionContext,
  coverage: CoverageFeed,
  feed: LedgerFeed,
): Disposable {
  let open: WebviewPanel | undefined
  const adopt = (panel: WebviewPanel): void => {
    open = panel
    panel.onDidDispose(() => {
      if (open === panel) open = undefined
    })
    panel.webview.options = pageOptions(extensionUri)
    serve(panel, coverage, feed)
    fillPage(panel.webview, extensionUri, 'ledger', panel.title)
  }
  return Disposable.from(
    commands.registerCommand('wenheng.showLedger', () => {
      if (open) open.reveal(undefined, true)
      else {
        const column = { viewColumn: ViewColumn.Beside, preserveFocus: true }
        adopt(window.createWebviewPanel(kind, l10n.t('Task ledger'), column, pageOptions(extensionUri)))
      }
    }),
    window.registerWebviewPanelSerializer(kind, {
      async deserializeWebviewPanel(panel) {
        adopt(panel)
      },
    }),
    { dispose: () => open?.dispose() },
  )
}

function serve(panel: WebviewPanel, coverage: CoverageFeed, feed: LedgerFeed): void {
  let isReady = false
  let look: Disposable | undefined
  const show = (): void => {
    if (!isReady || !panel.visible) return
    const message: ToLedger | null = feed.ledger
      ? { type: 'ledger', ledger: feed.ledger }
      : coverage.document
        ? null
        : { type: 'none', reader: readerLanguage() }
    if (message) void panel.webview.postMessage(message)
  }
  const update = (): void => {
    if (panel.visible) look ??= feed.look()
    else {
      look?.dispose()
      look = undefined
      isReady = false
    }
  }
  update()
  const listeners = Disposable.from(
    feed.onChange(show),
    panel.onDidChangeViewState(update),
    panel.webview.onDidReceiveMessage(async (message: unknown) => {
      if (!isFromLedger(message)) return
      if (message.type === 'ready') {
        isReady = true
        show()
        return
      }
      const { document } = coverage
      if (!document) return
      if (message.type === 'reveal') await showPlace(document, message.place, panel.viewColumn)
      else await commands.executeCommand(exportLedger, { format: message.format, owner: message.owner })
    }),
  )
  panel.onDidDispose(() => {
    look?.dispose()
    listeners.dispose()
  })
}
