import type { Connection, WorkspaceDocumentDiagnosticReport } from 'vscode-languageserver'
import type { ClientSettings } from '../../../protocol.ts'
import { createAnalyzer } from '../../engine/analyzer.ts'
import { editorLanguage, mostDraftBytes } from '../../host/draft-file.ts'
import type { FolderHost } from '../../host/file-host.ts'
import { askSettings } from '../session/client-settings.ts'
import { createDiagnoser, type Diagnosis } from '../session/diagnoser.ts'
import { DraftDocument } from '../session/draft-document.ts'
import type { LogFaults } from '../session/fault-log.ts'
import type { Session } from '../session/session.ts'
import { readText } from './read-text.ts'
import type { DraftFile } from './workspace-folders.ts'

/**
 * Checks a file that is not open, and keeps nothing of it. Null if there is no such file or the answer is no longer
 * wanted.
 */
export type CheckFile = (
  file: DraftFile,
  previousResultId: string | undefined,
  wanted: () => boolean,
) => Promise<WorkspaceDocumentDiagnosticReport | null>

export function createCheckFile(
  connection: Connection,
  session: Session,
  host: FolderHost,
  logFaults: LogFaults,
): CheckFile {
  const { client, scheduler } = session
  const diagnose = createDiagnoser(client, logFaults)
  /** By folder: the client has the same settings for all files of a folder. */
  const given = new Map<string, Promise<ClientSettings>>()
  session.onSettings(() => given.clear())

  function settingsOf(folder: string): Promise<ClientSettings> {
    const known = given.get(folder) ?? askSettings(connection, client, folder)
    given.set(folder, known)
    return known
  }

  async function textOf(uri: string, bytes: number): Promise<string | null> {
    if (bytes <= mostDraftBytes) return readText(host, uri)
    connection.console.info(`${uri}: not checked, it has more than ${mostDraftBytes / 1_000_000} MB`)
    return null
  }

  async function diagnosis({ uri, folder }: DraftFile, text: string, wanted: () => boolean): Promise<Diagnosis | null> {
    const settings = await session.settings.of(uri, settingsOf(folder))
    const languageId = editorLanguage(uri)
    const document = new DraftDocument(uri, languageId, 0, text)
    const steps = createAnalyzer().analyzeInSteps(document.text, settings.analysis(languageId))
    const analysis = await scheduler.idly(steps, wanted)
    if (!analysis) return null
    return diagnose({ document, analysis, reader: settings.reader, informing: settings.informing })
  }

  return async (file, previousResultId, wanted) => {
    const { uri } = file
    const look = await host.look(uri)
    if (!look) return null
    const resultId = `${client.run}.${session.generation}.${look.stamp}`
    if (resultId === previousResultId) return { kind: 'unchanged', uri, version: null, resultId }
    const text = await textOf(uri, look.bytes)
    if (text === null) return { kind: 'full', uri, version: null, resultId, items: [] }
    const found = await diagnosis(file, text, wanted)
    return found && { kind: 'full', uri, version: null, resultId, items: found.items }
  }
}
