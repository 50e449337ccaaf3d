import { memoizeByObject } from '../../memoize.ts'
import type { Draft } from '../../text/model/draft.ts'
import type { Marker } from '../../text/numbering/marker.ts'
import { jointHeading, type NamedRange } from '../../text/provisions/joint-heading.ts'
import { nameOf } from '../../text/provisions/nesting.ts'
import { childrenOf, type TaskTree } from './task-tree.ts'

/** A heading that bears several numbers together, “Steps 2 and 3”. They cannot move: no reference to one could be told where to. */
export interface JointHeading extends NamedRange {
  readonly block: number
}

/** The headings for several of a draft, in order. */
export const jointHeadings = memoizeByObject(({ blocks }: Draft): readonly JointHeading[] =>
  blocks.flatMap(({ kind, prose }, block) => {
    const range = kind === 'heading' ? jointHeading(prose.text) : null
    return range ? [{ ...range, block }] : []
  }),
)

/** True if the draft has a heading for several of what a number counts. */
export function isCountedJointly(draft: Draft, marker: Pick<Marker, 'label'>): boolean {
  const name = nameOf(marker)
  return name !== '' && jointHeadings(draft).some((one) => one.name === name)
}

/**
 * The node behind which a new sibling of a node may go: itself, but where a heading for several follows among its
 * siblings, the one after the last such heading, or that heading itself.
 */
export function behindJoint(draft: Draft, tree: TaskTree, index: number): number {
  const joint = jointHeadings(draft)
  if (joint.length === 0) return index
  const heads = new Set(joint.map(({ block }) => block))
  const siblings = childrenOf(tree, tree.nodes[index]?.parent ?? -1)
  const isJoint = (one: number): boolean => heads.has(tree.nodes[one]?.head ?? -1)
  const last = siblings.findLastIndex(isJoint)
  if (last < siblings.indexOf(index)) return index
  const next = siblings[last + 1] ?? -1
  const name = joint.find(({ block }) => block === tree.nodes[siblings[last] ?? -1]?.head)?.name
  const marker = draft.blocks[tree.nodes[next]?.head ?? -1]?.marker
  return (marker && nameOf(marker) === name ? next : siblings[last]) ?? index
}

/** The sibling with a number that is written as those of a heading for several are, before it; the node itself if it is none. */
export function likeJoint(draft: Draft, tree: TaskTree, index: number): number {
  const own = jointHeadings(draft).find(({ block }) => block === tree.nodes[index]?.head)
  if (!own) return index
  const siblings = childrenOf(tree, tree.nodes[index]?.parent ?? -1)
  const like = siblings.slice(0, siblings.indexOf(index)).findLast((one) => {
    const marker = draft.blocks[tree.nodes[one]?.head ?? -1]?.marker
    return marker ? nameOf(marker) === own.name : false
  })
  return like ?? index
}
