import type { Coverage } from '../coverage/model/coverage.ts'
import type { Fix } from '../findings/finding.ts'
import type { ClauseTemplate, DimensionId } from '../framework/types.ts'
import type { Draft } from '../text/model/draft.ts'
import { planSection } from './section-edits.ts'
import { bestTemplates } from './templates/templates.ts'
import { placeClause } from './tree/insertion-place.ts'
import { isAboutOther } from './tree/task-sections.ts'

/** The number of clauses offered at first, each of a different element. */
const offered = 3

/**
 * The fixes offered where a dimension has no measure, the best first: clauses of its elements, a section, a declaration
 * that it does not apply. `most`: how many clauses. The section comes first where a clause could only go into a section about another dimension.
 */
export function fixesForDimension(
  draft: Draft,
  coverage: Coverage,
  dimension: DimensionId,
  own: readonly ClauseTemplate[] = [],
  most = offered,
): Fix[] {
  const clauses = bestTemplates(coverage, draft.language, dimension, own)
    .slice(0, most)
    .map(({ element, id }): Fix => ({ kind: 'insert-clause', dimension, element, template: id }))
  const sections: Fix[] =
    clauses.length > 0 && planSection(draft, coverage, dimension) ? [{ kind: 'insert-section', dimension }] : []
  const none: Fix = { kind: 'not-applicable', dimension }
  return isMisplaced(draft, coverage, dimension) ? [...sections, ...clauses, none] : [...clauses, ...sections, none]
}

function isMisplaced(draft: Draft, coverage: Coverage, dimension: DimensionId): boolean {
  const place = placeClause(draft, coverage, dimension)
  if (place.kind !== 'after') return false
  const { tree } = place
  const parent = tree.nodes[place.node]?.parent ?? -1
  return parent >= 0 && isAboutOther(draft, tree, parent, dimension)
}
