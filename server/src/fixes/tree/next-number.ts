import type { Draft } from '../../text/model/draft.ts'
import { formatMarker } from '../../text/numbering/format-marker.ts'
import type { Marker } from '../../text/numbering/marker.ts'
import type { TaskNode, TaskTree } from './task-tree.ts'

/** The number of a node's next sibling, and its label. */
export interface NextNumber {
  readonly label: string
  readonly number: number
}

/** Null if the node has no number. */
export function nextNumber(draft: Draft, tree: TaskTree, index: number): NextNumber | null {
  const node = tree.nodes[index]
  const marker = node && lastNumber(draft, node)
  if (!node || !marker || marker.scheme === 'bullet') return null
  const number = isLazy(draft, tree, index) ? marker.number : marker.number + 1
  return { number, label: formatMarker(marker, number) }
}

/** A Markdown list whose items all have the same number is numbered when rendered. */
export function isLazy(draft: Draft, tree: TaskTree, index: number): boolean {
  const [before, last] = siblingsUpTo(tree, index).slice(-2)
  const marker = draft.blocks[last?.head ?? -1]?.marker
  const other = draft.blocks[before?.head ?? -1]?.marker
  return marker?.scheme === 'arabic' && other?.scheme === 'arabic' && other.label === marker.label
}

/** A node and the siblings before it. */
export function siblingsUpTo({ nodes, roots }: TaskTree, index: number): TaskNode[] {
  const node = nodes[index]
  const siblings = node && node.parent >= 0 ? (nodes[node.parent]?.children ?? []) : roots
  return siblings.slice(0, siblings.indexOf(index) + 1).flatMap((sibling) => nodes[sibling] ?? [])
}

/**
 * The number of a node, or of the last block within it that continues its numbering: the outline may take a sibling for
 * a part of it.
 */
function lastNumber({ blocks }: Draft, node: TaskNode): Marker | null {
  let last = blocks[node.head]?.marker ?? null
  for (let index = node.head + 1; last && index <= node.last; index++) {
    const block = blocks[index]
    const marker = block?.kind === 'paragraph' || block?.kind === 'item' ? block.marker : null
    if (marker?.scheme !== last.scheme || marker.scheme === 'bullet') continue
    if (marker.number !== last.number + 1 || stem(marker) !== stem(last)) break
    last = marker
  }
  return last
}

/** 6. of 6.3, A. of A.3. */
function stem({ label }: Marker): string {
  return /^(?:[A-Z]\.)?(?:\d+\.)*(?=\d)/.exec(label)?.[0] ?? ''
}
