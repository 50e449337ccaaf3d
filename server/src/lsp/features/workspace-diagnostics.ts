import type {
  Connection,
  WorkDoneProgressReporter,
  WorkspaceDiagnosticReport,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver'
import { foldersAbove } from '../../config/paths.ts'
import type { FolderHost } from '../../host/file-host.ts'
import { askSettings, readerLanguage } from '../session/client-settings.ts'
import type { LogFaults } from '../session/fault-log.ts'
import { LSPErrorCodes, ResponseError } from '../session/protocol-values.ts'
import type { Report } from '../session/report.ts'
import type { OpenDraft, Session } from '../session/session.ts'
import { yieldToMessages } from '../session/yield-to-messages.ts'
import { createCheckFile } from '../workspace/check-file.ts'
import { ClientReports } from '../workspace/client-known-reports.ts'
import { createPendingChanges, type PendingChanges } from '../workspace/pending-changes.ts'
import type { WatchedFiles } from '../workspace/watched-files.ts'
import { type DraftFile, sameForm, type WorkspaceFolders } from '../workspace/workspace-folders.ts'

const title = { zh: '审读工作区中的文稿', en: 'Checking the drafts of the workspace' }

/** A request that is running or held open. */
interface Held {
  readonly changes: PendingChanges
  readonly reports: ClientReports
}

/** Milliseconds without typing after which an open draft is reported here too. */
const pause = 1000

/**
 * Findings in all drafts of the workspace. The request is held open. A client that takes partial results is sent what
 * changes; to another the request is answered at the first change. Open drafts are included, at each pause of the
 * writer: clients prefer the diagnostics that they pull for a draft, but VS Code does not pull for a draft whose tab is
 * closed, and may keep such a draft open for minutes.
 */
export function serveWorkspaceDiagnostics(
  connection: Connection,
  session: Session,
  reportOf: (draft: OpenDraft) => Report,
  folders: WorkspaceFolders,
  host: FolderHost,
  watched: WatchedFiles,
  logFaults: LogFaults,
): void {
  const checkFile = createCheckFile(connection, session, host, logFaults)
  /** By normalised URI: the URI as the client writes it, and the timer that waits for a pause. */
  const open = new Map<string, { readonly uri: string; wait?: ReturnType<typeof setTimeout> }>()
  let held: Held | null = null

  watched.onChange((uris) => {
    for (const uri of uris) held?.changes.add(uri)
  })
  connection.onShutdown(() => held?.changes.end())
  session.onSettings(() => held?.changes.addAll())
  folders.onChange(() => held?.changes.addAll())
  session.onOpen((uri) => {
    open.set(sameForm(uri), { uri })
    held?.reports.forget(uri)
  })
  session.onDraft(({ document: { uri } }) => {
    const draft = open.get(sameForm(uri))
    if (!held || !draft) return
    clearTimeout(draft.wait)
    draft.wait = setTimeout(() => held?.changes.add(uri), pause)
  })
  session.onClose((uri) => {
    clearTimeout(open.get(sameForm(uri))?.wait)
    open.delete(sameForm(uri))
    held?.reports.forget(uri)
    held?.changes.add(uri)
  })

  connection.languages.diagnostics.onWorkspace(async ({ previousResultIds }, token, progress, partial) => {
    // A client has one such request at a time; a second one cancels the first.
    held?.changes.end()
    const request: Held = {
      changes: createPendingChanges(),
      reports: new ClientReports(partial, previousResultIds, (uri) => open.has(sameForm(uri))),
    }
    for (const { uri } of open.values()) if (!request.reports.resultId(uri)) request.reports.forget(uri)
    held = request
    const listening = token.onCancellationRequested(() => request.changes.end())
    const report = await answer(request, progress).finally(() => {
      listening.dispose()
      if (held === request) held = null
    })
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.')
    return report
  })

  async function answer(request: Held, progress: WorkDoneProgressReporter): Promise<WorkspaceDiagnosticReport> {
    const { changes, reports } = request
    const { client } = session
    progress.begin(title[readerLanguage(await askSettings(connection, client), client)], 0, undefined, true)
    try {
      await checkAll(request, (percentage) => progress.report(percentage))
    } finally {
      progress.done()
    }
    while (!changes.over && !reports.rest().some(({ kind }) => kind === 'full')) {
      const changed = await changes.next()
      if (changed === 'all') await checkAll(request, () => undefined)
      else await checkNamed(changed, request)
      reports.flush()
    }
    return { items: reports.rest() }
  }

  async function checkAll(request: Held, report: (percentage: number) => void): Promise<void> {
    const { changes, reports } = request
    const files: DraftFile[] = []
    for await (const file of folders.files()) if (!changes.over) files.push(file)
    const there = new Set(files.map(({ uri }) => sameForm(uri)))
    for (const uri of reports.uris()) if (!there.has(sameForm(uri))) reports.sendGone(uri)
    let percentage = 0
    for (const [index, file] of files.entries()) {
      await check(file, request)
      if (changes.over) return
      const now = Math.floor((100 * index) / files.length)
      if (now > percentage) report(now)
      percentage = now
    }
    reports.flush()
  }

  /** Files that the client reports as changed or closed. For a deleted folder the client reports only the folder. */
  async function checkNamed(uris: readonly string[], request: Held): Promise<void> {
    const { changes, reports } = request
    const others = new Set<string>()
    for (const [index, uri] of uris.entries()) {
      if (changes.over) return
      const file = folders.file(uri)
      if (file) await check(file, request)
      else others.add(sameForm(uri))
      // Installed packages change by the ten thousand.
      if (index % 1000 === 999) await yieldToMessages()
    }
    for (const uri of reports.uris()) {
      const file = folders.file(uri)
      if (!file && others.has(sameForm(uri))) reports.sendGone(uri)
      if (file && foldersAbove(sameForm(uri), null).some((folder) => others.has(folder))) await check(file, request)
    }
  }

  async function check(file: DraftFile, { changes, reports }: Held): Promise<void> {
    if (changes.over) return
    const opened = open.get(sameForm(file.uri))
    const before = reports.resultId(file.uri)
    const wanted = (): boolean => !changes.over && open.get(sameForm(file.uri)) === opened
    const report = opened ? await checkOpen(opened.uri, before) : await checkFile(file, before, wanted)
    // If it was opened or closed meanwhile, it is reported as what it is now.
    if (!wanted()) return
    if (report) reports.send(report)
    else reports.sendGone(file.uri)
  }

  async function checkOpen(uri: string, before: string | undefined): Promise<WorkspaceDocumentDiagnosticReport | null> {
    const draft = await session.draft(uri)
    if (!draft) return null
    const { version } = draft
    const { items, resultId } = reportOf(draft)
    return resultId === before
      ? { kind: 'unchanged', uri, version, resultId }
      : { kind: 'full', uri, version, resultId, items }
  }
}
