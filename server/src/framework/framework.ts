import { dimensions, glossary, mechanisms, pathways, problems, stages } from './data.generated.ts'
import type { ProblemPointData } from './framework-data.ts'
import { freeze } from './freeze.ts'
import {
  type Dimension,
  type DimensionId,
  dimensionIds,
  type Element,
  type ElementId,
  type Explained,
  type Framework,
  type ProblemPoint,
} from './types.ts'

export { locusLabel, locusTitle } from './locus.ts'

/** The five lenses and the glossary, frozen. */
export const framework: Framework = freeze({
  dimensions: dimensionIds.map((id) => ({
    ...dimensions[id],
    elements: dimensions[id].elements.map((element) => ({ ...element, dimension: id })),
  })),
  pathways,
  stages,
  mechanisms,
  problems: problems.map((problem) => ({ ...problem, points: problem.points.map(problemPointOf) })),
  terms: glossary.terms,
})

/** The ids of all elements, in their order. */
export const elementIds: readonly ElementId[] = framework.dimensions.flatMap(({ elements }) =>
  elements.map(({ id }) => id),
)

const dimensionById = byId(framework.dimensions)
const elementById = byId(framework.dimensions.flatMap(({ elements }) => elements))
const problemPointById = byId(framework.problems.flatMap(({ points }) => points))
const explainedById = byId<Explained & { readonly id: string }>([
  ...framework.dimensions.flatMap((one) => [one, ...one.elements]),
  ...framework.pathways.flatMap((one) => [one, ...one.measures]),
  ...framework.stages,
  ...framework.mechanisms,
  ...framework.problems,
  ...framework.terms,
])

const dimensionByName = new Map<string, DimensionId>(
  framework.dimensions.flatMap(({ id, name }) =>
    [id, name.zh, name.en.toLowerCase()].map((word) => [word, id] as const),
  ),
)

/** The dimension that a word names, by id or by its name in either language; undefined if none. */
export function dimensionNamed(word: string): DimensionId | undefined {
  return dimensionByName.get(word.toLowerCase())
}

/** A dimension, or an element of it. */
export interface Topic {
  readonly dimension: DimensionId
  readonly element: ElementId | null
}

const elementByName = new Map<string, Element>(
  framework.dimensions.flatMap(({ elements }) =>
    elements.flatMap((one) => [one.id, one.name.zh].map((word) => [word, one] as const)),
  ),
)

/** The words that name dimensions and elements: their ids and Chinese names, those of the dimensions first. */
export const topicNames: readonly string[] = [
  ...framework.dimensions.flatMap(({ id, name }) => [id, name.zh]),
  ...elementByName.keys(),
]

/** The element that a word names, written exactly so. */
export function elementNamed(word: string): Element | undefined {
  return elementByName.get(word)
}

/** The dimension or element that a word names, by id or Chinese name, a dimension also by its English one. */
export function topicNamed(word: string): Topic | undefined {
  const found = dimensionNamed(word)
  if (found !== undefined) return { dimension: found, element: null }
  const named = elementNamed(word.toLowerCase())
  return named && { dimension: dimensionOf(named.id), element: named.id }
}

export function dimension(id: DimensionId): Dimension {
  const found = dimensionById.get(id)
  if (!found) throw new RangeError(`no dimension ${id}`)
  return found
}

/** The dimension of a topic: `data` of `data.market` and of `data`. */
export function dimensionOf(topic: DimensionId | ElementId): DimensionId {
  const dot = topic.indexOf('.')
  return (dot < 0 ? topic : topic.slice(0, dot)) as DimensionId
}

export function element(id: string): Element | undefined {
  return elementById.get(id)
}

export function problemPoint(id: string): ProblemPoint | undefined {
  return problemPointById.get(id)
}

/** Returns what the framework says of an id of any of its lenses: `data.market`, `path.talent`, `stage.value` … */
export function explained(id: string): Explained | undefined {
  return explainedById.get(id)
}

function problemPointOf({ remedies, ...point }: ProblemPointData): ProblemPoint {
  const elements = remedies.flatMap((remedy) => {
    const [id, name] = remedy.split('.') as [DimensionId, string]
    return dimensions[id].elements.filter((one) => name === '*' || one.id === remedy).map((one) => one.id)
  })
  const touched = new Set(elements.map((one) => dimensionOf(one)))
  return { ...point, remedies: elements, dimensions: dimensionIds.filter((id) => touched.has(id)) }
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]))
}
