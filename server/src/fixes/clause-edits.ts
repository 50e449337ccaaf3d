import type { Coverage } from '../coverage/model/coverage.ts'
import type { ClauseTemplate, DimensionId } from '../framework/types.ts'
import { type Edit, withoutOverlaps } from '../text/document/edit.ts'
import type { Draft } from '../text/model/draft.ts'
import { provisionsOf } from '../text/provisions/provisions.ts'
import { layoutOf, paragraphLayout } from './layout/clause-layout.ts'
import { contentsEntries } from './layout/contents-entries.ts'
import { firstClauseLayout } from './layout/first-clause.ts'
import { inHouseStyle } from './layout/house-style.ts'
import { type ClauseWords, insertAfter, layOut } from './layout/lay-out.ts'
import { listEndingEdits } from './layout/list-endings.ts'
import { ownerClause, withOwner } from './layout/owner-clause.ts'
import { gapBefore } from './layout/source-around.ts'
import { rowEdit } from './layout/table-row.ts'
import { hasCountedTasks, sectionShifts, sectionWithClause } from './section-with-clause.ts'
import { formOf, sectionTitle } from './templates/templates.ts'
import { blockAbove, raisedCount } from './tree/announced-count.ts'
import { countAlike, countsInWords } from './tree/counted-words.ts'
import { type InsertionPlace, placeClause } from './tree/insertion-place.ts'
import { likeJoint } from './tree/joint-headings.ts'
import { rowPlaces } from './tree/keyed-rows.ts'
import { isLazy, nextNumber, siblingsUpTo } from './tree/next-number.ts'
import { paragraphEdits, shiftAfter, shiftEdits } from './tree/sequence.ts'
import type { Shift } from './tree/shift.ts'
import { endOfNode, tasksUnder } from './tree/task-sections.ts'
import { taskTableAt } from './tree/task-table.ts'
import type { TaskNode, TaskTree } from './tree/task-tree.ts'

/**
 * The label that a clause about `dimension` gets: （六）, 第十三条, 3.; null where it gets none. Cheap: no edits are
 * computed.
 */
export function clauseLabel(draft: Draft, coverage: Coverage, dimension: DimensionId): string | null {
  const place = placeClause(draft, coverage, dimension)
  if (place.kind === 'after') return nextNumber(draft, place.tree, place.node)?.label ?? null
  if (place.kind === 'paragraph' || place.kind === 'row') return null
  return firstClauseLayout(draft, formOf(coverage.draft, draft.language)).label || null
}

/** The edits that insert a clause where a writer would put it and renumber what follows. */
export function clauseEdits(draft: Draft, coverage: Coverage, dimension: DimensionId, clause: ClauseTemplate): Edit[] {
  const place = placeClause(draft, coverage, dimension)
  const words = { topic: inHouseStyle(clause.topic, draft), text: inHouseStyle(clause.text, draft) }
  if (place.kind === 'after') {
    const title = inHouseStyle(sectionTitle(coverage, draft.language, dimension) ?? clause.topic, draft)
    return editsBehind(draft, place, title, words)
  }
  if (place.kind === 'row') {
    const table = taskTableAt(draft, place.after)
    const row = table && rowEdit(draft, table, words)
    if (row) return row
  }
  if (place.kind === 'paragraph' || place.kind === 'row') {
    const shape = paragraphLayout(draft, place.after)
    const insertion = insertAfter(draft, place.after, shape, layOut(draft, shape, words))
    return withoutOverlaps([insertion, ...paragraphEdits(draft, place.after)])
  }
  const form = formOf(coverage.draft, draft.language)
  const shape = firstClauseLayout(draft, form)
  const owned = form === 'measures' ? withOwner(words.text, '（责任单位：【牵头单位】）') : words.text
  return [insertAfter(draft, place.after, shape, layOut(draft, shape, { ...words, text: owned }))]
}

/** The numbers that the clause moves, as `clauseEdits` has them. */
export function clauseShifts(draft: Draft, coverage: Coverage, dimension: DimensionId): readonly Shift[] {
  const place = placeClause(draft, coverage, dimension)
  if (place.kind !== 'after') return []
  const { tree, node } = place
  if (takesSection(draft, tree, node)) return sectionShifts(draft, tree, node, siblingsOf(draft, tree, node))
  const shift = ownShift(draft, tree, node)
  return shift ? [shift] : []
}

/** How many tasks there are of which the clause becomes one more; 0 where they are not told. */
export function clauseSiblings(draft: Draft, coverage: Coverage, dimension: DimensionId): number {
  const place = placeClause(draft, coverage, dimension)
  if (place.kind === 'after') return countAlike(draft, place.tree, place.node)
  const table = place.kind === 'row' ? taskTableAt(draft, place.after) : null
  return table ? table.last - table.head : 0
}

/** The block right above the list that the clause goes into, -1 for none, and whether the count in it is raised. */
export function clauseLead(draft: Draft, coverage: Coverage, dimension: DimensionId): readonly [number, boolean] {
  const place = placeClause(draft, coverage, dimension)
  if (place.kind !== 'after') return [-1, false]
  const { tree, node } = place
  const isRaised = !takesSection(draft, tree, node) && raisedCount(draft, tree, node) !== null
  return [blockAbove(draft, tree, node), isRaised]
}

