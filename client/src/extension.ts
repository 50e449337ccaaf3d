import type { ExtensionContext } from 'vscode'
import { LanguageClient, TransportKind } from 'vscode-languageclient/node'
import { startClient } from './client.ts'

let stop: (() => Promise<void>) | undefined

export async function activate(context: ExtensionContext): Promise<void> {
  const server = { module: context.asAbsolutePath('dist/server.node.cjs'), transport: TransportKind.ipc }
  // The port of “Attach to the language server” in .vscode/launch.json.
  const debugged = { ...server, options: { execArgv: ['--nolazy', '--inspect=6009'] } }
  const servers = { run: server, debug: debugged }
  stop = await startClient(context, (options) => new LanguageClient('wenheng', 'Wenheng 文衡', servers, options))
}

export async function deactivate(): Promise<void> {
  await stop?.()
}
