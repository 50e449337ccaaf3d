import { type Edit, withoutOverlaps } from '../text/document/edit.ts'
import type { Block } from '../text/model/block.ts'
import type { Draft } from '../text/model/draft.ts'
import { formatMarker } from '../text/numbering/format-marker.ts'
import type { Marker } from '../text/numbering/marker.ts'
import { type ClauseLayout, headingLayoutOf, layoutOf } from './layout/clause-layout.ts'
import { contentsEntries } from './layout/contents-entries.ts'
import { inHouseStyle } from './layout/house-style.ts'
import { type ClauseWords, insertAfter, layOut } from './layout/lay-out.ts'
import { ownerClause, withOwner } from './layout/owner-clause.ts'
import { gapBefore } from './layout/source-around.ts'
import { nextHundred } from './tree/hundreds.ts'
import { likeJoint } from './tree/joint-headings.ts'
import { firstWithin, numberIn } from './tree/new-labels.ts'
import { nextNumber, siblingsUpTo } from './tree/next-number.ts'
import { shiftAfter, shiftEdits } from './tree/sequence.ts'
import type { Shift } from './tree/shift.ts'
import { endOfNode, holdsArticles, isSentenceItem, tasksUnder } from './tree/task-sections.ts'
import type { TaskTree } from './tree/task-tree.ts'

/**
 * The edits that add a section with `title` after the section `behind`, one of `siblings`, with a clause laid out like
 * their tasks.
 */
export function sectionWithClause(
  draft: Draft,
  tree: TaskTree,
  behind: number,
  siblings: readonly number[],
  title: string,
  clause: ClauseWords,
): Edit[] {
  const node = tree.nodes[behind]
  const next = nextNumber(draft, tree, behind)
  const child = childOf(draft, tree, behind, siblings)
  const shape =
    node &&
    (child ? headingLayoutOf : layoutOf)(draft, tree.nodes[likeJoint(draft, tree, behind)] ?? node, next?.label ?? null)
  if (!node || !shape) return []
  const laid = child
    ? layOut(draft, shape, { topic: title, text: '' }).trimEnd() + inSection(draft, tree, child, clause)
    : layOut(draft, shape, { topic: title, text: clause.text }, node)
  return withoutOverlaps([
    insertAfter(draft, endOfNode(draft, tree, node), shape, laid),
    ...contentsEntries(
      draft,
      { like: node.head, label: shape.label, title },
      child && { like: child.head, label: child.shape.label, title: clause.topic },
    ),
    ...shiftEdits(draft, sectionShifts(draft, tree, behind, siblings)),
  ])
}

/** The numbers that such a section and its clause move. */
export function sectionShifts(draft: Draft, tree: TaskTree, behind: number, siblings: readonly number[]): Shift[] {
  const next = nextNumber(draft, tree, behind)
  const own = next ? shiftAfter(draft, tree, behind, next.number) : null
  return [own, childOf(draft, tree, behind, siblings)?.shift].flatMap((one) => one ?? [])
}

interface Child {
  /** The task whose layout the new one copies, and its block. */
  readonly model: number
  readonly head: number
  readonly shape: ClauseLayout
  /** Between the section's heading and its first task. */
  readonly gap: string
  readonly shift: Shift | null
}

/**
 * Layout and number of a task in a section after `section`: numbered on if numbers run through the sections, else from
 * one.
 */
