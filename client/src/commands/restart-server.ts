import { commands, type Disposable } from 'vscode'

/** `wenheng.restartServer`: a new server process, which reads everything anew. */
export function registerRestartServer(restart: () => Promise<void>): Disposable {
  return commands.registerCommand('wenheng.restartServer', restart)
}
