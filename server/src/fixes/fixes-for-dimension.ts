import type { Coverage } from '../coverage/coverage.ts'
import type { Fix } from '../findings/finding.ts'
import type { DimensionId } from '../framework/types.ts'
import type { Draft } from '../text/draft.ts'
import { planSection } from './section.ts'
import { bestTemplates } from './templates.ts'

/** So many clauses are offered, each of another element. */
const offered = 3

/** The mends offered where a dimension has no measure, the best first: clauses of its elements, a section, a declaration that it does not apply. */
export function fixesForDimension(draft: Draft, coverage: Coverage, dimension: DimensionId): Fix[] {
  const clauses = bestTemplates(coverage, draft.language, dimension)
    .slice(0, offered)
    .map(({ element, id }): Fix => ({ kind: 'insert-clause', dimension, element, template: id }))
  const section: Fix[] =
    clauses.length > 0 && planSection(draft, coverage, dimension) ? [{ kind: 'insert-section', dimension }] : []
  return [...clauses, ...section, { kind: 'not-applicable', dimension }]
}
