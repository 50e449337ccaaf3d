// Bundled by page.mjs: what the server would send of a draft, and the page in which it is shown.
import { pageHtml } from '../../../client/src/coverage-view/page-html.ts'
import type { ToPage } from '../../../client/src/coverage-view/page-messages.ts'
import type { ToLedger } from '../../../client/src/ledger-view/ledger-messages.ts'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import { coverageView } from '../../../server/src/lsp/features/view/coverage-view.ts'
import { ledgerView } from '../../../server/src/lsp/features/view/ledger-table.ts'
import type { ViewSource } from '../../../server/src/lsp/features/view/view-clauses.ts'
import { clausesOf, whyAt } from '../../../server/src/lsp/features/view/view-details.ts'
import { toRange } from '../../../server/src/lsp/session/convert.ts'
import { DraftDocument } from '../../../server/src/lsp/session/draft-document.ts'

export { pageHtml }

const uri = 'file:///draft.md'

/** What the extension answers to the page of a draft. */
export function answersOf(text: string, reader: 'zh' | 'en') {
  const document = new DraftDocument(uri, 'markdown', 1, text)
  const analysis = createAnalyzer().analyze(text, { format: 'markdown' })
  const source: ViewSource = { analysis, reader, place: (span) => toRange(document, span) }
  const view: ToPage = {
    type: 'view',
    view: { uri, version: 1, ...coverageView(source) },
    pinned: false,
  }
  const ledger: ToLedger = { type: 'ledger', ledger: ledgerView({ document, version: 1, analysis, reader }) }
  return {
    view,
    ledger,
    answer(message: Readonly<Record<string, unknown>>): ToPage | null {
      const { type, id, dimension, kind, element, section } = message
      if (type === 'clauses')
        return {
          type,
          id: String(id),
          clauses: clausesOf(source, {
            uri,
            version: 1,
            dimension: String(dimension),
            kind: kind === 'mention' || kind === 'problem' ? kind : 'measure',
            ...(typeof element === 'string' ? { element } : {}),
            ...(typeof section === 'number' ? { section } : {}),
          }),
        }
      if (type !== 'why') return null
      const { start } = message.place as { start: { line: number; character: number } }
      const why = whyAt(analysis, document.offsetAt(start), String(dimension), reader)
      return why === null ? null : { type, id: String(id), why }
    },
  }
}
