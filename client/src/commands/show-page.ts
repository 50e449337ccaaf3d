import { commands, type Uri, window } from 'vscode'

/** Shows a Markdown page of ours beside the draft, as a preview where there is one. */
export async function showPage(uri: Uri): Promise<void> {
  // The Markdown preview is a separate built-in extension, which may be disabled.
  const previews = (await commands.getCommands()).includes('markdown.showPreviewToSide')
  if (previews) await commands.executeCommand('markdown.showPreviewToSide', uri)
  else await window.showTextDocument(uri, { preview: true })
}
