import { commands, Disposable, type ExtensionContext, l10n, type WebviewPanel } from 'vscode'
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
import { openPinned } from './open-pinned.ts'
import { type FromPage, isFromPage, type PageCommand, type ToPage } from './page-messages.ts'
import { pinnedDraft } from './pinned-draft.ts'
import { showPlace } from './show-place.ts'
import { createViewPanel, type Ready } from './view-panel.ts'

/** Shows the coverage view. */
export const showCoverage = 'wenheng.showCoverage'

/** What the page asks for. */
type Asked = Exclude<FromPage, Ready>

/** The commands behind the buttons of the page. */
const commandOf: Readonly<Record<PageCommand, string>> = {
  judge: 'wenheng.judgeDraft',
  new: 'wenheng.newDraft',
  sample: 'wenheng.openSample',
  ledger: 'wenheng.showLedger',
  report: 'wenheng.exportReport',
}

/** Registers the view “Coverage”, which follows the active draft. */
export function registerCoveragePanel(context: ExtensionContext, feed: CoverageFeed): Disposable {
  const panel = createViewPanel<Asked>(context, {
    kind: 'wenheng.coverage',
    page: 'coverage',
    title: l10n.t('Coverage'),
    feed,
    isSaid: isFromPage,
    shown: () => shownIn(feed),
    answer: (message, shown) => answer(message, shown, feed),
    onClose() {
      if (feed.isPinned) feed.pin(null)
    },
    restore: (kept) => void pinAgain(kept, feed),
  })
  return Disposable.from(
    commands.registerCommand('wenheng.showCoverage', () => panel.show()),
    panel,
  )
}

/** The draft to which the page was pinned before the editor was started anew. */
async function pinAgain(kept: unknown, feed: CoverageFeed): Promise<void> {
  const uri = pinnedDraft(kept)
  const document = uri === null ? null : await openPinned(uri)
  if (document) feed.pin(document)
}

function shownIn({ view, isPinned, document }: CoverageFeed): ToPage | null {
  if (view) return { type: 'view', view, pinned: isPinned }
  return document ? null : { type: 'none', reader: readerLanguage() }
}

async function answer(message: Asked, panel: WebviewPanel, feed: CoverageFeed): Promise<void> {
  const post = (said: ToPage): void => void panel.webview.postMessage(said)
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
      await commands.executeCommand(insertClause, {
        uri: view.uri,
        dimension: message.dimension,
        ...(message.element === null ? {} : { element: message.element }),
      })
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
      const { id, dimension, kind, element, section } = message
      const params: ClausesParams = { ...version, dimension, kind, element, section }
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
