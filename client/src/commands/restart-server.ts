import { commands, type Disposable } from 'vscode'

/** Registers `wenheng.restartServer`, which starts a new server process. */
export function registerRestartServer(restart: () => Promise<void>): Disposable {
  return commands.registerCommand('wenheng.restartServer', restart)
}
