import { TextDocument } from 'vscode-languageserver-textdocument'
import type { drawnRange } from './drawn-place.ts'

export type Change =
  | { readonly text: string }
  | { readonly range: ReturnType<typeof drawnRange>; readonly text: string }

/**
 * A draft after changes, each of the text that the one before has left. The lines are counted anew for each:
 * `TextDocument.update` loses count after an edit that reaches past the last line.
 */
export function changed(draft: TextDocument, changes: readonly Change[], version: number): TextDocument {
  const { uri, languageId } = draft
  return changes.reduce((before, change) => {
    let text = change.text
    if ('range' in change) {
      const [one, other] = [before.offsetAt(change.range.start), before.offsetAt(change.range.end)]
      const whole = before.getText()
      text = whole.slice(0, Math.min(one, other)) + text + whole.slice(Math.max(one, other))
    }
    return TextDocument.create(uri, languageId, version, text)
  }, draft)
}
