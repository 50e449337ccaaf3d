import { commands, l10n, window } from 'vscode'
import { CloseAction, ErrorAction, type ErrorHandler } from 'vscode-languageclient'
import type { CrashVerdict } from './crash-policy.ts'

/** Starts a server that has ended by itself again, as the policy says, and tells the writer in a sentence. */
export function crashHandler(verdictOn: () => CrashVerdict): ErrorHandler {
  return {
    // A message that cannot be read or written is logged; a server that is gone comes to `closed` by itself.
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    closed() {
      const { restarts, tells } = verdictOn()
      if (tells) void (restarts ? tellOfRestart() : tellOfEnd())
      return { action: restarts ? CloseAction.Restart : CloseAction.DoNotRestart, handled: true }
    },
  }
}

async function tellOfRestart(): Promise<void> {
  const log = l10n.t('Show Log')
  const said = l10n.t('Wenheng stopped unexpectedly and has been restarted. Your draft is not affected.')
  if ((await window.showInformationMessage(said, log)) === log) await commands.executeCommand('wenheng.showLog')
}

async function tellOfEnd(): Promise<void> {
  const [restart, log] = [l10n.t('Restart'), l10n.t('Show Log')]
  const said = l10n.t(
    'Wenheng has stopped several times within minutes and will not restart by itself. Drafts are not checked until it is restarted.',
  )
  const chosen = await window.showWarningMessage(said, restart, log)
  if (chosen === restart) await commands.executeCommand('wenheng.restartServer')
  if (chosen === log) await commands.executeCommand('wenheng.showLog')
}
