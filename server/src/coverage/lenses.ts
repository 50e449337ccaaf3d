import type { BlockFacts } from '../facts/fact.ts'
import { lenses as lensTerms } from '../framework/data.generated.ts'
import { framework } from '../framework/framework.ts'
import type { ElementId } from '../framework/types.ts'
import type { Coverage, Evidence } from './coverage.ts'

/** Which measures of section 4 an element stands for: those whose paragraph it is drawn from as a measure. */
const measuresOf: ReadonlyMap<ElementId, readonly string[]> = new Map(
  framework.dimensions.flatMap(({ elements }) =>
    elements.map(({ id, loci }) => {
      const at = new Set(loci.filter(({ tag }) => tag === 'measure').map((locus) => locus.at))
      const measures = framework.pathways
        .filter((pathway) => pathway.id !== 'path.enterprise')
        .flatMap((pathway) => pathway.measures)
        .filter((measure) => measure.loci.some((locus) => at.has(locus.at)))
      return [id, measures.map((measure) => measure.id)] as const
    }),
  ),
)

/** Lenses 2 to 5, counted over the measures of a draft. The enterprise pathway, which no dimension shows, has terms of its own. */
export function foldLenses(facts: readonly BlockFacts[], evidence: readonly Evidence[]): Coverage['lenses'] {
  const byElement = new Map<ElementId, number>()
  for (const { kind, element } of evidence) {
    if (kind === 'measure' && element !== null) byElement.set(element, (byElement.get(element) ?? 0) + 1)
  }
  return {
    pathways: pathways(facts, byElement),
    stages: byLens(framework.stages, byElement),
    mechanisms: byLens(framework.mechanisms, byElement),
    problems: problems(evidence),
  }
}

function pathways(
  facts: readonly BlockFacts[],
  byElement: ReadonlyMap<ElementId, number>,
): Record<string, { measures: number }> {
  const counts: Record<string, { measures: number }> = {}
  for (const { id, measures } of framework.pathways) {
    counts[id] = { measures: 0 }
    for (const measure of measures) counts[measure.id] = { measures: 0 }
  }
  const add = (measure: string, times: number): void => {
    for (const id of [measure, measure.split('.').slice(0, 2).join('.')]) {
      const count = counts[id]
      if (count) count.measures += times
    }
  }
  for (const [element, times] of byElement) for (const measure of measuresOf.get(element) ?? []) add(measure, times)
  for (const { enterprise } of facts) for (const measure of enterprise) add(measure, 1)
  return counts
}

function byLens(
  lens: readonly { readonly id: string }[],
  byElement: ReadonlyMap<ElementId, number>,
): Record<string, { measures: number }> {
  return Object.fromEntries(
    lens.map(({ id }) => {
      const elements = lensTerms.elements[id] ?? []
      return [id, { measures: elements.reduce((sum, element) => sum + (byElement.get(element as ElementId) ?? 0), 0) }]
    }),
  )
}

function problems(evidence: readonly Evidence[]): Record<string, { named: number; remedied: boolean }> {
  const covered = new Set(evidence.filter(({ kind }) => kind === 'measure').map(({ dimension }) => dimension))
  const result: Record<string, { named: number; remedied: boolean }> = {}
  for (const { points } of framework.problems) {
    for (const { id, dimensions } of points) {
      result[id] = {
        named: evidence.filter((one) => one.problems?.includes(id)).length,
        remedied: dimensions.some((dimension) => covered.has(dimension)),
      }
    }
  }
  return result
}
