import type { Connection, Diagnostic } from 'vscode-languageserver'
import type { Finding } from '../findings/finding.ts'
import { rulePage } from '../rules/page.ts'
import { wording } from '../rules/wording.ts'
import { toRange, toSeverity } from './convert.ts'
import type { OpenDraft, Session } from './session.ts'

/** Findings as diagnostics: pulled by clients that can, pushed to the others. */
export function serveDiagnostics(connection: Connection, session: Session): void {
  if (session.client.pullsDiagnostics) pull(connection, session)
  else push(connection, session)
}

function pull(connection: Connection, session: Session): void {
  connection.languages.diagnostics.on(async ({ textDocument, previousResultId }) => {
    const draft = await session.draft(textDocument.uri)
    if (!draft) return { kind: 'full', items: [] }
    const { resultId } = draft
    if (resultId === previousResultId) return { kind: 'unchanged', resultId }
    return { kind: 'full', resultId, items: diagnostics(draft, session) }
  })
  if (session.client.refreshesDiagnostics) session.onSettings(() => void connection.languages.diagnostics.refresh())
}

function push(connection: Connection, session: Session): void {
  session.onDraft((draft) => {
    const { uri, version } = draft.document
    void connection.sendDiagnostics({ uri, version, diagnostics: diagnostics(draft, session) })
  })
  session.onClose((uri) => void connection.sendDiagnostics({ uri, diagnostics: [] }))
}

/** The findings of one version, worded for its reader. */
export function diagnostics(draft: OpenDraft, session: Session): Diagnostic[] {
  return draft.analysis.findings.map((finding) => diagnostic(finding, draft, session))
}

export function diagnostic(finding: Finding, { document, reader }: OpenDraft, { client }: Session): Diagnostic {
  const related = (finding.related ?? []).map((place) => ({
    location: { uri: document.uri, range: toRange(document, place.span) },
    message: wording(finding, reader, place.message),
  }))
  return {
    range: toRange(document, finding.span),
    severity: toSeverity(finding.severity),
    source: 'wenheng',
    code: finding.rule,
    codeDescription: { href: rulePage(finding.rule, reader, client.options.rulePage) },
    message: wording(finding, reader),
    ...(client.relatedInformation && related.length > 0 ? { relatedInformation: related } : {}),
  }
}
