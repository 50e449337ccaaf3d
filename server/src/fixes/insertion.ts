import type { Coverage } from '../coverage/coverage.ts'
import type { ClauseTemplate, DimensionId } from '../framework/types.ts'
import type { Draft } from '../text/draft.ts'
import { formatMarker } from '../text/marker-format.ts'
import type { Edit } from './edit.ts'
import { inHouseStyle } from './house-style.ts'
import { openingShape } from './opening.ts'
import { ownerClause, withOwner } from './owner.ts'
import { endOfNode, type Place, placeClause } from './place.ts'
import { shiftBehind, shiftEdits } from './sequence.ts'
import { paragraphShape, type Shape, shapeOf } from './shape.ts'
import { countBreaks, lineBreak, lineEnd } from './source-line.ts'
import type { TaskNode, TaskTree } from './task-tree.ts'
import { formOf } from './templates.ts'
import { wrapAll, wrappingOf } from './wrap.ts'

/** The number that a node's next sibling bears: as a label and as a number. Null where the node has none. */
export interface NextNumber {
  readonly label: string
  readonly number: number
}

export function nextNumber(draft: Draft, tree: TaskTree, index: number): NextNumber | null {
  const node = tree.nodes[index]
  const marker = draft.blocks[node?.head ?? -1]?.marker
  if (!node || !marker || marker.scheme === 'bullet') return null
  const number = isLazy(draft, tree, index) ? marker.number : marker.number + 1
  return { number, label: formatMarker(marker, number) }
}

/** A Markdown list whose items all bear the same number is numbered when it is shown. */
function isLazy(draft: Draft, tree: TaskTree, index: number): boolean {
  const node = tree.nodes[index]
  const siblings = node && node.parent >= 0 ? tree.nodes[node.parent]?.children : tree.roots
  const before = tree.nodes[siblings?.[(siblings?.indexOf(index) ?? 0) - 1] ?? -1]
  const marker = draft.blocks[node?.head ?? -1]?.marker
  const other = draft.blocks[before?.head ?? -1]?.marker
  return marker?.scheme === 'arabic' && other?.scheme === 'arabic' && other.label === marker.label
}

/** The label that a clause about `dimension` gets: （六）, 第十三条, 3.; null where it gets none. Cheap. */
export function clauseLabel(draft: Draft, coverage: Coverage, dimension: DimensionId): string | null {
  const place = placeClause(draft, coverage, dimension)
  if (place.kind === 'after') return nextNumber(draft, place.tree, place.node)?.label ?? null
  if (place.kind === 'paragraph') return null
  return openingShape(draft, formOf(coverage.draft, draft.language)).label || null
}

/** The edits that insert a clause where a writer would put it and renumber what stands behind it. */
export function clauseEdits(draft: Draft, coverage: Coverage, dimension: DimensionId, clause: ClauseTemplate): Edit[] {
  const place = placeClause(draft, coverage, dimension)
  const text = inHouseStyle(clause.text, draft)
  if (place.kind === 'after') return editsBehindNode(draft, place, { topic: clause.topic, text })
  if (place.kind === 'paragraph') {
    return [insertBehind(draft, place.after, paragraphShape(draft, place.after), { topic: '', text })]
  }
  const form = formOf(coverage.draft, draft.language)
  const owner = form === 'measures' ? '（责任单位：【牵头单位】）' : ''
  const words = { topic: clause.topic, text: withOwner(text, owner) }
  return [insertBehind(draft, place.after, openingShape(draft, form), words)]
}

export interface Words {
  readonly topic: string
  readonly text: string
}

function editsBehindNode(draft: Draft, { tree, node: index }: Extract<Place, { kind: 'after' }>, words: Words): Edit[] {
  const node = tree.nodes[index]
  const next = nextNumber(draft, tree, index)
  const shape = node && shapeOf(draft, node, next?.label ?? null)
  if (!node || !shape) return []
  const owned = {
    ...words,
    text: withOwner(words.text, inHouseStyle(ownerClause(draft, siblingsUpTo(tree, index)), draft)),
  }
  const shift = next && !isLazy(draft, tree, index) ? shiftBehind(draft, tree, index, next.number) : null
  return sorted([
    insertBehind(draft, endOfNode(draft, tree, node), shape, owned, node),
    ...(shift ? shiftEdits(draft, tree, [shift]) : []),
  ])
}

export function siblingsUpTo({ nodes, roots }: TaskTree, index: number): TaskNode[] {
  const node = nodes[index]
  const siblings = node && node.parent >= 0 ? (nodes[node.parent]?.children ?? []) : roots
  return siblings.slice(0, siblings.indexOf(index) + 1).flatMap((sibling) => nodes[sibling] ?? [])
}

/** The words in a shape, without the line breaks before them. */
export function laidOut(draft: Draft, shape: Shape, { topic, text }: Words, model?: TaskNode): string {
  const { lead, label, between, afterTopic, beforeText } = shape
  const heading = afterTopic === null ? '' : topic + afterTopic
  const wrapping = model ? wrappingOf(draft, model) : null
  const whole = `${lead}${label}${between}${heading}${beforeText ?? ''}${text}`
  return wrapping ? wrapAll(whole, wrapping, draft) : whole
}

/** The insertion on lines of its own behind a block; at the end of the text where there is none (-1). */
export function insertBehind(draft: Draft, after: number, shape: Shape, words: Words, model?: TaskNode): Edit {
  return insertText(draft, after, shape, laidOut(draft, shape, words, model))
}

export function insertText(draft: Draft, after: number, shape: Shape, laid: string): Edit {
  const { text, blocks } = draft
  const block = blocks[after]
  if (!block) {
    const isEmpty = /^\ufeff?\s*$/.test(text)
    const start = isEmpty ? text.length : text.trimEnd().length
    const gap = isEmpty ? '' : shape.gap
    return { span: { start, end: start }, text: gap + laid }
  }
  const start = lineEnd(text, block.span.end)
  return { span: { start, end: start }, text: safeGap(draft, after, shape) + laid }
}

/** In Markdown a blank line where without one the insertion would run on with what stands before it. */
function safeGap(draft: Draft, after: number, { gap, lead }: Shape): string {
  const block = draft.blocks[after]
  if (draft.format !== 'markdown' || countBreaks(gap) > 1 || !block) return gap
  const list = /^\s*(?:[-*+]|\d{1,9}[.)])\s+[*_]*$/.test(lead)
  const apart = /^\s*#/.test(lead) || list
  const open = !/[。；：！？;:.!?”’）)》」』]$/.test(block.prose.text)
  const contains = block.kind === 'row' || block.kind === 'quote' || (block.kind === 'item' && !list)
  const eol = lineBreak(draft.text)
  return (contains && !(block.kind === 'item' && !isListItem(draft, after))) || (open && !apart) ? eol + eol : gap
}

/** An item of a Markdown list, not a numbered line. */
function isListItem({ blocks }: Draft, index: number): boolean {
  const marker = blocks[index]?.marker
  return marker !== null && marker !== undefined && marker.span.end === marker.span.start
}

export function sorted(edits: readonly Edit[]): Edit[] {
  const inOrder = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  return inOrder.filter((edit, index) => index === 0 || edit.span.start >= (inOrder[index - 1]?.span.end ?? 0))
}
