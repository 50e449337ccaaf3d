import { commands, type Disposable, type ExtensionContext, l10n, window, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { type DecisionParams, decideMethod } from '../../../server/protocol/coverage-view.ts'
import type { DraftEdits } from '../../../server/protocol.ts'

/**
 * Writes into a draft what a reviewer decides: what a paragraph counts as, or that a dimension does not apply. Takes
 * `DecisionParams`; asks for the reason and the name where they are not given. Not in the palette.
 */
export const decideCoverage = 'wenheng.decideCoverage'
/** Under which the reviewer's name is remembered. */
const nameKey = 'wenheng.reviewer'

/** Registers the command. */
export function registerDecideCoverage(
  { globalState }: ExtensionContext,
  client: () => BaseLanguageClient,
): Disposable {
  return commands.registerCommand(decideCoverage, async (asked: DecisionParams) => {
    const { asUri } = client().code2ProtocolConverter
    const document = workspace.textDocuments.find((one) => asUri(one.uri) === asked.uri)
    if (!document) return
    const said = asked.kind === 'withdraw' || asked.reason !== undefined ? {} : await ask(globalState.get(nameKey, ''))
    if (!said) return
    if ('reviewer' in said) await globalState.update(nameKey, said.reviewer)
    const cursor = window.visibleTextEditors.find((editor) => editor.document === document)?.selection.active
    const here = cursor ? { position: client().code2ProtocolConverter.asPosition(cursor) } : {}
    const params: DecisionParams = { ...here, ...asked, ...said }
    const { edits, reason } =
      document.version === asked.version
        ? await client().sendRequest<DraftEdits>(decideMethod, params)
        : { edits: [], reason: null }
    if (edits.length === 0 || document.version !== asked.version) {
      void window.showInformationMessage(reason ?? l10n.t('The draft has changed meanwhile. Try again.'))
      return
    }
    const edit = await client().protocol2CodeConverter.asWorkspaceEdit({ changes: { [asked.uri]: [...edits] } })
    await workspace.applyEdit(edit)
  })
}

/** Asks why, and who says so; undefined if the reviewer thinks better of it. */
async function ask(name: string): Promise<Pick<DecisionParams, 'reason' | 'reviewer'> | undefined> {
  const reason = await window.showInputBox({
    title: l10n.t('Reason for the decision (1/2)'),
    prompt: l10n.t('It is written into the draft as a comment, above the paragraph or at the top.'),
    ignoreFocusOut: true,
    validateInput: (value) => (value.trim() === '' ? l10n.t('Say why.') : undefined),
  })
  if (reason === undefined) return undefined
  const reviewer = await window.showInputBox({
    title: l10n.t('Name of the reviewer (2/2)'),
    prompt: l10n.t('It stands in brackets after the reason.'),
    value: name,
    ignoreFocusOut: true,
  })
  return reviewer === undefined ? undefined : { reason, reviewer }
}
