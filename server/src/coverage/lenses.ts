import type { BlockFacts } from '../facts/fact.ts'
import { lenses as lensTerms } from '../framework/data.generated.ts'
import { framework } from '../framework/framework.ts'
import type { DimensionId, ElementId } from '../framework/types.ts'
import type { Draft } from '../text/draft.ts'
import type { Coverage, Evidence, LensCount } from './coverage.ts'
import { joinedMeasures, synergy } from './synergy.ts'

/**
 * Lenses 2 to 5, counted over the measures of a draft. The enterprise pathway, which no dimension shows, has terms of its
 * own. Folded at each keystroke: the evidence is gone through once for each lens at most.
 */
export function foldLenses(
  draft: Draft,
  facts: readonly BlockFacts[],
  evidence: readonly Evidence[],
): Coverage['lenses'] {
  const byElement = new Map<ElementId | DimensionId, number>()
  const covered = new Set<DimensionId>()
  for (const { kind, element, dimension } of evidence) {
    if (kind !== 'measure') continue
    const key = element ?? dimension
    byElement.set(key, (byElement.get(key) ?? 0) + 1)
    covered.add(dimension)
  }
  const counted = pathways(facts, byElement)
  return {
    pathways: {
      ...counted,
      [synergy]: { measures: counted[synergy]?.measures ?? 0, joined: joinedMeasures(draft, evidence) },
    },
    stages: byLens(framework.stages, byElement),
    mechanisms: byLens(framework.mechanisms, byElement),
    problems: problems(evidence, covered),
  }
}

/**
 * By element, and by dimension for measures that name none: the measures of section 4 that it stands for, which are those
 * whose paragraph it is drawn from as a measure, and their pathways, each once.
 */
const standsFor: ReadonlyMap<ElementId | DimensionId, readonly string[]> = new Map(
  framework.dimensions.flatMap(({ id: dimension, elements }) => [
    [dimension, lensTerms.whole[dimension]] as const,
    ...elements.map(({ id, loci }) => {
      const at = new Set(loci.filter(({ tag }) => tag === 'measure').map((locus) => locus.at))
      const measures = framework.pathways
        .filter((pathway) => pathway.id !== 'path.enterprise')
        .flatMap((pathway) => pathway.measures)
        .filter((measure) => measure.loci.some((locus) => at.has(locus.at)))
        .map((measure) => measure.id)
      return [id, measures.length > 0 ? withPathways(measures) : lensTerms.whole[dimension]] as const
    }),
  ]),
)

/** Each measure of a draft counts once for each measure of section 4 that it stands for, and once for each of their pathways. */
function pathways(
  facts: readonly BlockFacts[],
  byElement: ReadonlyMap<ElementId | DimensionId, number>,
): Record<string, LensCount> {
  const counts = new Map<string, number>()
  for (const { id, measures } of framework.pathways) {
    counts.set(id, 0)
    for (const measure of measures) counts.set(measure.id, 0)
  }
  const add = (ids: readonly string[], times: number): void => {
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + times)
  }
  for (const [element, times] of byElement) add(standsFor.get(element) ?? [], times)
  for (const { enterprise } of facts) if (enterprise.length > 0) add(withPathways(enterprise), 1)
  return Object.fromEntries([...counts].map(([id, count]) => [id, { measures: count }]))
}

function withPathways(measures: readonly string[]): string[] {
  return [...new Set(measures.flatMap((measure) => [measure, pathwayOf(measure)]))]
}

/** `path.talent` of `path.talent.cultivation`. */
function pathwayOf(measure: string): string {
  return measure.split('.').slice(0, 2).join('.')
}

function byLens(
  lens: readonly { readonly id: string }[],
  byElement: ReadonlyMap<ElementId | DimensionId, number>,
): Record<string, LensCount> {
  return Object.fromEntries(
    lens.map(({ id }) => {
      const elements = lensTerms.elements[id] ?? []
      return [id, { measures: elements.reduce((sum, element) => sum + (byElement.get(element as ElementId) ?? 0), 0) }]
    }),
  )
}

function problems(evidence: readonly Evidence[], covered: ReadonlySet<DimensionId>): Coverage['lenses']['problems'] {
  const named = new Map<string, number>()
  for (const { problems: ids } of evidence) {
    if (ids !== undefined) for (const id of ids) named.set(id, (named.get(id) ?? 0) + 1)
  }
  return Object.fromEntries(
    framework.problems.flatMap(({ points }) =>
      points.map(({ id, dimensions }) => [
        id,
        { named: named.get(id) ?? 0, remedied: dimensions.some((dimension) => covered.has(dimension)) },
      ]),
    ),
  )
}
