import { nodeConnection } from './node-connection.ts'
import { compilePatternsAtOnce } from './src/host/compiled-patterns.ts'
import { nodeFolders } from './src/host/node.ts'
import { startServer } from './src/lsp/server.ts'
import { version } from './src/version.ts'

/** The language server as a process. */
compilePatternsAtOnce()
startServer(nodeConnection(), version, nodeFolders)
