import assert from 'node:assert/strict'
import {
  type CodeAction,
  type Diagnostic,
  SnippetTextEdit,
  TextDocumentEdit,
  type TextEdit,
} from 'vscode-languageserver/node'
import { snippetText } from '../../client/src/fixes/text-after.ts'
import { type Client, words } from './client.ts'

/** The edits of an action as plain ones. */
export function edits(action: CodeAction): TextEdit[] {
  const [change] = action.edit?.documentChanges ?? []
  if (!TextDocumentEdit.is(change)) return Object.values(action.edit?.changes ?? {}).flat()
  return change.edits.map((edit) =>
    SnippetTextEdit.is(edit) ? { range: edit.range, newText: snippetText(edit.snippet.value) } : edit,
  )
}

/** The first finding that says so. */
export async function finding(client: Client, uri: string, said: string): Promise<Diagnostic> {
  const found = (await client.diagnostics(uri)).find((one) => words(one).includes(said))
  assert.ok(found, `a finding with «${said}»`)
  return found
}
