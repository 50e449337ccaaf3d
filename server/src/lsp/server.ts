import type { Connection, InitializeResult } from 'vscode-languageserver'
import { section } from '../../protocol.ts'
import type { FolderHost } from '../host/file-host.ts'
import { serveDiagnostics } from './features/diagnostics.ts'
import { features } from './features/index.ts'
import { serveWorkspaceDiagnostics } from './features/workspace-diagnostics.ts'
import { type ClientFeatures, clientFeatures } from './session/client-features.ts'
import { createClientHost, hostOfFiles } from './session/client-host.ts'
import { DraftDocument } from './session/draft-document.ts'
import { createDraftSettings } from './session/draft-settings.ts'
import { createFaultLog, createThrownLog } from './session/fault-log.ts'
import { guardedConnection } from './session/guarded-connection.ts'
import {
  DidChangeConfigurationNotification,
  ErrorCodes,
  ResponseError,
  TextDocumentSyncKind,
  TextDocuments,
} from './session/protocol-values.ts'
import { createReports } from './session/report.ts'
import { createSession } from './session/session.ts'
import { createDiagnosticRegistration, type DiagnosticRegistration } from './workspace/diagnostic-registration.ts'
import { createProjectFiles } from './workspace/project-files.ts'
import { createWatchedFiles } from './workspace/watched-files.ts'
import { createWorkspaceFolders } from './workspace/workspace-folders.ts'

/**
 * The language server over a connection of any kind (stdio, IPC, worker); one feature a file. Without `host` it reads
 * files through the client; if that reads none either, it serves open drafts only.
 */
export function startServer(connection: Connection, version: string, host?: FolderHost): void {
  const documents = new TextDocuments(DraftDocument)
  let isInitialized = false
  connection.onInitialize((params) => {
    // LSP allows one. A second would register all handlers once more, and every report would be made twice.
    if (isInitialized) return new ResponseError(ErrorCodes.InvalidRequest, 'The server is initialized already.')
    const client = clientFeatures(params)
    isInitialized = true
    const files = hostOfFiles(host, client.options.readsFiles ? createClientHost(connection) : undefined)
    const folders = createWorkspaceFolders(params, files)
    const watched = createWatchedFiles(connection, client)
    const project = files && createProjectFiles(connection, client, files, folders, watched)
    const session = createSession(connection, documents, client, createDraftSettings(connection, client, project))
    const logFaults = createFaultLog(connection, version)
    const reportOf = createReports(client, logFaults)
    const offer = createDiagnosticRegistration(connection, client, client.pullsDiagnostics && files !== null)
    const logThrown = createThrownLog(connection)
    const guarded = guardedConnection(connection, logThrown)
    serveDiagnostics(guarded, session, reportOf)
    for (const feature of features)
      feature.serve({ connection: guarded, session, reportOf, folders, host: files, logThrown })
    if (files) serveWorkspaceDiagnostics(guarded, session, reportOf, folders, files, watched, logFaults)
    project?.onChange(() => session.forgetSettings())
    connection.onInitialized(() => {
      if (client.registersConfiguration)
        void connection.client.register(DidChangeConfigurationNotification.type, { section })
      if (client.changesFolders) folders.listen(connection)
      if (project) void watched.begin()
      void offer.begin()
    })
    connection.onDidChangeConfiguration(() => {
      session.forgetSettings()
      void offer.follow()
    })
    return capabilities(client, version, offer)
  })
  documents.listen(connection)
  connection.listen()
}

function capabilities(client: ClientFeatures, version: string, offer: DiagnosticRegistration): InitializeResult {
  return {
    serverInfo: { name: 'wenheng', version },
    capabilities: {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      ...Object.assign({}, ...features.map((feature) => feature.capabilities?.(client))),
      ...(client.changesFolders
        ? { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }
        : {}),
      ...(client.pullsDiagnostics ? { diagnosticProvider: offer.options } : {}),
    },
  }
}
