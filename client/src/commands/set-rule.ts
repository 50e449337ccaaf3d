import {
  ConfigurationTarget,
  commands,
  type Disposable,
  l10n,
  type TextEdit,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import {
  type ClientSeverity,
  type RuleInFile,
  type RuleSetting,
  ruleEditsMethod,
  section,
  setRuleCommand,
} from '../../../server/protocol.ts'

/** Registers the command of the quick fix that switches a rule off for all drafts. It is not in the palette. */
export function registerSetRule(client: () => BaseLanguageClient): Disposable {
  return commands.registerCommand(setRuleCommand, async (setting: RuleSetting) => {
    if (setting.config === undefined) await inSettings(setting)
    else await inFile(Uri.parse(setting.config), setting, client())
  })
}

/** Into the settings in which the rule is set already, else into those of the user. */
async function inSettings({ rule, severity, uri }: RuleSetting): Promise<void> {
  const settings = workspace.getConfiguration(section, Uri.parse(uri))
  const set = settings.inspect<Record<string, ClientSeverity>>('rules')
  const [target, rules] =
    set?.workspaceFolderValue?.[rule] !== undefined
      ? [ConfigurationTarget.WorkspaceFolder, set.workspaceFolderValue]
      : set?.workspaceValue?.[rule] !== undefined
        ? [ConfigurationTarget.Workspace, set.workspaceValue]
        : [ConfigurationTarget.Global, set?.globalValue]
  await settings.update('rules', { ...rules, [rule]: severity }, target)
}

/** Into the file as the writer has it; it is saved unless it had unsaved changes. */
async function inFile(uri: Uri, { rule, severity }: RuleSetting, client: BaseLanguageClient): Promise<void> {
  const document = await workspace.openTextDocument(uri)
  const wasSaved = !document.isDirty
  const { version } = document
  const asked: RuleInFile = { text: document.getText(), rule, severity }
  const edits = await client.sendRequest<Parameters<typeof client.protocol2CodeConverter.asTextEdits>[0]>(
    ruleEditsMethod,
    asked,
  )
  const written: TextEdit[] | undefined = edits ? await client.protocol2CodeConverter.asTextEdits(edits) : undefined
  if (!written || document.version !== version) {
    await window.showTextDocument(document)
    void window.showWarningMessage(l10n.t('The configuration has mistakes, so nothing was written into it.'))
    return
  }
  const edit = new WorkspaceEdit()
  edit.set(uri, written)
  if ((await workspace.applyEdit(edit)) && wasSaved) await document.save()
}
