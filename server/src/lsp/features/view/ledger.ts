import { toBase64 } from '../../../../protocol/base64.ts'
import {
  type LedgerFileParams,
  type LedgerView,
  ledgerFileMethod,
  ledgerMethod,
} from '../../../../protocol/ledger-view.ts'
import type { Feature } from '../feature.ts'

/** The table of tasks of an open draft, for a client that shows and saves it. */
export const ledger: Feature = {
  serve({ connection, session }) {
    connection.onRequest(ledgerMethod, async ({ uri }: { uri: string }): Promise<LedgerView | null> => {
      // Loaded when first asked for.
      const { ledgerView, rowsOf } = await import('./ledger-table.ts')
      const draft = await session.draft(uri)
      return draft && ledgerView(draft, rowsOf(draft))
    })
    connection.onRequest(ledgerFileMethod, async ({ uri, format, owner }: LedgerFileParams): Promise<string | null> => {
      const { ledgerBytes } = await import('./ledger-table.ts')
      const draft = await session.draft(uri)
      return draft && toBase64(await ledgerBytes(draft, format, owner))
    })
  },
}
