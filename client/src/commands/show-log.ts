import { commands, type Disposable, type LogOutputChannel } from 'vscode'

/** Registers `wenheng.showLog`: shows the log of client and server. */
export function registerShowLog(log: LogOutputChannel): Disposable {
  return commands.registerCommand('wenheng.showLog', () => log.show())
}
