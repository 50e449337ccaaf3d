import type { Dimension, DimensionId, Element, ElementId, Problem, ProblemPoint } from './types.ts'

/** `dimensions/ID.yaml`: an element's dimension is told by its id. */
export type DimensionData = Omit<Dimension, 'elements'> & { readonly elements: readonly Omit<Element, 'dimension'>[] }

/** An entry of `problems.yaml`: `talent.*` stands for every element of the dimension. */
export type ProblemData = Omit<Problem, 'points'> & { readonly points: readonly ProblemPointData[] }

export type ProblemPointData = Omit<ProblemPoint, 'remedies' | 'dimensions'> & {
  readonly remedies: readonly (ElementId | `${DimensionId}.*`)[]
}
