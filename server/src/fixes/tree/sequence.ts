import type { Edit } from '../../text/document/edit.ts'
import { type Draft, placedBlock } from '../../text/model/draft.ts'
import { formatMarker } from '../../text/numbering/format-marker.ts'
import { isInsertedBehind, withoutInsertion } from '../../text/numbering/label-number.ts'
import type { MarkerScheme } from '../../text/numbering/marker.ts'
import { type Provisions, provisionsOf } from '../../text/provisions/provisions.ts'
import { replaceNumeral } from '../edits/renumber.ts'
import { bareReferenceEdits } from './bare-references.ts'
import { contentsEdits } from './contents-edits.ts'
import { keyEdits } from './keyed-rows.ts'
import { newLabels } from './new-labels.ts'
import { referenceEdits } from './reference-edits.ts'
import type { AddedText, NewLabels, Shift } from './shift.ts'
import { endOfNode } from './task-sections.ts'
import type { TaskTree } from './task-tree.ts'
import { titleReferenceEdits } from './title-references.ts'

/** Numbers of these schemes restart under each provision. */
const restarting: readonly MarkerScheme[] = ['alpha', 'roman', 'capital', 'arabic-paren', 'circled']

/**
 * The provisions whose numbers a new sibling with `number`, after the node at `after`, moves: those that follow without
 * a gap, under one parent or through the whole draft. A restart or a gap ends the sequence. Null if nothing is
 * numbered.
 */
export function shiftAfter(draft: Draft, tree: TaskTree, after: number, number: number): Shift | null {
  const anchor = tree.nodes[after]
  const model = draft.blocks[anchor?.head ?? -1]
  if (!anchor || !model?.marker || model.marker.scheme === 'bullet') return null
  const provisions = provisionsOf(draft)
  const own = provisions.headedBy.get(anchor.head)
  const like = own === undefined ? undefined : provisions.list[own]
  if (!like) return null
  const moved: number[] = []
  let expected = number
  for (const [index, one] of provisions.list.entries()) {
    if (one.block <= anchor.last || one.scope !== like.scope || one.style !== like.style) continue
    const isElsewhere = restarting.includes(one.marker.scheme) && one.parent !== like.parent
    // 2.2A goes with 2.2.
    const goesAlong = isInsertedBehind(one.marker, expected - 1)
    if (goesAlong && moved.length === 0) continue
    if (isElsewhere || !(goesAlong || one.marker.number === expected)) break
    moved.push(index)
    if (!goesAlong) expected++
  }
  const label = formatMarker(withoutInsertion(like.marker), number)
  return { style: like.style, after: endOfNode(draft, tree, anchor), label, by: 1, moved }
}

/**
 * The edits that carry out shifts: of the numbers and of decimals below them (3.1 under 3.), of all references that would
 * name another provision than before, and of contents lists, links to headings, and headings named by number and words.
 */
export function shiftEdits(draft: Draft, shifts: readonly Shift[]): Edit[] {
  const provisions = provisionsOf(draft)
  const labels = newLabels(provisions, shifts)
  return [
    ...numberEdits(draft, provisions, labels),
    ...referenceEdits(draft, { provisions, labels, shifts, added: addedArticle(shifts) }),
    ...bareReferenceEdits(draft, provisions, labels),
    ...keyEdits(draft, provisions, labels),
    ...contentsEdits(draft, provisions, labels),
    ...titleReferenceEdits(draft, provisions, labels),
  ]
}

/** The edits that keep references where they point when a paragraph without a number is added after a block. */
export function paragraphEdits(draft: Draft, after: number): Edit[] {
  const added: AddedText = { after, article: null }
  return referenceEdits(draft, { provisions: provisionsOf(draft), labels: new Map(), shifts: [], added })
}

function addedArticle(shifts: readonly Shift[]): AddedText | null {
  const shift = shifts.find(({ style, label }) => label !== null && style.startsWith('article '))
  return shift ? { after: shift.after, article: shift.label } : null
}

/** The edits of the numbers themselves. */
function numberEdits(draft: Draft, { list }: Provisions, labels: NewLabels): Edit[] {
  return [...labels].flatMap(([index, label]) => {
    const block = placedBlock(draft, list[index]?.block ?? -1)
    return block ? (replaceNumeral(draft, block, label) ?? []) : []
  })
}
