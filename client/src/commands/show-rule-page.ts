import { commands, type Disposable, Uri, window } from 'vscode'

const command = 'wenheng.showRulePage'

/** URI template of a rule's page; `{rule}` is the page's name. It is a command, so that the page opens offline. */
export const rulePageCommand = `command:${command}?%5B%22{rule}%22%5D`

/** Registers the command that shows a rule's page from the extension. Findings link to it; it is not in the palette. */
export function registerShowRulePage(extension: Uri): Disposable {
  return commands.registerCommand(command, async (page: unknown) => {
    if (typeof page !== 'string' || !/^[\w-]+(?:\.zh-cn)?$/.test(page)) return
    const uri = Uri.joinPath(extension, 'dist', 'rules', `${page}.md`)
    // The Markdown preview is a separate built-in extension, which may be disabled.
    const previews = (await commands.getCommands()).includes('markdown.showPreviewToSide')
    if (previews) await commands.executeCommand('markdown.showPreviewToSide', uri)
    else await window.showTextDocument(uri, { preview: true })
  })
}
