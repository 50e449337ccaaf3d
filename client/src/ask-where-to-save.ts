import { type SaveDialogOptions, Uri, window, workspace } from 'vscode'

/**
 * Asks where to save what was made of a draft. Offered is a name beside the draft; for one that was never saved, in the
 * first folder; without a folder, what `options` say.
 */
export function askWhereToSave(draft: Uri, name: string, options: SaveDialogOptions): Thenable<Uri | undefined> {
  const defaultUri = placeBeside(draft, name)
  return window.showSaveDialog({ ...options, ...(defaultUri && { defaultUri }) })
}

function placeBeside(draft: Uri, name: string): Uri | undefined {
  if (draft.scheme !== 'untitled') return Uri.joinPath(draft, '..', name)
  const [folder] = workspace.workspaceFolders ?? []
  return folder && Uri.joinPath(folder.uri, name)
}
