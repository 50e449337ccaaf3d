import { commands, Disposable, l10n, type QuickPickItem, QuickPickItemKind, window, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import {
  chooseActionCommand,
  chooseFixCommand,
  type ListedAction,
  type OtherFix,
  type OtherFixesParams,
  otherFixesMethod,
} from '../../../server/protocol.ts'
import { previewFix } from '../fixes/preview-fix.ts'
import { isShownFirst, resolveFix } from '../fixes/resolved-fix.ts'

/** Makes a fix that the server has listed, after a preview where its place is out of view. Not in the palette. */
export const applyFixCommand = 'wenheng.applyFix'

interface Choice extends QuickPickItem {
  readonly fix?: OtherFix
}

/** Registers the commands of quick fixes that ask the writer something first. */
export function registerChooseFix(client: () => BaseLanguageClient): Disposable {
  return Disposable.from(
    commands.registerCommand(chooseFixCommand, async (params: OtherFixesParams) => {
      const fixes = await client().sendRequest<OtherFix[]>(otherFixesMethod, params)
      const picked = await window.showQuickPick(choices(fixes), {
        title: l10n.t('Choose what to insert'),
        matchOnDescription: true,
        matchOnDetail: true,
      })
      if (picked?.fix) await applyAction(client(), picked.fix.action)
    }),
    commands.registerCommand(chooseActionCommand, async (actions: readonly ListedAction[]) => {
      const choices = actions.map((action) => ({ label: action.title, action }))
      const picked = await window.showQuickPick(choices, { title: l10n.t('Explain or switch off a rule') })
      if (picked?.action.command)
        await commands.executeCommand(picked.action.command.command, ...(picked.action.command.arguments ?? []))
      else if (picked) await applyAction(client(), picked.action)
    }),
    commands.registerCommand(applyFixCommand, (action: ListedAction) => applyAction(client(), action)),
  )
}

/** Makes the edits of an action that the server has listed, after a preview where their place is out of view. */
export async function applyAction(client: BaseLanguageClient, action: ListedAction): Promise<void> {
  const fix = await resolveFix(client, action)
  if (!fix || (isShownFirst(fix) && !(await previewFix(fix)))) return
  await workspace.applyEdit(await client.protocol2CodeConverter.asWorkspaceEdit(fix.edit))
}

/** Clauses first, with their text; a line between them and the rest. */
function choices(fixes: readonly OtherFix[]): Choice[] {
  const clauses = fixes.filter(({ kind }) => kind === 'clause')
  const rest = fixes.filter(({ kind }) => kind !== 'clause')
  return [
    ...clauses.map((fix) => ({ label: fix.label, description: fix.description, detail: fix.text, fix })),
    ...(clauses.length > 0 && rest.length > 0 ? [{ label: '', kind: QuickPickItemKind.Separator }] : []),
    ...rest.map((fix) => ({ label: fix.label, fix })),
  ]
}
