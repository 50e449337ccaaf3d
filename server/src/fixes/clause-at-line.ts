import type { Coverage } from '../coverage/model/coverage.ts'
import type { ClauseTemplate, TemplateForm } from '../framework/types.ts'
import type { Edit } from '../text/document/edit.ts'
import type { Span } from '../text/document/span.ts'
import { blockAt, blockSpan, type Draft } from '../text/model/draft.ts'
import { countBreaks, lineBreak } from './edits/source-line.ts'
import { type ClauseLayout, layoutOf } from './layout/clause-layout.ts'
import { firstChildLayout } from './layout/first-clause.ts'
import { inHouseStyle } from './layout/house-style.ts'
import { layOut } from './layout/lay-out.ts'
import { ownerClause, withOwner } from './layout/owner-clause.ts'
import { formOf } from './templates/templates.ts'
import { lastInserted } from './tree/last-inserted.ts'
import { isLazy, nextNumber, siblingsUpTo } from './tree/next-number.ts'
import { shiftAfter, shiftEdits } from './tree/sequence.ts'
import { tasksUnder } from './tree/task-sections.ts'
import { childrenOf, type TaskNode, type TaskTree, taskTree } from './tree/task-tree.ts'

/** How a clause is written on a line that has nothing on it but perhaps its number. */
export interface LineForClause {
  /** The clause as this line has it; without the indentation and the number that stand there already. */
  readonly write: (clause: ClauseTemplate) => string
  /** The edits that renumber what follows; none where the clause takes no new number. */
  readonly following: () => Edit[]
}

/**
 * How the numbering of the place has a clause written: on a line with a number as its siblings have their headings and
 * texts; on a blank line behind a numbered task as the next one; else as a plain paragraph. `line`: without its break.
 * `numbered`: the number stands there already. What is typed on the line to find the clause counts for nothing.
 */
export function lineForClause(draft: Draft, coverage: Coverage, line: Span, numbered: boolean): LineForClause {
  const tree = taskTree(draft)
  const before = line.start === 0 ? -1 : blockAt(draft, line.start - 1)
  const own = (draft.starts[before + 1] ?? Number.POSITIVE_INFINITY) <= line.end ? before + 1 : before
  const form = formOf(coverage.draft, draft.language)
  if (numbered) return behindNumber(draft, tree, own, line, form)
  const path = pathTo(tree, before)
  const plain = { write: (clause: ClauseTemplate) => laidOut(draft, bare, clause, ''), following: () => [] }
  const index = path.findLast((one) => endsHere(draft, tree, one, before, own))
  const node = tree.nodes[index ?? -1]
  // Between 2.1 and 2.1A there is no number that the next ones would make room for.
  if (index !== undefined && lastInserted(draft, tree, index) !== index) return plain
  if (index !== undefined && node) return asSibling(draft, tree, index, line, before)
  const heading = tree.nodes[path.at(-1) ?? -1]
  const isFirst = heading?.head === before && draft.blocks[before]?.kind === 'heading'
  const first = isFirst && !hasTasks(draft, tree) ? firstChildLayout(draft, form) : null
  return first ? { ...plain, write: (clause) => laidOut(draft, first, clause, '') } : plain
}

const bare: ClauseLayout = { gap: '', lead: '', label: '', between: '', afterTopic: null, beforeText: null }

/** The nodes that hold a block, the outermost first. */
function pathTo({ nodes, roots }: TaskTree, block: number): number[] {
  const path: number[] = []
  let level = roots
  for (;;) {
    const next = level.find((index) => {
      const node = nodes[index]
      return node !== undefined && node.head <= block && block <= node.last
    })
    if (next === undefined) return path
    path.push(next)
    level = nodes[next]?.children ?? []
  }
}

/** True if the node is a task that ends before the line. A section among sections with tasks is none. */
function endsHere(draft: Draft, tree: TaskTree, index: number, before: number, own: number): boolean {
  const node = tree.nodes[index]
  const head = draft.blocks[node?.head ?? -1]
  if (!node || !head?.marker || node.last > own) return false
  if (node.kind !== 'section') return true
  if (head.kind === 'heading' && node.head === before) return false
  const siblings = childrenOf(tree, node.parent)
  return siblings.every((one) => tasksUnder(draft, tree, one).length === 0)
}

function hasTasks(draft: Draft, tree: TaskTree): boolean {
  return tree.roots.some((index) => tasksUnder(draft, tree, index).length > 0)
}

function asSibling(draft: Draft, tree: TaskTree, index: number, line: Span, before: number): LineForClause {
  const node = tree.nodes[index]
  const next = nextNumber(draft, tree, index)
  const shape = (node && layoutOf(draft, node, next?.label ?? null)) ?? bare
  const owner = inHouseStyle(ownerClause(draft, siblingsUpTo(tree, index)), draft)
  const isIndented = /^\s/.test(draft.text.slice(line.start, Math.min(line.end, line.start + 1)))
  const between = draft.text.slice(blockSpan(draft, before).end, line.start)
  // In Markdown a line without a blank one before it would go on with the paragraph there.
  const missing = draft.format === 'plain' ? 0 : Math.max(0, Math.min(2, countBreaks(shape.gap)) - countBreaks(between))
  const gap = lineBreak(draft.text).repeat(missing)
  return {
    write(clause) {
      const laid = laidOut(draft, shape, clause, owner, node)
      return gap + (isIndented ? laid.trimStart() : laid)
    },
    following() {
      const shift = next && !isLazy(draft, tree, index) ? shiftAfter(draft, tree, index, next.number) : null
      return shift ? shiftEdits(draft, [shift]) : []
    },
  }
}

/** The number is there; heading and text are laid out as those of the sibling before. */
function behindNumber(draft: Draft, tree: TaskTree, own: number, line: Span, form: TemplateForm): LineForClause {
  const index = tree.nodes.findIndex(({ head }) => head === own)
  const siblings = index < 0 ? [] : siblingsUpTo(tree, index).slice(0, -1)
  const model = siblings.findLast(
    ({ head }) => draft.blocks[head]?.marker?.scheme === draft.blocks[own]?.marker?.scheme,
  )
  const shape = (model && layoutOf(draft, model, null)) ?? { ...bare, afterTopic: topicEnds[form] }
  // What closes the emphasis of a sibling's heading closes nothing here, unless the line has opened it.
  const opening = draft.text.slice(line.start, Math.min(line.end, line.start + 12)).replace(/^\s*\*\s/, '')
  const marks = opening.match(/\*+|_+/g) ?? []
  const afterTopic = marks.length % 2 === 0 ? (shape.afterTopic?.replace(/[*_]/g, '') ?? null) : shape.afterTopic
  const owner = inHouseStyle(ownerClause(draft, siblings), draft)
  const here = { ...shape, lead: '', label: '', between: '', afterTopic }
  return { write: (clause) => laidOut(draft, here, clause, owner, model), following: () => [] }
}

/** What parts a run-in heading from its text where there is no sibling to follow. */
const topicEnds: Readonly<Record<TemplateForm, string | null>> = {
  programme: '。',
  measures: '。',
  legislation: null,
  act: '. ',
  plan: '. ',
}

function laidOut(draft: Draft, shape: ClauseLayout, clause: ClauseTemplate, owner: string, model?: TaskNode): string {
  const text = withOwner(inHouseStyle(clause.text, draft), owner)
  return layOut(draft, shape, { topic: inHouseStyle(clause.topic, draft), text }, model)
}
