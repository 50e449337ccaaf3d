import type { Dimension, DimensionId, Element, ElementId, Problem, ProblemPoint } from './types.ts'

/** The content of `dimensions/ID.yaml`. The dimension of an element is part of its id. */
export type DimensionData = Omit<Dimension, 'elements'> & { readonly elements: readonly Omit<Element, 'dimension'>[] }

/** An entry of `problems.yaml`, in which `talent.*` means every element of the dimension. */
export type ProblemData = Omit<Problem, 'points'> & { readonly points: readonly ProblemPointData[] }

export type ProblemPointData = Omit<ProblemPoint, 'remedies' | 'dimensions'> & {
  readonly remedies: readonly (ElementId | `${DimensionId}.*`)[]
}
