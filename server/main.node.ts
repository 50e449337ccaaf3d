import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import { nodeFolders } from './src/host/node.ts'
import { startServer } from './src/lsp/server.ts'
import { version } from './src/version.ts'
import { stdioConnection } from './stdio-connection.ts'

/** The language server as a process: over stdio unless `--node-ipc` or another transport is asked for. */
const others = ['--node-ipc', '--socket', '--pipe']
const isStdio = !process.argv.some((argument) => others.some((transport) => argument.startsWith(transport)))
startServer(isStdio ? stdioConnection() : createConnection(ProposedFeatures.all), version, nodeFolders)
