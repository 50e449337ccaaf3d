import {
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { section } from '../../protocol.ts'
import { type ClientFeatures, clientFeatures } from './client-features.ts'
import { serveCodeActions } from './code-actions.ts'
import { serveDiagnostics } from './diagnostics.ts'
import { serveHover } from './hover.ts'
import { createReports } from './report.ts'
import { createSession } from './session.ts'
import { serveStatus } from './status.ts'

/** The language server over a connection of any kind (stdio, IPC, worker); one feature a file. */
export function startServer(connection: Connection, version: string): void {
  const documents = new TextDocuments(TextDocument)
  connection.onInitialize((params) => {
    const client = clientFeatures(params)
    const session = createSession(connection, documents, client)
    const reportOf = createReports(client)
    serveDiagnostics(connection, session, reportOf)
    serveHover(connection, session)
    serveCodeActions(connection, session, reportOf)
    serveStatus(connection, session)
    connection.onInitialized(() => {
      if (client.registersConfiguration)
        void connection.client.register(DidChangeConfigurationNotification.type, { section })
    })
    connection.onDidChangeConfiguration(() => session.forgetSettings())
    return capabilities(client, version)
  })
  documents.listen(connection)
  connection.listen()
}

function capabilities(client: ClientFeatures, version: string): InitializeResult {
  return {
    serverInfo: { name: 'wenheng', version },
    capabilities: {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      hoverProvider: true,
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix], resolveProvider: client.resolvesEdits },
      ...(client.pullsDiagnostics
        ? { diagnosticProvider: { identifier: 'wenheng', interFileDependencies: false, workspaceDiagnostics: false } }
        : {}),
    },
  }
}
