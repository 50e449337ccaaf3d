import type { DimensionId, ElementId } from '../framework/types.ts'
import type { Candidate } from './fact.ts'

/**
 * Marks what a heading says that runs into its text (“（二）编制数据目录。由…”), up to `end` in the prose, or a short
 * sentence that names the topic. What follows takes up its matter: a measure behind it whose own words name no element
 * has that of the heading.
 */
export function withHeading(candidates: readonly Candidate[], end: number): readonly Candidate[] {
  if (end === 0 && !candidates.some(({ cause }) => cause.rule === 'topic')) return candidates
  const named = candidates.filter((one) => inHeading(one, end))
  if (named.length === 0) return candidates
  const elements = new Map<DimensionId, ElementId>()
  for (const { dimension, element } of named)
    if (element !== null && !elements.has(dimension)) elements.set(dimension, element)
  return candidates.map((one) => {
    if (inHeading(one, end)) return { ...one, heading: true }
    if (one.element !== null || one.kind !== 'measure') return one
    const element = elements.get(one.dimension)
    return element === undefined ? one : { ...one, element }
  })
}

function inHeading({ clause, cause }: Candidate, end: number): boolean {
  return clause.start < end || cause.rule === 'topic'
}
