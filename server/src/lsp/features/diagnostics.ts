import type { Connection } from 'vscode-languageserver'
import { LSPErrorCodes, ResponseError } from '../session/protocol-values.ts'
import type { Report } from '../session/report.ts'
import type { OpenDraft, Session } from '../session/session.ts'

/** Findings of open drafts as diagnostics: pulled by clients that can, pushed to the others. */
export function serveDiagnostics(
  connection: Connection,
  session: Session,
  reportOf: (draft: OpenDraft) => Report,
): void {
  if (session.client.pullsDiagnostics) pull(connection, session, reportOf)
  else push(connection, session, reportOf)
}

function pull(connection: Connection, session: Session, reportOf: (draft: OpenDraft) => Report): void {
  connection.languages.diagnostics.on(async ({ textDocument: { uri }, previousResultId }, token) => {
    const open = session.isOpen(uri)
    // The request names no place, so it is answered for the newest version even if the writer has typed since.
    // ContentModified would do harm: VS Code's client takes it for a report without findings.
    const draft = await session.draft(uri, token)
    if (!draft) {
      if (open && !session.isOpen(uri)) throw closed()
      return { kind: 'full', items: [] }
    }
    const { resultId, items } = reportOf(draft)
    if (resultId === previousResultId) return { kind: 'unchanged', resultId }
    return { kind: 'full', resultId, items }
  })
  if (session.client.refreshesDiagnostics) session.onSettings(() => void connection.languages.diagnostics.refresh())
}

/** Closed while it was analysed: an empty report, which the client need not ask for again. */
function closed(): ResponseError<{ retriggerRequest: boolean }> {
  return new ResponseError(LSPErrorCodes.ServerCancelled, 'The draft was closed.', { retriggerRequest: false })
}

function push(connection: Connection, session: Session, reportOf: (draft: OpenDraft) => Report): void {
  session.onDraft((draft) => {
    const { uri } = draft.document
    void connection.sendDiagnostics({ uri, version: draft.version, diagnostics: reportOf(draft).items })
  })
  session.onClose((uri) => void connection.sendDiagnostics({ uri, diagnostics: [] }))
}
