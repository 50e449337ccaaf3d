import { toOffset, toTextEdit } from '../../session/convert.ts'
import type { Feature } from '../feature.ts'
import { isServed } from '../is-served.ts'

/** Enter after （一）… begins the next line with （二）; Enter after that takes （二） out again. */
export const onTypeFormatting: Feature = {
  capabilities: () => ({ documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' } }),
  serve({ connection, session }) {
    connection.onDocumentOnTypeFormatting(async ({ textDocument, position }, token) => {
      // Loaded when first asked for.
      const { continueNumbering } = await import('../../../fixes/continue-numbering.ts')
      const draft = await session.draftAsSent(textDocument.uri, token)
      if (!draft || !isServed(draft)) return null
      const edit = continueNumbering(draft.analysis.draft, toOffset(draft.document, position))
      return edit ? [toTextEdit(draft.document, edit)] : []
    })
  },
}