/** True if the clause gets no number although its neighbours count themselves, in a way that is not gone on with. */
export function lacksCount(draft: Draft, coverage: Coverage, dimension: DimensionId): boolean {
  const place = placeClause(draft, coverage, dimension)
  if (place.kind === 'paragraph') return countsInWords(draft, place.after)
  const node = place.kind === 'after' ? place.tree.nodes[place.node] : undefined
  const marker = draft.blocks[node?.head ?? -1]?.marker
  return node !== undefined && (!marker || marker.scheme === 'bullet') && countsInWords(draft, node.head)
}

function ownShift(draft: Draft, tree: TaskTree, index: number): Shift | null {
  const next = nextNumber(draft, tree, index)
  return next && !isLazy(draft, tree, index) ? shiftAfter(draft, tree, index, next.number) : null
}

/** True for a section that has numbered tasks, and so has the one with the clause behind it. */
function takesSection(draft: Draft, tree: TaskTree, index: number): boolean {
  const head = draft.blocks[tree.nodes[index]?.head ?? -1]
  // What is numbered under “Action 3:” are steps of that one action.
  const isTask = head?.marker?.scheme === 'named' && tasksUnder(draft, tree, index).length === 0
  return head?.kind === 'heading' && !isTask && hasCountedTasks(draft, tree, index)
}

function siblingsOf(draft: Draft, tree: TaskTree, index: number): readonly number[] {
  const parent = tree.nodes[index]?.parent ?? -1
  return parent < 0 ? tree.roots : tasksUnder(draft, tree, parent)
}

/**
 * After a section that has numbered tasks comes a section with a task in it; a clause by itself would be one level too
 * high.
 */
function editsBehind(
  draft: Draft,
  place: Extract<InsertionPlace, { kind: 'after' }>,
  title: string,
  words: ClauseWords,
): Edit[] {
  const { tree, node: index } = place
  const node = tree.nodes[index]
  if (!node) return []
  if (takesSection(draft, tree, index))
    return sectionWithClause(draft, tree, index, siblingsOf(draft, tree, index), title, words)
  const next = nextNumber(draft, tree, index)
  const like = tree.nodes[likeJoint(draft, tree, index)] ?? node
  const alike = layoutOf(draft, like, next?.label ?? null)
  if (!alike) return []
  const shape = { ...alike, gap: gapBehind(draft, tree, node, alike.gap) }
  const owner = inHouseStyle(ownerClause(draft, siblingsUpTo(tree, index)), draft)
  const laid = layOut(draft, shape, { ...words, text: withOwner(words.text, owner) }, like)
  const shift = ownShift(draft, tree, index)
  const raised = raisedCount(draft, tree, index)
  return withoutOverlaps([
    ...(raised ? [raised] : []),
    insertAfter(draft, endOfNode(draft, tree, node), shape, laid),
    ...contentsEntries(draft, { like: node.head, label: shape.label, title: words.topic }),
    ...listEndingEdits(draft, tree, index),
    ...rowOfTask(draft, tree, index, words.topic),
    ...(shift ? shiftEdits(draft, [shift]) : []),
  ])
}

/** The line breaks between a task and the next: those before it may be the ones behind the heading of its chapter. */
function gapBehind(draft: Draft, { nodes }: TaskTree, { head, parent }: TaskNode, gap: string): string {
  const { blocks } = draft
  const own = blocks[head]
  if (own?.kind === 'heading' || blocks[head - 1]?.kind !== 'heading') return gap
  const isAlike = (one: TaskNode): boolean =>
    blocks[one.head]?.marker?.scheme === own?.marker?.scheme && blocks[one.head - 1]?.kind !== 'heading'
  const other =
    nodes.find((one) => one.parent === parent && one.head > head && isAlike(one)) ??
    nodes.findLast((one) => one.head < head && isAlike(one))
  return other && own?.marker ? gapBefore(draft, other.head) : gap
}

/**
 * The row of a new task in the tables that name all of them by their titles, else in the table of tasks right behind the
 * list, if it has a row for each of them.
 */
function rowOfTask(draft: Draft, tree: TaskTree, index: number, topic: string): Edit[] {
  const node = tree.nodes[index]
  if (!node || draft.format !== 'markdown') return []
  const words = { topic, text: topic }
  const places = rowPlaces(draft, provisionsOf(draft), node.head)
  if (places.length > 0) return places.flatMap((place) => [...(rowEdit(draft, place, words) ?? []), ...place.numbers])
  const end = endOfNode(draft, tree, node)
  const at = draft.blocks.findIndex(({ kind }, block) => block > end && block <= end + 2 && kind === 'row')
  if (at < 0 || draft.blocks[end + 1]?.kind === 'heading') return []
  let last = at
  while (draft.blocks[last + 1]?.kind === 'row') last++
  const table = taskTableAt(draft, last)
  if (table?.head !== at || table.last - at !== countAlike(draft, tree, index)) return []
  return rowEdit(draft, table, words) ?? []
}
