import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser'
import { startServer } from './src/lsp/server.ts'
import { version } from './src/version.ts'

/** The language server in a Web Worker, whose global scope is the port to its page. */
type Port = ConstructorParameters<typeof BrowserMessageReader>[0]
declare const self: Port & { close(): void }
const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self))
// A worker whose client is gone would stay as long as the page.
connection.onExit(() => self.close())
startServer(connection, version)
