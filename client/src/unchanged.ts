import type { TextDocument, Uri } from 'vscode'
import { type DiagnosticProviderMiddleware, vsdiag } from 'vscode-languageclient'

/**
 * The server says “unchanged” where a keystroke leaves all findings where they were. What is shown has moved with the
 * text meanwhile, and text typed at the edge of a finding may have been taken into it: so the same is shown again.
 */
export function showUnchangedAgain(): DiagnosticProviderMiddleware {
  /** By document, which ends when it is closed. */
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
