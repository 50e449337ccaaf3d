import { commands, type Disposable } from 'vscode'
import { showRulePageCommand } from '../../../server/protocol.ts'
import { rulePageUri } from '../rule-pages.ts'
import { showPage } from './show-page.ts'

/**
 * URI template of a rule's page; `{rule}` is the page's name. It is a command, since a link to a page itself would open its
 * source.
 */
export const rulePageLink = `command:${showRulePageCommand}?%5B%22{rule}%22%5D`

/** Registers the command that shows a rule's page. Findings link to it; it is not in the palette. */
export function registerShowRulePage(): Disposable {
  return commands.registerCommand(showRulePageCommand, async (page: unknown) => {
    const uri = rulePageUri(page)
    if (uri) await showPage(uri)
  })
}
