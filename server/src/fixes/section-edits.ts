import type { Coverage } from '../coverage/model/coverage.ts'
import type { ClauseTemplate, DimensionId } from '../framework/types.ts'
import type { Edit } from '../text/document/edit.ts'
import type { Draft } from '../text/model/draft.ts'
import type { ClauseLayout } from './layout/clause-layout.ts'
import { firstChildLayout, firstClauseLayout } from './layout/first-clause.ts'
import { inHouseStyle } from './layout/house-style.ts'
import { insertAfter, layOut } from './layout/lay-out.ts'
import { sectionShifts, sectionWithClause } from './section-with-clause.ts'
import { formOf, sectionTitle } from './templates/templates.ts'
import { placeClause } from './tree/insertion-place.ts'
import { behindJoint } from './tree/joint-headings.ts'
import { lastInserted } from './tree/last-inserted.ts'
import { nearestSection } from './tree/nearest-section.ts'
import { nextNumber } from './tree/next-number.ts'
import type { Shift } from './tree/shift.ts'
import { holdsPenalties, sectionsFor, taskSections } from './tree/task-sections.ts'
import { type TaskTree, taskTree } from './tree/task-tree.ts'

/** A section to be added: after which one, with which title and label. */
export interface SectionPlan {
  readonly tree: TaskTree
  /** The section after which it goes; null in a draft without sections. */
  readonly behind: number | null
  readonly title: string
  readonly label: string
}

/**
 * Where a section about `dimension` would go: after the last task section without penalties. Null if the draft's
 * measures are not in sections. Cheap.
 */
export function planSection(draft: Draft, coverage: Coverage, dimension: DimensionId): SectionPlan | null {
  const title = sectionTitle(coverage, draft.language, dimension)
  if (title === null) return null
  const tree = taskTree(draft)
  const sections = sectionsBefore(draft, tree, dimension)
  const parentOf = (index: number): number => tree.nodes[index]?.parent ?? -1
  // Of chapters in several parts, the last in the part that has most to do with the dimension.
  const part = nearestSection(tree, coverage, [...new Set(sections.map(parentOf))], dimension)
  const last = sections.findLast((index) => parentOf(index) === part)
  const behind = last === undefined ? undefined : behindJoint(draft, tree, lastInserted(draft, tree, last))
  const node = tree.nodes[behind ?? -1]
  if (behind === undefined || !node) {
    if (placeClause(draft, coverage, dimension).kind !== 'opening') return null
    const form = formOf(coverage.draft, draft.language)
    return {
      tree,
      behind: null,
      title,
      label: form === 'legislation' ? '第一章' : firstClauseLayout(draft, form).label,
    }
  }
  const head = draft.blocks[node.head]
  if (head?.kind !== 'heading' && head?.marker?.scheme !== 'section') return null
  return { tree, behind, title, label: nextNumber(draft, tree, behind)?.label ?? '' }
}

/** The numbers that such a section moves. */
export function plannedShifts(draft: Draft, { tree, behind }: SectionPlan): readonly Shift[] {
  return behind === null ? [] : sectionShifts(draft, tree, behind, taskSections(draft, tree))
}

/** The task sections before the first that has penalties, unless none is. */
function sectionsBefore(draft: Draft, tree: TaskTree, dimension: DimensionId): readonly number[] {
  const sections = sectionsFor(draft, tree, dimension)
  const at = sections.findIndex((index) => holdsPenalties(draft, tree, index))
  return at > 0 ? sections.slice(0, at) : sections
}

/** The edits that add the section with a clause in it. */
export function sectionEdits(draft: Draft, coverage: Coverage, plan: SectionPlan, clause: ClauseTemplate): Edit[] {
  const words = { topic: inHouseStyle(clause.topic, draft), text: inHouseStyle(clause.text, draft) }
  const { tree, behind, title } = plan
  if (behind !== null) return sectionWithClause(draft, tree, behind, taskSections(draft, tree), title, words)
  const form = formOf(coverage.draft, draft.language)
  const shape: ClauseLayout = { ...firstClauseLayout(draft, form), label: plan.label }
  const child = firstChildLayout(draft, form)
  const after = tree.last >= tree.first ? tree.last : tree.first - 1
  if (!child) return [insertAfter(draft, after, shape, layOut(draft, shape, { topic: title, text: words.text }))]
  const heading = `${firstClauseLayout(draft, 'programme').lead}${plan.label}${form === 'legislation' ? '　' : ''}${title}`
  return [insertAfter(draft, after, shape, `${heading}${child.gap}${layOut(draft, child, words)}`)]
}
