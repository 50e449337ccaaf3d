import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import { nodeFolders } from './src/host/node.ts'
import { startServer } from './src/lsp/server.ts'
import { version } from './src/version.ts'

/** The language server as a process: over stdio unless `--node-ipc` or another transport is asked for. */
const transports = ['--stdio', '--node-ipc', '--socket', '--pipe']
const asked = process.argv.some((argument) => transports.some((transport) => argument.startsWith(transport)))
if (!asked) process.argv.push('--stdio')
startServer(createConnection(ProposedFeatures.all), version, nodeFolders)
