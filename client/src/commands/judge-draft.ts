import { commands, Disposable, l10n, window } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { applyAction } from './choose-fix.ts'

/**
 * Registers `wenheng.judgeDraft` and `wenheng.doNotJudgeDraft`, which write into the draft of the active editor whether
 * it is a policy draft to be judged.
 */
export function registerJudgeDraft(client: () => BaseLanguageClient): Disposable {
  return Disposable.from(
    commands.registerCommand('wenheng.judgeDraft', () => write(client(), 'policy')),
    commands.registerCommand('wenheng.doNotJudgeDraft', () => write(client(), 'no-policy')),
  )
}

async function write(client: BaseLanguageClient, kind: 'policy' | 'no-policy'): Promise<void> {
  const document = window.activeTextEditor?.document
  if (!document) return
  const uri = client.code2ProtocolConverter.asUri(document.uri)
  const data = { uri, version: document.version, directive: { kind } }
  await applyAction(client, { title: l10n.t('Judge this draft'), data })
}
