import type { StateTaskParams } from '../../../protocol/alignment.ts'
import { keyForm } from '../../alignment/task-key.ts'
import { parentTaskEdit } from '../../fixes/directive-edits.ts'
import type { Edit } from '../../text/document/edit.ts'
import type { Draft } from '../../text/model/draft.ts'

/** The edit that writes into a draft what its writer says of a task of a document above it. */
export function stating(draft: Draft, { key, state, reason }: StateTaskParams): Edit {
  const known = draft.directives.find(
    ({ kind, arguments: [, ...names] }) =>
      kind === 'parent-task' && keyForm(names.map(({ text }) => text).join('')) === keyForm(key),
  )
  return parentTaskEdit(draft, state, keyForm(key), reason, known ?? null)
}
