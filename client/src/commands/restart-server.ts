import { commands, type Disposable } from 'vscode'

/** Registers `wenheng.restartServer`: starts a new server process without any state. */
export function registerRestartServer(restart: () => Promise<void>): Disposable {
  return commands.registerCommand('wenheng.restartServer', restart)
}
