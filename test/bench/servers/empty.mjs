// A server that does nothing: keeps the text as Wenheng does and answers with the diagnostics it was started with.
import { createConnection, ProposedFeatures, TextDocumentSyncKind, TextDocuments } from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'

const connection = createConnection(ProposedFeatures.all)
const documents = new TextDocuments(TextDocument)
/** @type {import('vscode-languageserver').Diagnostic[]} */
let items = []

connection.onInitialize(({ initializationOptions }) => {
  items = initializationOptions?.items ?? []
  return {
    capabilities: {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
    },
  }
})
connection.languages.diagnostics.on(({ textDocument }) => {
  const version = documents.get(textDocument.uri)?.version
  return { kind: 'full', resultId: `${version}`, items }
})
documents.listen(connection)
connection.listen()
