import type { TextEdit } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { type RuleInFile, ruleEditsMethod } from '../../../../protocol.ts'
import { ruleEdits as editsOf } from '../../../config/write-rule.ts'
import { toTextEdit } from '../../session/convert.ts'
import type { Feature } from '../feature.ts'

/** Says how a rule's severity is written into a configuration file. */
export const ruleEdits: Feature = {
  serve({ connection }) {
    connection.onRequest(ruleEditsMethod, async ({ text, rule, severity }: RuleInFile): Promise<TextEdit[] | null> => {
      const edits = await editsOf(text, rule, severity)
      const document = TextDocument.create('', '', 0, text)
      return edits?.map((edit) => toTextEdit(document, edit)) ?? null
    })
  },
}
