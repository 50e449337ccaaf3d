import { commands, type Disposable, Uri, window } from 'vscode'

const command = 'wenheng.showRulePage'

/**
 * The link from a finding's rule to its page, with `{rule}` in place of the page's name. It is a command, so that the
 * page opens offline.
 */
export const rulePageCommand = `command:${command}?%5B%22{rule}%22%5D`

/**
 * Registers the command that shows the page of a rule that ships with the extension. Not in the palette: findings link
 * to it.
 */
export function registerShowRulePage(extension: Uri): Disposable {
  return commands.registerCommand(command, async (page: unknown) => {
    if (typeof page !== 'string' || !/^[\w-]+(?:\.zh-cn)?$/.test(page)) return
    const uri = Uri.joinPath(extension, 'dist', 'rules', `${page}.md`)
    // The Markdown preview is an extension of its own, which the user may have disabled.
    const previews = (await commands.getCommands()).includes('markdown.showPreviewToSide')
    if (previews) await commands.executeCommand('markdown.showPreviewToSide', uri)
    else await window.showTextDocument(uri, { preview: true })
  })
}
