import { commands, l10n, window } from 'vscode'
import type { BaseLanguageClient, ErrorHandler } from 'vscode-languageclient'
import type { CrashVerdict } from './crash-policy.ts'
import { CloseAction, ErrorAction, ErrorCodes, ResponseError } from './protocol-values.ts'

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

/**
 * The same client, but that it logs without a box what follows from the end of a server that was just starting: the
 * handler has told of that.
 */
export function withoutEchoes<Client extends BaseLanguageClient>(client: Client): Client {
  const say = client.error.bind(client)
  client.error = (message, data, shows) => say(message, data, isGone(data) ? false : shows)
  return client
}

/** Tells why the server would not start, unless it has ended. It is not asked again. */
export function tellOfFailedStart(error: unknown): false {
  if (!isGone(error) && error instanceof Error) void window.showErrorMessage(error.message)
  return false
}

/** True for the answer that will never come, since nobody is there any more. */
function isGone(error: unknown): boolean {
  const codes: readonly number[] = [ErrorCodes.PendingResponseRejected, ErrorCodes.ConnectionInactive]
  return error instanceof ResponseError && codes.includes(error.code)
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
