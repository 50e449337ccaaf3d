import { commands, Disposable, type ExtensionContext, l10n } from 'vscode'
import type { CoverageFeed } from '../coverage-view/coverage-feed.ts'
import { showPlace } from '../coverage-view/show-place.ts'
import { createViewPanel, type Ready } from '../coverage-view/view-panel.ts'
import { readerLanguage } from '../framework-pages.ts'
import { exportLedger } from './export-ledger.ts'
import type { LedgerFeed } from './ledger-feed.ts'
import { type FromLedger, isFromLedger, type ToLedger } from './ledger-messages.ts'

/** Registers the view “Task ledger”: who does what by when in the draft, by body. */
export function registerLedgerPanel(context: ExtensionContext, coverage: CoverageFeed, feed: LedgerFeed): Disposable {
  const panel = createViewPanel<Exclude<FromLedger, Ready>>(context, {
    kind: 'wenheng.ledger',
    page: 'ledger',
    title: l10n.t('Task ledger'),
    feed,
    isSaid: isFromLedger,
    shown: () => shownIn(coverage, feed),
    async answer(message, { viewColumn }) {
      const { document } = coverage
      if (!document) return
      if (message.type === 'reveal') await showPlace(document, message.place, viewColumn)
      else await commands.executeCommand(exportLedger, { format: message.format, owner: message.owner })
    },
  })
  return Disposable.from(
    commands.registerCommand('wenheng.showLedger', () => panel.show()),
    panel,
  )
}

function shownIn({ document }: CoverageFeed, { ledger }: LedgerFeed): ToLedger | null {
  if (ledger) return { type: 'ledger', ledger }
  return document ? null : { type: 'none', reader: readerLanguage() }
}
