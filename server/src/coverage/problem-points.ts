import { framework } from '../framework/framework.ts'
import type { DimensionId, ElementId } from '../framework/types.ts'

const points = framework.problems.flatMap((problem) => problem.points)

/** The problem points that a problem in this element (null: in the dimension at large) is: those that the element remedies. */
export function problemsOf(dimension: DimensionId, element: ElementId | null): readonly string[] {
  const byElement = points.filter(({ remedies }) => element !== null && remedies.includes(element))
  if (byElement.length > 0) return byElement.map(({ id }) => id)
  // In the dimension at large: the first point that this dimension alone remedies, else the first that it helps to.
  const helped = points.filter(({ dimensions }) => dimensions.includes(dimension))
  const point = helped.find(({ dimensions }) => dimensions.length === 1) ?? helped[0]
  return point === undefined ? [] : [point.id]
}
