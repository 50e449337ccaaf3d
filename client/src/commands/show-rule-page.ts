import { commands, type Disposable, Uri, window } from 'vscode'

const command = 'wenheng.showRulePage'

/** The address under which a finding's rule links to its page, with `{rule}` for the page's name: a command, so that it is read offline. */
export const rulePageCommand = `command:${command}?%5B%22{rule}%22%5D`

/** Shows the page of a rule that ships with the extension. Not in the palette: findings link to it. */
export function registerShowRulePage(extension: Uri): Disposable {
  return commands.registerCommand(command, async (page: unknown) => {
    if (typeof page !== 'string' || !/^[\w-]+(?:\.zh-cn)?$/.test(page)) return
    const uri = Uri.joinPath(extension, 'dist', 'rules', `${page}.md`)
    // Markdown's preview is an extension of its own, which a writer may have switched off.
    const previews = (await commands.getCommands()).includes('markdown.showPreviewToSide')
    if (previews) await commands.executeCommand('markdown.showPreviewToSide', uri)
    else await window.showTextDocument(uri, { preview: true })
  })
}
