import {
  CancellationTokenSource,
  type PreviousResultId,
  type ProtocolConnection,
  WorkDoneProgress,
  type WorkDoneProgressBegin,
  type WorkDoneProgressEnd,
  type WorkDoneProgressReport,
  WorkspaceDiagnosticRequest,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver/node'

type WorkDone = WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd

let tokens = 0

/** A pull of the workspace's diagnostics as VS Code makes it: streamed, and cancelled some day. */
export class PulledWorkspace {
  /** How many reports each message brought. */
  readonly batches: number[] = []
  readonly progress: WorkDone[] = []
  /** All that were streamed, in order. */
  readonly reports: WorkspaceDocumentDiagnosticReport[] = []
  readonly answer: Promise<{ items: WorkspaceDocumentDiagnosticReport[] }>
  private readonly source = new CancellationTokenSource()
  private heard: () => void = () => undefined

  constructor(connection: ProtocolConnection, previousResultIds: readonly PreviousResultId[] = []) {
    const partialResultToken = `partial-${++tokens}`
    const workDoneToken = `work-${tokens}`
    connection.onProgress(WorkspaceDiagnosticRequest.partialResult, partialResultToken, ({ items }) => {
      this.batches.push(items.length)
      this.reports.push(...items)
      this.heard()
    })
    connection.onProgress(WorkDoneProgress.type, workDoneToken, (value) => {
      this.progress.push(value)
      this.heard()
    })
    const params = {
      identifier: 'wenheng',
      previousResultIds: [...previousResultIds],
      partialResultToken,
      workDoneToken,
    }
    this.answer = connection.sendRequest(WorkspaceDiagnosticRequest.type, params, this.source.token)
    // Looked at by the tests that are about it.
    this.answer.catch(() => undefined)
  }

  cancel(): void {
    this.source.cancel()
  }

  /** The newest report of each file. */
  newest(): Map<string, WorkspaceDocumentDiagnosticReport> {
    return new Map(this.reports.map((report) => [report.uri, report]))
  }

  async until(done: () => boolean): Promise<void> {
    while (!done()) {
      await new Promise<void>((resolve) => {
        this.heard = resolve
      })
    }
  }

  /** The first look at all files is over. */
  untilChecked(): Promise<void> {
    return this.until(() => this.progress.at(-1)?.kind === 'end')
  }

  /** A report of a file that came after the first `seen`. */
  async next(uri: string, seen: number): Promise<WorkspaceDocumentDiagnosticReport> {
    const find = () => this.reports.slice(seen).find((report) => report.uri === uri)
    await this.until(() => find() !== undefined)
    const report = find()
    if (!report) throw new Error('unreachable')
    return report
  }
}
