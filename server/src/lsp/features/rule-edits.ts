import type { Connection, TextEdit } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { type RuleInFile, ruleEditsMethod } from '../../../protocol.ts'
import { ruleEdits } from '../../config/write-rule.ts'
import { toRange } from '../session/convert.ts'

/** Says how a rule's severity is written into a configuration file. */
export function serveRuleEdits(connection: Connection): void {
  connection.onRequest(ruleEditsMethod, async ({ text, rule, severity }: RuleInFile): Promise<TextEdit[] | null> => {
    const edits = await ruleEdits(text, rule, severity)
    const document = TextDocument.create('', '', 0, text)
    return edits?.map((edit) => ({ range: toRange(document, edit.span), newText: edit.text })) ?? null
  })
}
