import { l10n, type QuickPickItem, TabInputText, type Uri, window, workspace } from 'vscode'
import { nameOf } from '../file-name.ts'

interface Choice extends QuickPickItem {
  readonly uri?: Uri
}

/** Asks for the draft before: one that is open, or a file. */
export async function chooseOldDraft(draft: Uri): Promise<Uri | undefined> {
  const open = window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .flatMap(({ input }) => (input instanceof TabInputText ? [input.uri] : []))
    .filter((uri) => uri.toString() !== draft.toString() && /^(?:file|untitled|vscode-)/.test(uri.scheme))
  const unique = [...new Map(open.map((uri) => [uri.toString(), uri])).values()]
  if (unique.length === 0) return chooseFile()
  const browse: Choice = { label: l10n.t('Choose a file…') }
  const choices = unique.map((uri): Choice => ({ label: nameOf(uri), description: workspace.asRelativePath(uri), uri }))
  const picked = await window.showQuickPick([...choices, browse], {
    title: l10n.t('Compare with: the draft before the changes'),
  })
  return picked === browse ? chooseFile() : picked?.uri
}

async function chooseFile(): Promise<Uri | undefined> {
  const files = await window.showOpenDialog({
    title: l10n.t('Compare with: the draft before the changes'),
    filters: { [l10n.t('Drafts')]: ['md', 'markdown', 'txt', 'gongwen', 'docx'] },
  })
  return files?.[0]
}
