import { commands, type Disposable, l10n, window } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { chooseFixCommand, type OtherFix, type OtherFixesParams, otherFixesMethod } from '../../../server/protocol.ts'
import { applyAction } from '../commands/choose-fix.ts'

/** Inserts a clause on a dimension or an element. Takes `OtherFixesParams`; not in the palette. */
export const insertClause = 'wenheng.insertClause'

/** Registers the command: the only clause on an element is inserted at once, of several the writer chooses. */
export function registerInsertClause(client: () => BaseLanguageClient): Disposable {
  return commands.registerCommand(insertClause, async (params: OtherFixesParams) => {
    const fixes = await client().sendRequest<OtherFix[]>(otherFixesMethod, params)
    const [first, ...others] = fixes
    if (!first) void window.showInformationMessage(l10n.t('There is no clause on this for such a draft.'))
    else if (others.length > 0) await commands.executeCommand(chooseFixCommand, params)
    else await applyAction(client(), first.action)
  })
}