function childOf(draft: Draft, tree: TaskTree, section: number, siblings: readonly number[]): Child | null {
  const models = siblings.filter((index) => countedUnder(draft, tree, index).length > 0 && index <= section)
  const model = countedUnder(draft, tree, models.at(-1) ?? -1).at(-1)
  const node = tree.nodes[model ?? -1]
  const head = draft.blocks[node?.head ?? -1]
  const first = tree.nodes[tree.nodes[node?.parent ?? -1]?.children[0] ?? -1]
  if (model === undefined || !node || !head || !first) return null
  const runs =
    models.length > 1 &&
    models.slice(1).every((index, at) => firstNumber(draft, tree, index) > lastNumber(draft, tree, models[at] ?? -1))
  // The only paragraph of a provision has no number, unless it has that of the provision: 3.1.
  const isLone = !runs && head.marker?.scheme !== 'decimal' && head.marker?.scheme !== 'article'
  if (draft.language === 'en' && isLone && isProvision(draft.blocks[tree.nodes[section]?.head ?? -1])) return null
  // Where (a) stands on the line of the heading, the first task is not by itself.
  if (!runs && firstNumber(draft, tree, models.at(-1) ?? -1) > 1 && head.marker?.scheme !== 'article') return null
  const goesOn = runs || head.marker?.scheme === 'article' || head.marker?.scheme === 'named'
  const before = lastAlike(draft, tree, model, section, runs)
  const firsts = models.map((index) => firstNumber(draft, tree, index))
  const opened = runs ? nextHundred(draft, tree, tree.nodes[section] ?? node, firsts, tree.nodes[before] ?? node) : null
  const next = opened ?? nextNumber(draft, tree, before)
  const label = head.marker ? (goesOn ? (next?.label ?? null) : firstLabel(draft, tree, section, head.marker)) : null
  const shape = layoutOf(draft, node, label)
  const shift = opened ? opened.shift : goesOn && next ? shiftAfter(draft, tree, before, next.number) : null
  return shape && { model, head: node.head, shape, gap: gapBefore(draft, first.head), shift }
}

/**
 * The last article or section of an act before the end of one of its titles, `section`: one that closes the act is no
 * task, but counts. So does any other whose numbers run through the titles (`runs`).
 */
function lastAlike({ blocks }: Draft, { nodes }: TaskTree, model: number, section: number, runs: boolean): number {
  const [own, title] = [nodes[model], nodes[section]]
  const head = blocks[own?.head ?? -1]
  if (!own || !title || !(isProvision(head) || runs)) return model
  return nodes.findLastIndex(({ head: at, parent }, index) => {
    if (index <= model) return index === model
    const isBeside = isProvision(head) || parent === own.parent || parent === section
    return at <= title.last && isBeside && blocks[at]?.marker?.scheme === head?.marker?.scheme
  })
}

/** True for an article or section of an act, which numbers its paragraphs. */
function isProvision(head: Block | undefined): boolean {
  const scheme = head?.marker?.scheme
  return scheme === 'article' || scheme === 'section'
}

/** （一）, 1.; of a decimal the number of its section before it: 4.1, and 2.3.1 in section 2.3. */
function firstLabel(draft: Draft, tree: TaskTree, section: number, marker: Marker): string {
  const above = nextNumber(draft, tree, section)
  const head = draft.blocks[tree.nodes[section]?.head ?? -1]
  if (marker.scheme !== 'decimal' || !above) return formatMarker(marker, 1)
  const number = head?.marker ? numberIn(head.marker, above.label) : ''
  return firstWithin(marker, number, above.number)
}

function inSection(draft: Draft, tree: TaskTree, { model, shape, gap }: Child, clause: ClauseWords): string {
  const owner = inHouseStyle(ownerClause(draft, siblingsUpTo(tree, model)), draft)
  return gap + layOut(draft, shape, { ...clause, text: withOwner(clause.text, owner) }, tree.nodes[model])
}

function firstNumber(draft: Draft, tree: TaskTree, index: number): number {
  return numberOf(draft, tree, countedUnder(draft, tree, index)[0] ?? -1)
}

function lastNumber(draft: Draft, tree: TaskTree, index: number): number {
  return numberOf(draft, tree, countedUnder(draft, tree, index).at(-1) ?? -1)
}

function numberOf({ blocks }: Draft, { nodes }: TaskTree, index: number): number {
  return blocks[nodes[index]?.head ?? -1]?.marker?.number ?? 0
}

/** True for a section whose text is numbered tasks; one after it has a task too. */
export function hasCountedTasks(draft: Draft, tree: TaskTree, index: number): boolean {
  return countedUnder(draft, tree, index).length > 0
}

/** The tasks in a section, of a chapter the articles in its divisions; where it has none, its numbered items that are sentences. */
function countedUnder(draft: Draft, tree: TaskTree, index: number): number[] {
  const tasks = tasksUnder(draft, tree, index).flatMap((task) =>
    holdsArticles(draft, tree, task) ? countedUnder(draft, tree, task) : [task],
  )
  if (tasks.length > 0) return tasks
  return (tree.nodes[index]?.children ?? []).filter((child) => {
    const item = tree.nodes[child]
    const scheme = draft.blocks[item?.head ?? -1]?.marker?.scheme
    return item !== undefined && scheme !== undefined && scheme !== 'bullet' && isSentenceItem(draft, item)
  })
}
