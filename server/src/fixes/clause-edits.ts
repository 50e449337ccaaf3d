import type { Coverage } from '../coverage/model/coverage.ts'
import type { ClauseTemplate, DimensionId } from '../framework/types.ts'
import type { Draft } from '../text/model/draft.ts'
import type { Edit } from './edits/edit.ts'
import { paragraphShape, shapeOf } from './layout/clause-layout.ts'
import { openingShape } from './layout/first-clause.ts'
import { inHouseStyle } from './layout/house-style.ts'
import { insertBehind, laidOut, sorted, type Words } from './layout/lay-out.ts'
import { ownerClause, withOwner } from './layout/owner-clause.ts'
import { sectionBehind } from './section-with-clause.ts'
import { formOf, sectionTitle } from './templates/templates.ts'
import { type Place, placeClause } from './tree/insertion-place.ts'
import { isLazy, nextNumber, siblingsUpTo } from './tree/next-number.ts'
import { shiftBehind, shiftEdits } from './tree/sequence.ts'
import { endOfNode, tasksIn } from './tree/task-sections.ts'

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
  const words = { topic: clause.topic, text: inHouseStyle(clause.text, draft) }
  if (place.kind === 'after') {
    const title = sectionTitle(coverage, draft.language, dimension) ?? clause.topic
    return editsBehind(draft, place, title, words)
  }
  if (place.kind === 'paragraph') {
    const shape = paragraphShape(draft, place.after)
    return [insertBehind(draft, place.after, shape, laidOut(draft, shape, words))]
  }
  const form = formOf(coverage.draft, draft.language)
  const shape = openingShape(draft, form)
  const owned = form === 'measures' ? withOwner(words.text, '（责任单位：【牵头单位】）') : words.text
  return [insertBehind(draft, place.after, shape, laidOut(draft, shape, { ...words, text: owned }))]
}

/** Behind a section that has numbered tasks in it goes a section with one: a clause alone would stand a level too high. */
function editsBehind(draft: Draft, place: Extract<Place, { kind: 'after' }>, title: string, words: Words): Edit[] {
  const { tree, node: index } = place
  const node = tree.nodes[index]
  if (!node) return []
  if (draft.blocks[node.head]?.kind === 'heading' && tasksIn(draft, tree, index).length > 0) {
    const siblings = node.parent < 0 ? tree.roots : tasksIn(draft, tree, node.parent)
    return sectionBehind(draft, tree, index, siblings, title, words)
  }
  const next = nextNumber(draft, tree, index)
  const shape = shapeOf(draft, node, next?.label ?? null)
  if (!shape) return []
  const owner = inHouseStyle(ownerClause(draft, siblingsUpTo(tree, index)), draft)
  const laid = laidOut(draft, shape, { ...words, text: withOwner(words.text, owner) }, node)
  const shift = next && !isLazy(draft, tree, index) ? shiftBehind(draft, tree, index, next.number) : null
  return sorted([
    insertBehind(draft, endOfNode(draft, tree, node), shape, laid),
    ...(shift ? shiftEdits(draft, tree, [shift]) : []),
  ])
}
