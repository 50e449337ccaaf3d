import { commands, type Disposable, l10n, type QuickPickItem, type Uri, window, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { toBase64 } from '../../../server/protocol/base64.ts'
import { type ImportedWord, type ImportWordParams, importWordMethod } from '../../../server/protocol/word.ts'
import { nameOf } from '../file-name.ts'
import { askForWordFile } from './ask-for-word-file.ts'

/**
 * Registers `wenheng.importWord`: opens the text of a Word document as a draft that was never saved. What becomes of tracked
 * changes and comments is asked only where there are any.
 */
export function registerImportWord(client: () => BaseLanguageClient): Disposable {
  return commands.registerCommand('wenheng.importWord', async (chosen?: Uri) => {
    const file = chosen ?? (await askForWordFile(l10n.t('Import a Word draft')))
    if (!file) return
    const bytes = toBase64(await workspace.fs.readFile(file))
    const uri = client().code2ProtocolConverter.asUri(file)
    const read = (revisions: ImportWordParams['revisions'], comments: ImportWordParams['comments']) =>
      client().sendRequest<ImportedWord>(importWordMethod, {
        uri,
        bytes,
        revisions,
        comments,
      } satisfies ImportWordParams)
    let made = await read(null, null)
    if (made.text === null && made.remark === null) {
      const revisions = made.revisions === 0 ? 'accepted' : await ask(revisionChoices(made.revisions))
      if (!revisions) return
      const comments = made.comments === 0 ? 'drop' : await ask(commentChoices(made.comments))
      if (!comments) return
      made = await read(revisions, comments)
    }
    if (made.text !== null)
      await window.showTextDocument(await workspace.openTextDocument({ language: 'markdown', content: made.text }))
    if (made.remark === null) return
    if (made.text === null) void window.showErrorMessage(`${nameOf(file)}: ${made.remark}`)
    else void window.showInformationMessage(made.remark)
  })
}

interface Choices<Value> {
  readonly title: string
  readonly items: readonly (QuickPickItem & { readonly value: Value })[]
}

async function ask<Value>({ title, items }: Choices<Value>): Promise<Value | undefined> {
  return (await window.showQuickPick(items, { title }))?.value
}

function revisionChoices(count: number): Choices<'accepted' | 'rejected' | 'marked'> {
  return {
    title: l10n.t('Tracked changes in the document: {0}', count),
    items: [
      { label: l10n.t('The text with the changes'), value: 'accepted' },
      { label: l10n.t('The text before the changes'), value: 'rejected' },
      { label: l10n.t('Both, marked in the text'), description: '{++ ++} {-- --}', value: 'marked' },
    ],
  }
}

function commentChoices(count: number): Choices<'keep' | 'drop'> {
  return {
    title: l10n.t('Comments in the document: {0}', count),
    items: [
      { label: l10n.t('Keep them, hidden in the text'), description: '<!-- -->', value: 'keep' },
      { label: l10n.t('Leave them out'), value: 'drop' },
    ],
  }
}
