import type { Coverage } from '../../coverage/model/coverage.ts'
import type { DimensionId } from '../../framework/types.ts'
import type { Draft } from '../../text/model/draft.ts'
import { provisionsOf } from '../../text/provisions/provisions.ts'
import { dimensionsInHeading } from '../templates/heading-topic.ts'
import { formOf } from '../templates/templates.ts'
import { isClosingProvision, lastBeforeClosing } from './closing.ts'
import { behindJoint } from './joint-headings.ts'
import { namedByRow } from './keyed-rows.ts'
import { lastInserted } from './last-inserted.ts'
import { nearestSection } from './nearest-section.ts'
import { isChainOfTasks } from './task-chain.ts'
import {
  beforeClosing,
  beforeSummary,
  endOfNode,
  headingOf,
  holdsArticles,
  isAboutOther,
  isOfOtherMatter,
  isSentenceItem,
  isTitledList,
  measures,
  nodeRole,
  sectionsFor,
  taskRoles,
  tasksUnder,
} from './task-sections.ts'
import { beforeTaskTable, taskTableAt } from './task-table.ts'
import { childrenOf, type TaskNode, type TaskTree, taskTree } from './task-tree.ts'

/** Where a clause goes. */
export type InsertionPlace =
  /** As the next sibling of a node, with its layout. */
  | { readonly kind: 'after'; readonly tree: TaskTree; readonly node: number }
  /** As an unnumbered paragraph after a block. */
  | { readonly kind: 'paragraph'; readonly after: number }
  /** As a row of a table of tasks, after its last row. */
  | { readonly kind: 'row'; readonly after: number }
  /** As the first clause of a draft that has none, after a block (-1 for none). */
  | { readonly kind: 'opening'; readonly after: number }

/**
 * Where a writer would put a clause about `dimension`: after its last measure; else into the section whose heading is
 * about it; else after the last measure of the last task section, before safeguards, implementation and final
 * provisions.
 */
export function placeClause(draft: Draft, coverage: Coverage, dimension: DimensionId): InsertionPlace {
  const tree = taskTree(draft)
  const place =
    behindEvidence(draft, tree, coverage, dimension) ??
    intoSectionAbout(draft, tree, dimension) ??
    behindLastTask(draft, tree, coverage, dimension)
  return place.kind === 'after'
    ? { ...place, node: behindJoint(draft, tree, lastInserted(draft, tree, place.node)) }
    : place
}

/** After the task, or in the section, that has most measures of the dimension; the last of several. */
function behindEvidence(
  draft: Draft,
  tree: TaskTree,
  coverage: Coverage,
  dimension: DimensionId,
): InsertionPlace | null {
  const counts = new Map<number, number>()
  for (const evidence of coverage.evidence) {
    if (evidence.kind !== 'measure' || evidence.dimension !== dimension) continue
    const found = innermost(tree, namedByRow(draft, provisionsOf(draft), evidence.block))
    const head = draft.blocks[tree.nodes[found ?? -1]?.head ?? -1]
    if (!head || isClosingProvision(head)) continue
    if (found !== null && taskRoles.includes(nodeRole(draft, tree, found)))
      counts.set(found, (counts.get(found) ?? 0) + 1)
  }
  const [most] = [...counts].sort((one, other) => other[1] - one[1] || other[0] - one[0])
  return most ? intoNode(draft, tree, most[0]) : null
}

/** The innermost section or article that holds a block. */
function innermost({ nodes, roots }: TaskTree, block: number): number | null {
  let found: number | null = null
  let level = roots
  for (;;) {
    const next = level.find((index) => {
      const node = nodes[index]
      return node !== undefined && node.kind !== 'item' && node.head <= block && block <= node.last
    })
    if (next === undefined) return found
    found = next
    level = nodes[next]?.children ?? []
  }
}

