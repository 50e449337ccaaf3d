import type { Coverage } from '../coverage/coverage.ts'
import type { ClauseTemplate, DimensionId } from '../framework/types.ts'
import type { Draft } from '../text/draft.ts'
import type { Marker } from '../text/marker.ts'
import { formatMarker } from '../text/marker-format.ts'
import type { Edit } from './edit.ts'
import { inHouseStyle } from './house-style.ts'
import { insertText, laidOut, nextNumber, siblingsUpTo, sorted } from './insertion.ts'
import { openingChildShape, openingShape } from './opening.ts'
import { ownerClause, withOwner } from './owner.ts'
import { endOfNode, placeClause, taskSections, tasksIn } from './place.ts'
import { shiftBehind, shiftEdits } from './sequence.ts'
import { gapBefore, type Shape, shapeOf } from './shape.ts'
import { type TaskTree, taskTree } from './task-tree.ts'
import { formOf, sectionTemplates } from './templates.ts'

/** A section to be added: behind which one, with what title and label. */
export interface SectionPlan {
  readonly tree: TaskTree
  /** The section behind which it goes; null in a draft that has no sections yet. */
  readonly behind: number | null
  readonly title: string
  readonly label: string
}

/** Where a section about `dimension` would go: behind the last task section. Null where the draft's measures stand in no sections. Cheap. */
export function planSection(draft: Draft, coverage: Coverage, dimension: DimensionId): SectionPlan | null {
  const form = formOf(coverage.draft, draft.language)
  const title = sectionTemplates.find((section) => section.dimension === dimension && section.form === form)?.title
  if (!title) return null
  const tree = taskTree(draft)
  const behind = taskSections(draft, tree).at(-1)
  const node = tree.nodes[behind ?? -1]
  if (behind === undefined || !node) {
    if (placeClause(draft, coverage, dimension).kind !== 'opening') return null
    const label = form === 'legislation' ? '第一章' : openingShape(draft, form).label
    return { tree, behind: null, title, label }
  }
  const head = draft.blocks[node.head]
  if (head?.kind !== 'heading' && head?.marker?.scheme !== 'section') return null
  return { tree, behind, title, label: nextNumber(draft, tree, behind)?.label ?? '' }
}

/** The edits that add the section with a clause in it. */
export function sectionEdits(draft: Draft, coverage: Coverage, plan: SectionPlan, clause: ClauseTemplate): Edit[] {
  const text = inHouseStyle(clause.text, draft)
  const { tree, behind } = plan
  if (behind === null) return [openingSection(draft, coverage, plan, { ...clause, text })]
  const node = tree.nodes[behind]
  const next = nextNumber(draft, tree, behind)
  const shape = node && shapeOf(draft, node, next?.label ?? null)
  if (!node || !shape) return []
  const child = childOf(draft, tree, behind)
  const shifts = [next ? shiftBehind(draft, tree, behind, next.number) : null, child?.shift].flatMap((one) => one ?? [])
  const words = child && inSection(draft, child, { ...clause, text })
  const laid = words
    ? `${laidOut(draft, { ...shape, beforeText: null }, { topic: plan.title, text: '' }).trimEnd()}${words}`
    : laidOut(draft, shape, { topic: plan.title, text }, node)
  return sorted([insertText(draft, endOfNode(draft, tree, node), shape, laid), ...shiftEdits(draft, tree, shifts)])
}

function openingSection(
  draft: Draft,
  coverage: Coverage,
  { tree, title, label }: SectionPlan,
  clause: ClauseTemplate,
): Edit {
  const form = formOf(coverage.draft, draft.language)
  const shape: Shape = { ...openingShape(draft, form), label }
  const child = openingChildShape(draft, form)
  const after = tree.last >= tree.first ? tree.last : tree.first - 1
  if (!child) return insertText(draft, after, shape, laidOut(draft, shape, { topic: title, text: clause.text }))
  const mark = openingShape(draft, 'programme').lead
  const heading = `${mark}${label}${form === 'legislation' ? '　' : ''}${title}`
  return insertText(draft, after, shape, `${heading}${child.gap}${laidOut(draft, child, clause)}`)
}

interface Child {
  readonly tree: TaskTree
  /** The task like which the new one is laid out. */
  readonly model: number
  readonly shape: Shape
  /** Between the section's heading and its first task. */
  readonly gap: string
  readonly shift: ReturnType<typeof shiftBehind>
}

/** How a task in a section behind `section` is laid out and numbered: on from the last where the numbers run through the document, else from one. */
function childOf(draft: Draft, tree: TaskTree, section: number): Child | null {
  const sections = taskSections(draft, tree)
  const models = sections.filter((index) => tasksIn(draft, tree, index).length > 0)
  const model = (
    models.includes(section) ? tasksIn(draft, tree, section) : tasksIn(draft, tree, models.at(-1) ?? -1)
  ).at(-1)
  const node = tree.nodes[model ?? -1]
  const head = draft.blocks[node?.head ?? -1]
  const first = tree.nodes[tree.nodes[node?.parent ?? -1]?.children[0] ?? -1]
  if (model === undefined || !node || !head || !first) return null
  const runs = models.length > 1 && models.slice(1).every((index) => firstNumber(draft, tree, index) > 1)
  const goesOn = runs || head.marker?.scheme === 'article'
  const next = nextNumber(draft, tree, model)
  const label = head.marker ? (goesOn ? (next?.label ?? null) : firstLabel(draft, tree, section, head.marker)) : null
  const shape = shapeOf(draft, node, label)
  if (!shape) return null
  const shift = goesOn && next ? shiftBehind(draft, tree, model, next.number) : null
  return { tree, model, shape, gap: gapBefore(draft, first.head), shift }
}

/** （一）, 1.; of a decimal the number of its section before it: 4.1. */
function firstLabel(draft: Draft, tree: TaskTree, section: number, marker: Marker): string {
  const label = formatMarker(marker, 1)
  const above = nextNumber(draft, tree, section)
  return marker.scheme === 'decimal' && above ? label.replace(/^\d+/, String(above.number)) : label
}

function inSection(draft: Draft, child: Child, clause: ClauseTemplate): string {
  const model = child.tree.nodes[child.model]
  const owner = inHouseStyle(ownerClause(draft, siblingsUpTo(child.tree, child.model)), draft)
  const words = { topic: clause.topic, text: withOwner(clause.text, owner) }
  return child.gap + laidOut(draft, child.shape, words, model)
}

function firstNumber(draft: Draft, tree: TaskTree, index: number): number {
  const first = tree.nodes[tasksIn(draft, tree, index)[0] ?? -1]
  return draft.blocks[first?.head ?? -1]?.marker?.number ?? 0
}
