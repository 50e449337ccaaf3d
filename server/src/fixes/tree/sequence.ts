import type { Edit } from '../../text/document/edit.ts'
import { type Draft, placedBlock, spanInDraft } from '../../text/model/draft.ts'
import { formatMarker } from '../../text/numbering/format-marker.ts'
import { parseHanNumeral } from '../../text/numbering/han-numeral.ts'
import type { MarkerScheme } from '../../text/numbering/marker.ts'
import { type Provisions, provisionsOf } from '../../text/provisions/provisions.ts'
import { decimalOf } from '../../text/provisions/resolve-reference.ts'
import { inWidthOfSource, renumber } from '../edits/renumber.ts'
import { contentsEdits } from './contents-edits.ts'
import { referenceEdits } from './reference-edits.ts'
import type { AddedText, NewLabels, Shift } from './shift.ts'
import { endOfNode } from './task-sections.ts'
import type { TaskTree } from './task-tree.ts'

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
  for (const [index, one] of provisions.list.entries()) {
    if (one.block <= anchor.last || one.scope !== like.scope || one.style !== like.style) continue
    const isElsewhere = restarting.includes(one.marker.scheme) && one.parent !== like.parent
    if (isElsewhere || one.marker.number !== number + moved.length) break
    moved.push(index)
  }
  const label = formatMarker(like.marker, number)
  return { style: like.style, after: endOfNode(draft, tree, anchor), label, by: 1, moved }
}

/**
 * The edits that carry out shifts: of the numbers, of decimals below them (3.1 under 3.), of all references that would
 * name another provision than before, and of contents lists and links to headings.
 */
export function shiftEdits(draft: Draft, shifts: readonly Shift[]): Edit[] {
  const provisions = provisionsOf(draft)
  const labels = newLabels(provisions, shifts)
  const numbers = shifts.flatMap(({ moved, by }) =>
    moved.flatMap((index) => numberEdit(draft, provisions, index, by) ?? []),
  )
  return [
    ...numbers,
    ...decimalEdits(draft, provisions, labels),
    ...referenceEdits(draft, { provisions, labels, shifts, added: addedArticle(shifts) }),
    ...contentsEdits(draft, provisions, labels),
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

function newLabels({ list }: Provisions, shifts: readonly Shift[]): NewLabels {
  const labels = new Map<number, string>()
  for (const { moved, by } of shifts)
    for (const index of moved) {
      const marker = list[index]?.marker
      if (marker) labels.set(index, formatMarker(marker, marker.number + by))
    }
  list.forEach(({ marker, parent }, index) => {
    const above = decimalAbove(parent, list, labels)
    if (marker.scheme !== 'decimal' || above === null) return
    const [first, ...rest] = decimalOf(marker.label).split('.')
    if (Number(first) !== above.before) return
    const own = labels.get(index) ?? marker.label
    labels.set(index, own.replace(/\d+/, String(above.after)))
    if (rest.length === 0) labels.delete(index)
  })
  return labels
}

/** The number of the provision around a decimal, before and after, where that moves. */
function decimalAbove(
  parent: number,
  list: Provisions['list'],
  labels: NewLabels,
): { readonly before: number; readonly after: number } | null {
  for (let index = parent; index >= 0; index = list[index]?.parent ?? -1) {
    const marker = list[index]?.marker
    if (!marker || marker.scheme === 'decimal') continue
    const label = labels.get(index)
    return label === undefined ? null : { before: marker.number, after: numberIn(label) }
  }
  return null
}

/** The number of a label: 3 of “3.”, 第三章, “Section 3.”. */
function numberIn(label: string): number {
  const digits = /\d+/.exec(label)?.[0]
  return digits ? Number(digits) : (parseHanNumeral(/[零〇○一二三四五六七八九十百千]+/.exec(label)?.[0] ?? '') ?? 0)
}

function numberEdit(draft: Draft, { list }: Provisions, index: number, by: number): Edit | null {
  const block = placedBlock(draft, list[index]?.block ?? -1)
  return block?.marker ? renumber(draft, block, block.marker.number + by) : null
}

function decimalEdits(draft: Draft, { list }: Provisions, labels: NewLabels): Edit[] {
  return [...labels].flatMap(([index, label]) => {
    const block = placedBlock(draft, list[index]?.block ?? -1)
    if (block?.marker?.scheme !== 'decimal') return []
    const before = /\d+/.exec(block.marker.label)
    const after = /\d+/.exec(label)?.[0]
    if (!before || after === undefined || before[0] === after || block.marker.span.end === 0) return []
    const from = block.marker.span.start + before.index
    const span = spanInDraft(block, { start: from, end: from + before[0].length })
    return [inWidthOfSource(draft, { span, text: after })]
  })
}
