import type {
  PreviousResultId,
  ResultProgressReporter,
  WorkspaceDiagnosticReportPartialResult,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver'
import { sameForm } from './workspace-folders.ts'

/** Reports in one message; a message is read in one go. */
const batch = 40

/** What a client is told in the course of one request for the workspace, and what it knows by that. */
export class ClientReports {
  readonly #partial: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined
  readonly #isOpen: (uri: string) => boolean
  /** By the form of the URI. No result id where the client holds none of ours. */
  readonly #told = new Map<string, { readonly uri: string; readonly resultId: string | undefined }>()
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
    return this.#told.get(sameForm(uri))?.resultId
  }

  uris(): string[] {
    return [...this.#told.values()].map(({ uri }) => uri)
  }

  /** Opened or closed: the client has something else to show now than what it was told here, or nothing. */
  forget(uri: string): void {
    this.#remember(uri, undefined)
  }

  tell(report: WorkspaceDocumentDiagnosticReport): void {
    this.#remember(report.uri, report.resultId)
    this.#unsent.push(report)
    if (this.#unsent.length >= batch) this.flush()
  }

  /** There is no such file any more, or none that is checked. */
  tellGone(uri: string): void {
    if (this.#isOpen(uri) || !this.#told.delete(sameForm(uri))) return
    this.#unsent.push({ kind: 'full', uri, version: null, items: [] })
  }

  /** Sends what has gathered, where the client takes it bit by bit. */
  flush(): void {
    if (!this.#partial || this.#unsent.length === 0) return
    this.#partial.report({ items: this.rest() })
    this.#unsent = []
  }

  /** What is left to be said in the answer. */
  rest(): WorkspaceDocumentDiagnosticReport[] {
    return this.#unsent.filter(({ uri, version }) => version !== null || !this.#isOpen(uri))
  }

  #remember(uri: string, resultId: string | undefined): void {
    this.#told.set(sameForm(uri), { uri, resultId })
  }
}
