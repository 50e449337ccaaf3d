import {
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver'
import { section } from '../../protocol.ts'
import type { FolderHost } from '../host/file-host.ts'
import { fixAllKind, serveCodeActions } from './features/code-actions.ts'
import { serveDiagnostics } from './features/diagnostics.ts'
import { serveHover } from './features/hover.ts'
import { serveStatus } from './features/status.ts'
import { serveWorkspaceDiagnostics } from './features/workspace-diagnostics.ts'
import { type ClientFeatures, clientFeatures } from './session/client-features.ts'
import { DraftDocument } from './session/draft-document.ts'
import { createReports } from './session/report.ts'
import { createSession } from './session/session.ts'
import { createDiagnosticRegistration, type DiagnosticRegistration } from './workspace/diagnostic-registration.ts'
import { createWorkspaceFolders } from './workspace/workspace-folders.ts'

/**
 * The language server over a connection of any kind (stdio, IPC, worker); one feature a file. Without `host` it serves
 * open drafts only.
 */
export function startServer(connection: Connection, version: string, host?: FolderHost): void {
  const documents = new TextDocuments(DraftDocument)
  connection.onInitialize((params) => {
    const client = clientFeatures(params)
    const session = createSession(connection, documents, client)
    const reportOf = createReports(client)
    const offer = createDiagnosticRegistration(connection, client, client.pullsDiagnostics && host !== undefined)
    const folders = host && createWorkspaceFolders(params, host)
    serveDiagnostics(connection, session, reportOf)
    serveHover(connection, session)
    serveCodeActions(connection, session, reportOf)
    serveStatus(connection, session)
    if (host && folders) serveWorkspaceDiagnostics(connection, session, reportOf, folders, host)
    connection.onInitialized(() => {
      if (client.registersConfiguration)
        void connection.client.register(DidChangeConfigurationNotification.type, { section })
      if (client.changesFolders) folders?.listen(connection)
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
      hoverProvider: true,
      codeActionProvider: {
        codeActionKinds: [CodeActionKind.QuickFix, fixAllKind],
        resolveProvider: client.resolvesEdits,
      },
      ...(client.changesFolders
        ? { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }
        : {}),
      ...(client.pullsDiagnostics ? { diagnosticProvider: offer.options } : {}),
    },
  }
}
