import type { TextDocument, Uri } from 'vscode'
import { type DiagnosticProviderMiddleware, vsdiag } from 'vscode-languageclient'

/**
 * Shows the last report again when the server answers “unchanged”, that is, when a keystroke leaves all findings where
 * they were. Meanwhile the editor has moved the ranges shown, and may have extended a finding by text typed at its
 * edge.
 */
export function showUnchangedAgain(): DiagnosticProviderMiddleware {
  /** By document; an entry is freed with its document. */
  const reports = new WeakMap<TextDocument | Uri, vsdiag.DocumentDiagnosticReport>()
  return {
    async provideDiagnostics(document, previousResultId, token, next) {
      const report = await next(document, previousResultId, token)
      if (report?.kind === vsdiag.DocumentDiagnosticReportKind.unChanged) {
        const last = reports.get(document)
        return last?.resultId === report.resultId ? last : report
      }
      if (report) reports.set(document, report)
      return report
    },
  }
}
