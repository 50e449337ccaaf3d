import type { TextEdit } from 'vscode-languageserver'
import { continueNumbering } from '../../../fixes/continue-numbering.ts'
import { toOffset, toTextEdit } from '../../session/convert.ts'
import type { OpenDraft } from '../../session/session.ts'
import type { Feature } from '../feature.ts'
import { isServed } from '../is-served.ts'

/** Enter after （一）… begins the next line with （二）; Enter after a number alone takes the number out. */
export const onTypeFormatting: Feature = {
  capabilities: () => ({ documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' } }),
  serve({ connection, session }) {
    connection.onDocumentOnTypeFormatting(async ({ textDocument, position }, token) => {
      const draft = await session.draftAsSent(textDocument.uri, token)
      return draft && isServed(draft) ? edits(draft, toOffset(draft.document, position)) : null
    })
  },
}

function edits({ document, analysis }: OpenDraft, offset: number): TextEdit[] {
  const edit = continueNumbering(analysis.draft, offset)
  return edit ? [toTextEdit(document, edit)] : []
}
