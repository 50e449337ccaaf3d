import { framework } from '../framework/framework.ts'
import type { DimensionId, ElementId } from '../framework/types.ts'

const points = framework.problems.flatMap((problem) => problem.points)

/** The problem points that a problem in this element (null: in the dimension at large) is: those that the element remedies. */
export function problemsOf(dimension: DimensionId, element: ElementId | null): readonly string[] {
  const byElement = points.filter(({ remedies }) => element !== null && remedies.includes(element))
  const found =
    byElement.length > 0 ? byElement : points.filter(({ dimensions }) => dimensions[0] === dimension).slice(0, 1)
  return found.map(({ id }) => id)
}
