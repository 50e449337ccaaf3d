import { Disposable, type ExtensionContext } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { createCoverageFeed } from './coverage-view/coverage-feed.ts'
import { registerCoveragePanel } from './coverage-view/coverage-panel.ts'
import { registerDecideCoverage } from './coverage-view/decide-coverage.ts'
import { registerInsertClause } from './coverage-view/insert-clause.ts'
import { registerExportLedger } from './ledger-view/export-ledger.ts'
import { createLedgerFeed } from './ledger-view/ledger-feed.ts'
import { registerLedgerPanel } from './ledger-view/ledger-panel.ts'
import { registerTrees } from './trees/register-trees.ts'

/** The views of a draft. */
export interface Views extends Disposable {
  /** The server, also one that was started anew; the connection ends with what is returned. */
  connect(client: BaseLanguageClient): Disposable
}

/** Registers the views of the active draft: its coverage, its table of tasks, and the trees of the side bar. */
export function registerViews(context: ExtensionContext, client: () => BaseLanguageClient): Views {
  const coverage = createCoverageFeed()
  const ledger = createLedgerFeed(coverage)
  const all = Disposable.from(
    coverage,
    ledger,
    registerCoveragePanel(context, coverage),
    registerInsertClause(client),
    registerDecideCoverage(context, client),
    registerLedgerPanel(context, coverage, ledger),
    registerExportLedger(coverage),
    registerTrees(coverage, ledger),
  )
  return { connect: (next) => coverage.connect(next), dispose: () => all.dispose() }
}
