import type {
  PreviousResultId,
  ResultProgressReporter,
  WorkspaceDiagnosticReportPartialResult,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver'
import { sameForm } from './workspace-folders.ts'

/** The number of reports per message: a client reads a message in one go. */
const batch = 40

/** The reports sent in the course of one workspace request, and what the client knows from them. */
export class ClientReports {
  readonly #partial: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined
  readonly #isOpen: (uri: string) => boolean
  /** By normalised URI. No result id if the client holds none of ours. */
  readonly #known = new Map<string, { readonly uri: string; readonly resultId: string | undefined }>()
  #unsent: WorkspaceDocumentDiagnosticReport[] = []

  constructor(
    partial: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined,
    previous: readonly PreviousResultId[],
    isOpen: (uri: string) => boolean,
  ) {
    this.#partial = partial
    this.#isOpen = isOpen
    for (const { uri, value } of previous) this.#remember(uri, value)
  }

  resultId(uri: string): string | undefined {
    return this.#known.get(sameForm(uri))?.resultId
  }

  uris(): string[] {
    return [...this.#known.values()].map(({ uri }) => uri)
  }

  /** Called when a draft was opened or closed: the client now shows something other than what was reported here. */
  forget(uri: string): void {
    this.#remember(uri, undefined)
  }

  send(report: WorkspaceDocumentDiagnosticReport): void {
    this.#remember(report.uri, report.resultId)
    this.#unsent.push(report)
    if (this.#unsent.length >= batch) this.flush()
  }

  /** Called when a file is gone, or is no longer checked. */
  sendGone(uri: string): void {
    if (this.#isOpen(uri) || !this.#known.delete(sameForm(uri))) return
    this.#unsent.push({ kind: 'full', uri, version: null, items: [] })
  }

  /** Sends the reports collected so far, if the client takes partial results. */
  flush(): void {
    if (!this.#partial || this.#unsent.length === 0) return
    this.#partial.report({ items: this.rest() })
    this.#unsent = []
  }

  /** The reports left for the final answer. */
  rest(): WorkspaceDocumentDiagnosticReport[] {
    return this.#unsent.filter(({ uri, version }) => version !== null || !this.#isOpen(uri))
  }

  #remember(uri: string, resultId: string | undefined): void {
    this.#known.set(sameForm(uri), { uri, resultId })
  }
}
