import type { Draft } from '../../text/model/draft.ts'
import { formatMarker } from '../../text/numbering/format-marker.ts'
import { withoutInsertion } from '../../text/numbering/label-number.ts'
import type { Marker } from '../../text/numbering/marker.ts'
import { formatRoman } from '../../text/numbering/roman-numeral.ts'
import { nameOf } from '../../text/provisions/nesting.ts'
import { provisionsOf } from '../../text/provisions/provisions.ts'
import { countedHeading } from './counted-heading.ts'
import { type JointHeading, jointHeadings, likeJoint } from './joint-headings.ts'
import { childrenOf, type TaskNode, type TaskTree } from './task-tree.ts'

/** The number of a node's next sibling, and its label. */
export interface NextNumber {
  readonly label: string
  readonly number: number
}

/** Null if the node has no number, or if the next one is borne by a heading for several, “Steps 2 and 3”. */
export function nextNumber(draft: Draft, tree: TaskTree, index: number): NextNumber | null {
  const node = tree.nodes[index]
  const joint = node && jointHeadings(draft).find(({ block }) => block === node.head)
  if (node && joint) return nextOfJoint(draft, tree, index, joint)
  const marker = node && lastNumber(draft, node)
  if (marker && jointHeadings(draft).some(({ block, name }) => block > node.head && name === nameOf(marker)))
    return null
  if (node && !marker) return nextCounted(draft, tree, index)
  if (!node || !marker || marker.scheme === 'bullet') return null
  const number = isLazy(draft, tree, index) ? marker.number : marker.number + 1
  return { number, label: formatMarker(withoutInsertion(marker), number) }
}

/** “Step 4” after “Steps 2 and 3”, unless there is one. */
function nextOfJoint(
  draft: Draft,
  tree: TaskTree,
  index: number,
  { name, last, block }: JointHeading,
): NextNumber | null {
  const marker = draft.blocks[tree.nodes[likeJoint(draft, tree, index)]?.head ?? -1]?.marker
  const isTaken = provisionsOf(draft).list.some(
    (one) => one.block > block && nameOf(one.marker) === name && one.marker.number > last,
  )
  return marker && !isTaken ? { number: last + 1, label: formatMarker(withoutInsertion(marker), last + 1) } : null
}

/** “Goal 5:” after the last of four goals; null after one that others follow, which nothing would renumber. */
function nextCounted({ blocks }: Draft, tree: TaskTree, index: number): NextNumber | null {
  const own = countedHeading(blocks[tree.nodes[index]?.head ?? -1])
  if (!own) return null
  const alike = siblingsOf(tree, index).flatMap((sibling) => {
    const one = countedHeading(blocks[tree.nodes[sibling]?.head ?? -1])
    return one?.word === own.word ? one.number : []
  })
  if (
    alike.length < 2 ||
    alike.at(-1) !== own.number ||
    alike.some((number, at) => at > 0 && number !== (alike[at - 1] ?? 0) + 1)
  )
    return null
  const number = own.number + 1
  const numeral = own.isRoman ? formatRoman(number).toUpperCase() : String(number)
  return { number, label: own.label.replace(/(?<= )(?:\d+|[IVX]+)/, numeral) }
}

function siblingsOf(tree: TaskTree, index: number): readonly number[] {
  return childrenOf(tree, tree.nodes[index]?.parent ?? -1)
}

/** A Markdown list whose items all have the same number is numbered when rendered. */
export function isLazy(draft: Draft, tree: TaskTree, index: number): boolean {
  const [before, last] = siblingsUpTo(tree, index).slice(-2)
  const marker = draft.blocks[last?.head ?? -1]?.marker
  const other = draft.blocks[before?.head ?? -1]?.marker
  return marker?.scheme === 'arabic' && other?.scheme === 'arabic' && other.label === marker.label
}

/** A node and the siblings before it. */
export function siblingsUpTo(tree: TaskTree, index: number): TaskNode[] {
  const siblings = siblingsOf(tree, index)
  return siblings.slice(0, siblings.indexOf(index) + 1).flatMap((sibling) => tree.nodes[sibling] ?? [])
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
