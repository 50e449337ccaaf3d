import { TabInputText, type TextDocument, Uri, window, workspace } from 'vscode'
import { isServed } from '../selector.ts'

/** The draft of a URI, if the writer still has it open, be it behind other tabs; null otherwise. */
export async function openPinned(uri: string): Promise<TextDocument | null> {
  const isOpen = window.tabGroups.all.some(({ tabs }) =>
    tabs.some(({ input }) => input instanceof TabInputText && input.uri.toString() === uri),
  )
  if (!isOpen) return null
  try {
    const document = await workspace.openTextDocument(Uri.parse(uri))
    return isServed(document) ? document : null
  } catch {
    return null
  }
}
