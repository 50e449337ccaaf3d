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
import { type ClientFeatures, clientFeatures } from './client-features.ts'
import { serveCodeActions } from './code-actions.ts'
import { serveDiagnostics } from './diagnostics.ts'
import { DraftDocument } from './draft-document.ts'
import { serveHover } from './hover.ts'
import { createOffer, type Offer } from './offer.ts'
import { createReports } from './report.ts'
import { createSession } from './session.ts'
import { serveStatus } from './status.ts'
import { serveWorkspaceDiagnostics } from './workspace-diagnostics.ts'
import { createWorkspaceFolders } from './workspace-folders.ts'

/**
 * The language server over a connection of any kind (stdio, IPC, worker); one feature a file. Without `host` it knows open
 * drafts alone.
 */
export function startServer(connection: Connection, version: string, host?: FolderHost): void {
  const documents = new TextDocuments(DraftDocument)
  connection.onInitialize((params) => {
    const client = clientFeatures(params)
    const session = createSession(connection, documents, client)
    const reportOf = createReports(client)
    const offer = createOffer(connection, client, client.pullsDiagnostics && host !== undefined)
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

function capabilities(client: ClientFeatures, version: string, offer: Offer): InitializeResult {
  return {
    serverInfo: { name: 'wenheng', version },
    capabilities: {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      hoverProvider: true,
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix], resolveProvider: client.resolvesEdits },
      ...(client.changesFolders
        ? { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }
        : {}),
      ...(client.pullsDiagnostics ? { diagnosticProvider: offer.options } : {}),
    },
  }
}
