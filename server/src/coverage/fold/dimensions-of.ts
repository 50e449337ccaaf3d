import { type DimensionId, dimensionIds, type ElementId } from '../../framework/types.ts'
import type { DimensionCoverage, Status } from '../model/coverage.ts'
import type { Tally } from './tally.ts'

/** The coverage of each dimension, by the counts of a draft. */
export function dimensionsOf(
  tally: Tally,
  notApplicable: readonly DimensionId[],
): Record<DimensionId, DimensionCoverage> {
  const elements: Record<DimensionId, Partial<Record<ElementId, number>>> = {
    data: {},
    compute: {},
    algorithm: {},
    talent: {},
    institutions: {},
  }
  for (const [id, count] of tally.measures()) {
    const dimension = id.slice(0, Math.max(0, id.indexOf('.'))) as DimensionId
    if (dimension in elements) elements[dimension][id as ElementId] = count
  }
  const covered = (id: DimensionId): DimensionCoverage => {
    const count = tally.dimension(id)
    return { status: notApplicable.includes(id) ? 'not-applicable' : statusOf(count), ...count, elements: elements[id] }
  }
  return Object.fromEntries(dimensionIds.map((id) => [id, covered(id)])) as Record<DimensionId, DimensionCoverage>
}

function statusOf({ measures, mentions, problems }: ReturnType<Tally['dimension']>): Status {
  if (measures > 0) return 'covered'
  return mentions + problems > 0 ? 'mentioned' : 'missing'
}
