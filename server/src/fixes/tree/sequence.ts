import type { Edit } from '../../text/document/edit.ts'
import type { Block } from '../../text/model/block.ts'
import { type Draft, type PlacedBlock, placedBlock } from '../../text/model/draft.ts'
import type { CrossReference, ReferenceStep, ReferenceUnit } from '../../text/numbering/cross-reference.ts'
import { findCrossReferences } from '../../text/numbering/find-cross-references.ts'
import { formatMarker } from '../../text/numbering/format-marker.ts'
import { formatHanNumeral } from '../../text/numbering/han-numeral.ts'
import type { MarkerScheme } from '../../text/numbering/marker.ts'
import { inWidthOfSource, renumber } from '../edits/renumber.ts'
import { sourceBehind, sourceOf } from '../edits/source-line.ts'
import type { TaskTree } from './task-tree.ts'

/** The numbers of one sequence that an insertion shifts. */
export interface Shift {
  readonly scheme: MarkerScheme
  /** The first and the last that go up by one. */
  readonly from: number
  readonly to: number
  /** Block indices of those that bear them, in order. */
  readonly blocks: readonly number[]
  /** The number of the section in which they stand, of letters (a), (b) and the like. */
  readonly section: number | null
  /** The blocks of that section. */
  readonly within: readonly [number, number]
}

const restarting: readonly MarkerScheme[] = ['alpha', 'roman', 'capital', 'arabic-paren', 'circled']

/**
 * The numbers behind the node at `after` that a new sibling with `number` shifts: those that go on from it without a gap,
 * under one parent or running through the document. A sequence that restarts, or leaves a gap, ends it.
 */
export function shiftAfter(draft: Draft, tree: TaskTree, after: number, number: number): Shift | null {
  const anchor = tree.nodes[after]
  const model = draft.blocks[anchor?.head ?? -1]
  if (!anchor || !model?.marker) return null
  const { scheme } = model.marker
  const shifted: number[] = []
  let expected = number
  for (const node of tree.nodes) {
    if (node.head <= anchor.last) continue
    const block = draft.blocks[node.head]
    if (!block?.marker || !alike(block, model)) continue
    if (restarting.includes(scheme) && node.parent !== anchor.parent) break
    if (block.marker.number !== expected) break
    shifted.push(node.head)
    expected++
  }
  if (shifted.length === 0) return null
  const parent = tree.nodes[anchor.parent]
  const head = draft.blocks[parent?.head ?? -1]
  return {
    scheme,
    from: number,
    to: expected - 1,
    blocks: shifted,
    section: head?.marker?.scheme === 'section' ? head.marker.number : null,
    within: parent ? [parent.head, parent.last] : [tree.first, tree.last],
  }
}

function alike(block: Block, model: Block): boolean {
  if (block.marker?.scheme !== model.marker?.scheme) return false
  return block.kind === model.kind ? block.level === model.level : model.kind !== 'item' && block.kind !== 'item'
}

/** The edits that carry out shifts: of the numbers, of decimals below them (3.1 under 3.), and of the references to them. */
export function shiftEdits(draft: Draft, tree: TaskTree, shifts: readonly Shift[]): Edit[] {
  const edits = shifts.flatMap((shift) => [...numberEdits(draft, shift), ...decimalEdits(draft, tree, shift)])
  return [...edits, ...referenceEdits(draft, tree, shifts)]
}

function numberEdits(draft: Draft, shift: Shift): Edit[] {
  return shift.blocks.flatMap((index) => {
    const block = placedBlock(draft, index)
    const edit = block?.marker ? renumber(draft, block, block.marker.number + 1) : null
    return edit ? [edit] : []
  })
}

function decimalEdits(draft: Draft, { last }: TaskTree, shift: Shift): Edit[] {
  if (!['section', 'arabic', 'han', 'chapter'].includes(shift.scheme)) return []
  const edits: Edit[] = []
  shift.blocks.forEach((start, place) => {
    const number = shift.from + place
    for (let index = start + 1; index <= Math.min(last, (shift.blocks[place + 1] ?? last + 1) - 1); index++) {
      const block = placedBlock(draft, index)
      const found = block?.marker?.scheme === 'decimal' ? /^\d+/.exec(block.marker.label) : null
      if (!block?.marker || Number(found?.[0] ?? -1) !== number) continue
      const from = block.marker.span.start
      const span = { start: sourceOf(block, from), end: sourceBehind(block, from + String(number).length) }
      edits.push(inWidthOfSource(draft, { span, text: String(number + 1) }))
    }
  })
  return edits
}

function referenceEdits(draft: Draft, tree: TaskTree, shifts: readonly Shift[]): Edit[] {
  const hasArticles = draft.blocks.some((block) => block.marker?.scheme === 'article')
  return draft.blocks.flatMap((block, index) => {
    const inBody = index >= tree.first && index <= tree.last
    const labelEnd = block.marker?.span.end ?? 0
    return findCrossReferences(block.prose.text, draft.language).flatMap((reference) => {
      if (reference.span.start < labelEnd || reference.quoted || reference.target === 'other') return []
      if (!inBody && reference.target !== 'own') return []
      const placed = placedBlock(draft, index)
      return placed
        ? shifts.flatMap((shift) => referenceEdit(draft, placed, index, reference, shift, hasArticles) ?? [])
        : []
    })
  })
}

function referenceEdit(
  draft: Draft,
  block: PlacedBlock,
  index: number,
  reference: CrossReference,
  shift: Shift,
  hasArticles: boolean,
): Edit | null {
  const step = pointedStep(reference, shift, index, hasArticles)
  if (!step || step.number < shift.from || step.number > shift.to) return null
  const { start, end } = step.numeral
  const numeral = block.prose.text.slice(start, end)
  return inWidthOfSource(draft, {
    span: { start: sourceOf(block, start), end: sourceBehind(block, end) },
    text: next(numeral, step.number + 1, shift.scheme),
  })
}

/** The units by which references point at what bears a number of a scheme. */
const unitsOf: Readonly<Partial<Record<MarkerScheme, readonly ReferenceUnit[]>>> = {
  part: ['part'],
  chapter: ['chapter'],
  division: ['division'],
  article: ['article'],
  section: ['section'],
  han: ['point', 'article', 'item'],
  'han-paren': ['item', 'article', 'point'],
  arabic: ['item', 'article', 'point', 'section'],
}

function pointedStep(
  { steps }: CrossReference,
  shift: Shift,
  index: number,
  hasArticles: boolean,
): ReferenceStep | null {
  const [first, second] = steps
  if (!first) return null
  if (shift.section !== null) {
    if (first.unit === 'section' && first.number === shift.section) return second ?? null
    const near = index >= shift.within[0] && index <= shift.within[1]
    return near && (first.unit === 'subsection' || first.unit === 'paragraph') ? first : null
  }
  if (!unitsOf[shift.scheme]?.includes(first.unit)) return null
  // Where there are articles, 第三条 is one of them, and an item is counted within its article.
  if (hasArticles && shift.scheme !== 'article' && first.unit !== 'point' && first.unit !== shift.scheme) return null
  return first
}

/** The numeral of `number` in the style of another: 十三, 13, c, iv. */
function next(numeral: string, number: number, scheme: MarkerScheme): string {
  const label = formatMarker({ scheme, number: number - 1, label: numeral, span: { start: 0, end: 0 } }, number)
  return /^[\da-z]/i.test(numeral) ? label : formatHanNumeral(number)
}
