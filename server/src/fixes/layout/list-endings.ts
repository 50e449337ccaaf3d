import type { Edit } from '../../text/document/edit.ts'
import { type Draft, placedBlock, spanInDraft } from '../../text/model/draft.ts'
import { siblingsUpTo } from '../tree/next-number.ts'
import type { TaskTree } from '../tree/task-tree.ts'

/**
 * The edits that let a list whose items end in semicolons go on after what was its last item: that one gets the mark of
 * the one before it, and an “and” moves along. None for a list of sentences.
 */
export function listEndingEdits(draft: Draft, tree: TaskTree, last: number): Edit[] {
  const [before, node] = siblingsUpTo(tree, last).slice(-2)
  if (!before || !node || draft.blocks[node.head]?.kind === 'heading') return []
  // The end of an item that holds others is that of the last of them.
  const [other, own] = [placedBlock(draft, before.last), placedBlock(draft, node.last)]
  const joint = /([；;])((?: (?:and\/or|and|or)|或者|以及|[或和及并])?)$/.exec(other?.prose.text ?? '')
  const end = own ? own.prose.text.length : 0
  if (!other?.marker || !own?.marker || !joint || !/[。.]$/.test(own.prose.text)) return []
  const [, mark = '', word = ''] = joint
  const length = other.prose.text.length
  const moved = { span: spanInDraft(other, { start: length - word.length, end: length }), text: '' }
  return [...(word === '' ? [] : [moved]), { span: spanInDraft(own, { start: end - 1, end }), text: mark + word }]
}
