import { type Direction, moveClause } from '../../../server/src/fixes/move-clause.ts'
import { withEdits } from '../../../server/src/text/document/edit.ts'
import { parseDraft } from '../../../server/src/text/parse-draft.ts'

/** The draft after the provision at `|` has been moved; why not, if it is not. */
export function moved(marked: string, direction: Direction, format: 'plain' | 'markdown' = 'plain'): string {
  const text = marked.replace('|', '')
  const result = moveClause(parseDraft(text, { format }), marked.indexOf('|'), direction)
  return 'refused' in result ? result.refused : withEdits(text, result.edits)
}

/** The words of which a writer is told that they stayed as they were. */
export function told(marked: string, direction: Direction, format: 'plain' | 'markdown' = 'plain'): string {
  const result = moveClause(parseDraft(marked.replace('|', ''), { format }), marked.indexOf('|'), direction)
  return 'refused' in result ? result.refused : result.unmoved.join(' + ')
}