/** Into the uppermost section with such a heading, and there into the one that it is more closely about. */
function intoSectionAbout(draft: Draft, tree: TaskTree, dimension: DimensionId): InsertionPlace | null {
  const isAbout = (index: number): boolean =>
    tree.nodes[index]?.kind !== 'item' &&
    taskRoles.includes(nodeRole(draft, tree, index)) &&
    dimensionsInHeading(headingOf(draft, tree, index), draft.language).includes(dimension)
  let best = -1
  for (let level = tree.roots; best < 0 && level.length > 0; level = level.flatMap((index) => childrenOf(tree, index)))
    best = level.find(isAbout) ?? -1
  if (best < 0) return null
  for (;;) {
    const closer = childrenOf(tree, best).find((index) => isAbout(index) && tree.nodes[index]?.kind === 'section')
    if (closer === undefined) return intoNode(draft, tree, best)
    best = closer
  }
}

/**
 * After the last task in a section. A section without tasks takes a paragraph, unless it is itself one of several
 * numbered tasks: then after it.
 */
function intoNode(draft: Draft, tree: TaskTree, index: number): InsertionPlace | null {
  const node = tree.nodes[index]
  if (!node) return null
  const inner = beforeClosing(draft, tree, tasksUnder(draft, tree, index)).at(-1)
  if (inner !== undefined && holdsArticles(draft, tree, inner)) return intoNode(draft, tree, inner)
  if (inner !== undefined) return { kind: 'after', tree, node: inner }
  const item = listIn(draft, tree, index)
  if (item !== null) return { kind: 'after', tree, node: item }
  const siblings = childrenOf(tree, node.parent)
  const head = draft.blocks[node.head]
  // A number before the text itself is that of a task, also where others are groups of tasks.
  const isTask = head?.kind !== 'heading' || siblings.every((one) => tasksUnder(draft, tree, one).length === 0)
  if (head?.marker && isTask && !endsInTable(draft, tree, node)) return { kind: 'after', tree, node: index }
  return atEnd(draft, tree, node)
}

/**
 * As a row of the table at the end of a section, or else as a paragraph. A section that is a single list of fragments
 * takes neither; the clause goes after it.
 */
function atEnd(draft: Draft, tree: TaskTree, node: TaskNode): InsertionPlace {
  const after = endOfNode(draft, tree, node)
  if (endsInTable(draft, tree, node)) return { kind: 'row', after }
  const isList = draft.blocks[after]?.kind === 'item' && draft.blocks[node.head]?.marker?.scheme === 'section'
  return isList ? { kind: 'after', tree, node: tree.nodes.indexOf(node) } : { kind: 'paragraph', after }
}

function endsInTable(draft: Draft, tree: TaskTree, node: TaskNode): boolean {
  return draft.format === 'markdown' && taskTableAt(draft, endOfNode(draft, tree, node)) !== null
}

function behindLastTask(draft: Draft, tree: TaskTree, coverage: Coverage, dimension: DimensionId): InsertionPlace {
  const sections = sectionsFor(draft, tree, dimension)
  const last = sections.at(-1)
  const node = tree.nodes[last ?? -1]
  if (last === undefined || !node) return inFlatDraft(draft, tree)
  const open = (index: number): boolean => !isAboutOther(draft, tree, index, dimension)
  // In an order each section has a subject and a title of its own.
  const isOrder = draft.blocks[node.head]?.marker?.scheme === 'section' && sections.length > 1
  const containers = sections.filter(
    (index) => tasksUnder(draft, tree, index).length > 0 || (!isOrder && listIn(draft, tree, index) !== null),
  )
  // “Recommendation 1: …” to “Recommendation 4: …”, and below them a section on costs.
  const listed = containers.length === 0 ? lastSentenceItem(draft, tree, -1) : null
  if (listed !== null && draft.blocks[tree.nodes[listed]?.head ?? -1]?.marker?.scheme === 'named')
    return { kind: 'after', tree, node: listed }
  const container = nearestSection(tree, coverage, containers.filter(open), dimension) ?? containers.at(-1)
  const isElsewhere =
    container !== undefined && sections.length > 1 && isOfOtherMatter(draft, tree, container, dimension)
  if (container !== undefined && !isElsewhere)
    return intoNode(draft, tree, container) ?? { kind: 'after', tree, node: last }
  const head = draft.blocks[node.head]
  // Each section of an act has a subject of its own.
  const isOfAct = formOf(coverage.draft, draft.language) === 'act' && head?.marker
  if (sections.length === 1 && head?.kind === 'heading' && !isOfAct) return atEnd(draft, tree, node)
  return { kind: 'after', tree, node: last }
}

