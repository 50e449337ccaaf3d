import {
  commands,
  type Disposable,
  l10n,
  Range,
  TabInputText,
  TabInputTextDiff,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode'
import type { ResolvedFix } from './resolved-fix.ts'
import { textAfter } from './text-after.ts'

const scheme = 'wenheng-preview'

/** The text to come, while it is shown. */
let coming = ''

/** Serves the text that a draft would have after a fix. */
export function servePreviews(): Disposable {
  return workspace.registerTextDocumentContentProvider(scheme, { provideTextDocumentContent: () => coming })
}

/** The address of a text to be shown, read-only. Each has its own, so that the editor shows no older text. */
export function previewUri(text: string, path: string): Uri {
  coming = text
  return Uri.from({ scheme, path, query: String(Date.now()) })
}

/** Shows the draft beside what it would be after a fix, and asks. Gives true if the fix is to be made. */
export async function previewFix({ title, document, replacements }: ResolvedFix): Promise<boolean> {
  const after = textAfter(document.getText(), replacements)
  const preview = previewUri(after.text, document.uri.path)
  const shown = await workspace.openTextDocument(preview)
  const selection = new Range(shown.positionAt(after.inserted.start), shown.positionAt(after.inserted.end))
  await commands.executeCommand('vscode.diff', document.uri, preview, l10n.t('Preview: {0}', title), {
    selection,
    preview: true,
  })
  const yes = { label: l10n.t('Insert'), detail: title }
  const no = { label: l10n.t('Do not insert') }
  const picked = await window.showQuickPick([yes, no], {
    title: l10n.t('The right side shows the draft with the new text'),
    ignoreFocusOut: true,
  })
  await closePreview(preview)
  await showAgain(document)
  return picked === yes
}

/** Closes the tabs that show such a text, alone or beside the draft. */
export async function closePreview(preview: Uri): Promise<void> {
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs)
  const ours = tabs.filter(({ input }) => {
    const shown = input instanceof TabInputTextDiff ? input.modified : input instanceof TabInputText ? input.uri : null
    return shown?.toString() === preview.toString()
  })
  await window.tabGroups.close(ours)
}

async function showAgain(document: TextDocument): Promise<void> {
  await window.showTextDocument(document, { preview: false })
}
