import { element as elementOf, framework } from '../../framework/framework.ts'
import type { DimensionId, ElementId } from '../../framework/types.ts'

const points = framework.problems.flatMap((problem) => problem.points)

const byElement: ReadonlyMap<ElementId, readonly string[]> = new Map(
  framework.dimensions.flatMap(({ elements }) => elements.map(({ id }) => [id, pointsOf(id)] as const)),
)

/**
 * Returns the ids of the problem points that a problem in this element belongs to: those that the element remedies,
 * limited to the paragraph in which the paper finds the element's problem, if any is there. For a problem in the
 * dimension at large (`element` null): the first point that only this dimension remedies, else the first that it helps
 * to remedy.
 */
export function problemPointsOf(dimension: DimensionId, element: ElementId | null): readonly string[] {
  const known = element === null ? [] : (byElement.get(element) ?? [])
  if (known.length > 0) return known
  const helped = points.filter(({ dimensions }) => dimensions.includes(dimension))
  const point = helped.find(({ dimensions }) => dimensions.length === 1) ?? helped[0]
  return point === undefined ? [] : [point.id]
}

function pointsOf(id: ElementId): readonly string[] {
  const remedied = points.filter(({ remedies }) => remedies.includes(id))
  const found = new Set(
    elementOf(id)
      ?.loci.filter(({ tag }) => tag === 'problem')
      .map(({ at }) => at),
  )
  const own = remedied.filter(({ locus }) => found.has(locus))
  return (own.length > 0 ? own : remedied).map((point) => point.id)
}
