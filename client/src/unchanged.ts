import type { TextDocument, Uri } from 'vscode'
import type { DiagnosticProviderMiddleware } from 'vscode-languageclient'
import { vsdiag } from './protocol-values.ts'

/**
 * Middleware that replaces an “unchanged” report by the last full report. The server sends “unchanged” if an edit
 * leaves all findings in place, but the ranges on screen have moved with the text and may have absorbed text typed at
 * an edge.
 */
export function showUnchangedAgain(): DiagnosticProviderMiddleware {
  /** The last full report of each open document. */
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
