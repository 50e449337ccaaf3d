import type { ExtensionContext } from 'vscode'
import { LanguageClient, TransportKind } from 'vscode-languageclient/node'
import { startClient } from './client.ts'

let stop: (() => Promise<void>) | undefined

export async function activate(context: ExtensionContext): Promise<void> {
  const server = { module: context.asAbsolutePath('dist/server.node.cjs'), transport: TransportKind.ipc }
  // In megabytes: what is new is cleared sooner. V8 would keep up to 32 after a long draft, and is no faster for it.
  // One thread beside the main one compiles and clears: four keep 3 MB more, and a draft is not read sooner.
  const run = { ...server, options: { execArgv: ['--max-semi-space-size=2', '--v8-pool-size=1'] } }
  // The port of “Attach to the language server” in .vscode/launch.json.
  const debug = { ...server, options: { execArgv: ['--nolazy', '--inspect=6009'] } }
  stop = await startClient(context, (options) => new LanguageClient('wenheng', 'Wenheng 文衡', { run, debug }, options))
}

export async function deactivate(): Promise<void> {
  await stop?.()
}
