import type { CancellationToken } from 'vscode-languageserver'
import { type ClauseMoveRequest, type DraftVersion, moveClauseMethod, renumberMethod } from '../../../../protocol.ts'
import { LSPErrorCodes, ResponseError } from '../../session/protocol-values.ts'
import type { OpenDraft, Session } from '../../session/session.ts'
import type { Feature } from '../feature.ts'

/** Moves provisions and renumbers drafts, at the request of a command of the client. */
export const clauseOrder: Feature = {
  serve({ connection, session }) {
    connection.onRequest(moveClauseMethod, async (request: ClauseMoveRequest, token: CancellationToken) => {
      // Loaded when first asked for.
      const { moved } = await import('./changed-order.ts')
      const draft = await versionOf(request, session, token)
      return draft && moved(draft, request)
    })
    connection.onRequest(renumberMethod, async (request: DraftVersion, token: CancellationToken) => {
      const { renumbered } = await import('./changed-order.ts')
      const draft = await versionOf(request, session, token)
      return draft && renumbered(draft)
    })
  },
}

async function versionOf(
  { uri, version }: DraftVersion,
  session: Session,
  token: CancellationToken,
): Promise<OpenDraft | null> {
  const draft = await session.draft(uri, token)
  if (draft && draft.version !== version)
    throw new ResponseError(LSPErrorCodes.ContentModified, 'The draft has changed.')
  return draft
}
