import { join } from 'node:path'
import type { ExtensionContext } from 'vscode'
import { startServerProcesses } from './desktop/server-processes.ts'

// Before the rest of the extension is read and VS Code calls `activate`: a server needs that time to start.
const servers = startServerProcesses(join(__dirname, 'server.node.cjs'))
let stop: (() => Promise<void>) | undefined

export async function activate(context: ExtensionContext): Promise<void> {
  const { startDesktopClient } = await import('./desktop/desktop-client.ts')
  stop = await startDesktopClient(context, servers)
}

export async function deactivate(): Promise<void> {
  await stop?.()
  servers.end()
}
