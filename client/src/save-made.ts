import { l10n, type Uri, window, workspace } from 'vscode'
import { nameOf } from './file-name.ts'

/**
 * Writes what was made of a draft to the file that the writer has chosen, never over the draft itself. True if it was
 * written; if not, the writer is told in a sentence.
 */
export async function saveMade(draft: Uri, file: Uri, bytes: Uint8Array): Promise<boolean> {
  if (file.toString() === draft.toString()) {
    void window.showErrorMessage(l10n.t('{0} is the draft itself and was not written over.', nameOf(file)))
    return false
  }
  try {
    await workspace.fs.writeFile(file, bytes)
    return true
  } catch {
    void window.showErrorMessage(
      l10n.t('{0} was not written: another program may have it open, or its folder is read-only.', nameOf(file)),
    )
    return false
  }
}