/**
 * In a draft without sections: after the last article that is a measure, else the last item of a list of sentences,
 * else the last paragraph.
 */
function inFlatDraft(draft: Draft, tree: TaskTree): InsertionPlace {
  const roots = tree.roots.flatMap((index) => {
    const node = tree.nodes[index]
    return node && node.kind !== 'item' ? [{ index, node }] : []
  })
  const listed = lastSentenceItem(draft, tree, -1)
  const isBehind = (index: number): boolean => !measures.includes(nodeRole(draft, tree, index))
  if (listed !== null && roots.every(({ index }) => isBehind(index))) return { kind: 'after', tree, node: listed }
  if (roots.length > 0) {
    const titled = roots.filter(({ index }) => headingOf(draft, tree, index) !== '')
    const candidates = (titled.length >= 2 ? titled : roots).map(({ index }) => index)
    const last = beforeClosing(draft, tree, candidates).at(-1)
    const found = roots.find(({ index }) => index === last)
    if (found) return { kind: 'after', tree, node: found.index }
  }
  if (listed !== null) return { kind: 'after', tree, node: listed }
  const after = lastBeforeClosing(draft, tree.first - 1, tree.last)
  if (after < tree.first || opensMeasures(draft, after)) return { kind: 'opening', after }
  return { kind: 'paragraph', after }
}

/** True if the paragraph introduces measures that do not exist yet: …制定本措施。 …it is hereby ordered: */
function opensMeasures({ blocks }: Draft, index: number): boolean {
  return /[：:]$|制定本.{1,12}。?$|(?:提出|制定)(?:如下|以下).{1,12}。?$/.test(blocks[index]?.prose.text ?? '')
}

/**
 * The last item of the list that holds the tasks of a section. Items under a task with a run-in heading are parts of
 * that task.
 */
function listIn(draft: Draft, tree: TaskTree, index: number): number | null {
  const node = tree.nodes[index]
  const head = draft.blocks[node?.head ?? -1]
  const heads = node?.kind === 'section' && (head?.kind === 'heading' || head?.marker?.scheme === 'section')
  return heads ? lastSentenceItem(draft, tree, index) : null
}

/**
 * The last item under a node (-1: at the top) if the list ends the node and its items are sentences of their own, or
 * have titles, and are not parts of one sentence.
 */
function lastSentenceItem(draft: Draft, tree: TaskTree, owner: number): number | null {
  const level = childrenOf(tree, owner)
  const all = level.filter((index) => tree.nodes[index]?.kind === 'item')
  const items = beforeClosing(draft, tree, all)
  const last = items.at(-1)
  const node = last === undefined ? undefined : tree.nodes[last]
  if (last === undefined || !node) return null
  if (isChainOfTasks(draft, tree, items)) return last
  const next = owner < 0 ? level.find((index) => (tree.nodes[index]?.head ?? 0) > node.last) : undefined
  const levelEnd = tree.nodes[owner]?.last ?? (tree.nodes[next ?? -1]?.head ?? tree.last + 1) - 1
  const end = beforeTaskTable(draft, node.last, lastBeforeClosing(draft, node.last, levelEnd))
  if (items.length === all.length && beforeSummary(draft, tree, node, end) > node.last) return null
  if (isTitledList(draft, tree, items)) return last
  const before = tree.nodes[items.at(-2) ?? -1]
  return isSentenceItem(draft, node) && (!before || isSentenceItem(draft, before)) ? last : null
}
