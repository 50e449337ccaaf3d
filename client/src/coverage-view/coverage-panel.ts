import { commands, Disposable, type ExtensionContext, l10n, ViewColumn, type WebviewPanel, window } from 'vscode'
import {
  type ClauseList,
  type ClausesParams,
  coverageClausesMethod,
  coverageWhyMethod,
  type WhyParams,
} from '../../../server/protocol/coverage-view.ts'
import { readerLanguage } from '../framework-pages.ts'
import type { CoverageFeed } from './coverage-feed.ts'
import { decideCoverage } from './decide-coverage.ts'
import { insertClause } from './insert-clause.ts'
import { fillPage, pageOptions } from './page.ts'
import { type FromPage, isFromPage, type PageCommand, type ToPage } from './page-messages.ts'
import { showPlace } from './show-place.ts'

/** Shows the coverage view. */
export const showCoverage = 'wenheng.showCoverage'
/** The kind of the panel; package.json names it too, so that one left open comes back after a restart. */
const kind = 'wenheng.coverage'

/** The commands behind the buttons of the page. */
const commandOf: Readonly<Record<PageCommand, string>> = {
  judge: 'wenheng.judgeDraft',
  new: 'wenheng.newDraft',
  sample: 'wenheng.openSample',
  ledger: 'wenheng.showLedger',
  report: 'wenheng.exportReport',
}

/** Registers the view “Coverage”, which follows the active draft. There is one, and it computes only while it is seen. */
export function registerCoveragePanel({ extensionUri }: ExtensionContext, feed: CoverageFeed): Disposable {
  let open: WebviewPanel | undefined
  const adopt = (panel: WebviewPanel): void => {
    open = panel
    panel.onDidDispose(() => {
      if (open === panel) open = undefined
    })
    panel.webview.options = pageOptions(extensionUri)
    serve(panel, feed)
    fillPage(panel.webview, extensionUri, 'coverage', panel.title)
  }
  return Disposable.from(
    commands.registerCommand('wenheng.showCoverage', () => {
      if (open) open.reveal(undefined, true)
      else {
        const column = { viewColumn: ViewColumn.Beside, preserveFocus: true }
        adopt(window.createWebviewPanel(kind, l10n.t('Coverage'), column, pageOptions(extensionUri)))
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

function serve(panel: WebviewPanel, feed: CoverageFeed): void {
  let isReady = false
  let look: Disposable | undefined
  const post = (message: ToPage): void => void panel.webview.postMessage(message)
  const show = (): void => {
    if (!isReady || !panel.visible) return
    if (feed.view) post({ type: 'view', view: feed.view, pinned: feed.isPinned })
    else if (!feed.document) post({ type: 'none', reader: readerLanguage() })
  }
  const update = (): void => {
    if (panel.visible) look ??= feed.look()
    else {
      look?.dispose()
      look = undefined
      // A page out of sight is gone; it begins anew.
      isReady = false
    }
  }
  update()
  const listeners = Disposable.from(
    feed.onChange(show),
    panel.onDidChangeViewState(update),
    panel.webview.onDidReceiveMessage(async (message: unknown) => {
      if (!isFromPage(message)) return
      if (message.type === 'ready') {
        isReady = true
        show()
      } else await answer(message, panel, feed, post)
    }),
  )
  panel.onDidDispose(() => {
    look?.dispose()
    if (feed.isPinned) feed.pin(null)
    listeners.dispose()
  })
}

async function answer(
  message: Exclude<FromPage, { type: 'ready' }>,
  panel: WebviewPanel,
  feed: CoverageFeed,
  post: (message: ToPage) => void,
): Promise<void> {
  const { client, document, view } = feed
  if (message.type === 'command') {
    // These are about the draft in the active editor.
    if (document && (message.name === 'judge' || message.name === 'report'))
      await showPlace(document, null, panel.viewColumn)
    await commands.executeCommand(commandOf[message.name])
    return
  }
  if (!client || !document || !view) return
  const version = { uri: view.uri, version: view.version }
  switch (message.type) {
    case 'pin':
      feed.pin(message.pinned ? document : null)
      return
    case 'reveal':
      await showPlace(document, message.place, panel.viewColumn)
      return
    case 'insert':
      await showPlace(document, null, panel.viewColumn)
      await commands.executeCommand(insertClause, { uri: view.uri, ...plain(message) })
      return
    case 'decide':
      if (!message.place && message.kind !== 'not-applicable') await showPlace(document, null, panel.viewColumn)
      await commands.executeCommand(decideCoverage, {
        ...version,
        kind: message.kind,
        ...(message.topic === null ? {} : { topic: message.topic }),
        ...(message.place ? { position: message.place.start } : {}),
      })
      return
    case 'clauses': {
      const { id, type: _, ...asked } = message
      const params: ClausesParams = { ...version, ...given(asked) }
      const clauses = await client.sendRequest<ClauseList | null>(coverageClausesMethod, params)
      if (clauses) post({ type: 'clauses', id, clauses })
      return
    }
    case 'why': {
      const params: WhyParams = { ...version, dimension: message.dimension, position: message.place.start }
      const why = await client.sendRequest<string | null>(coverageWhyMethod, params)
      if (why) post({ type: 'why', id: message.id, why })
    }
  }
}

function plain({ dimension, element }: Extract<FromPage, { type: 'insert' }>) {
  return element === null ? { dimension } : { dimension, element }
}

function given({ dimension, kind, element, section }: Omit<Extract<FromPage, { type: 'clauses' }>, 'id' | 'type'>) {
  return {
    dimension,
    kind,
    ...(element === undefined ? {} : { element }),
    ...(section === undefined ? {} : { section }),
  }
}
