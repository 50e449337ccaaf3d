import { commands, type Disposable, type LogOutputChannel } from 'vscode'

/** `wenheng.showLog`: what client and server have logged. */
export function registerShowLog(log: LogOutputChannel): Disposable {
  return commands.registerCommand('wenheng.showLog', () => log.show())
}
