import { nodeConnection } from './node-connection.ts'
import { nodeFolders } from './src/host/node.ts'
import { startServer } from './src/lsp/server.ts'
import { version } from './src/version.ts'

/** The language server as a process. */
startServer(nodeConnection(), version, nodeFolders)
