import type { Coverage } from '../coverage/model/coverage.ts'
import type { Fix } from '../findings/finding.ts'
import { dimensionOf, element, framework } from '../framework/framework.ts'
import { type ClauseTemplate, dimensionIds } from '../framework/types.ts'
import type { Draft } from '../text/model/draft.ts'
import { bestTemplates, templateForPathway } from './templates/templates.ts'

/** The number of element clauses offered where the pathway has no clause of its own. */
const offered = 2

/**
 * The clauses offered where a pathway has no measure: the one written for it, or else those of elements that the paper
 * recommends there.
 */
export function fixesForPathway(draft: Draft, coverage: Coverage, pathway: string): Fix[] {
  const own = templateForPathway(coverage.draft, draft.language, pathway)
  return (own ? [own] : clausesWithin(draft, coverage, pathway)).map((clause) => ({
    kind: 'insert-clause',
    dimension: dimensionOf(clause.element),
    element: clause.element,
    template: clause.id,
  }))
}

function clausesWithin(draft: Draft, coverage: Coverage, pathway: string): ClauseTemplate[] {
  const measures = framework.pathways.find(({ id }) => id === pathway)?.measures ?? []
  const paragraphs = new Set(measures.flatMap(({ loci }) => loci.map(({ at }) => at)))
  // Core technology is above all algorithms: they come first.
  const order = [...dimensionIds].sort((a, b) => Number(b === 'algorithm') - Number(a === 'algorithm'))
  return order
    .filter((id) => coverage.dimensions[id].status === 'covered')
    .flatMap((id) => bestTemplates(coverage, draft.language, id))
    .filter((clause) => element(clause.element)?.loci.some(({ at, tag }) => tag === 'measure' && paragraphs.has(at)))
    .slice(0, offered)
}
