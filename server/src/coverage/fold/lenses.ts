import { lenses as lensTerms } from '../../framework/data.generated.ts'
import { framework } from '../../framework/framework.ts'
import type { DimensionId, ElementId } from '../../framework/types.ts'
import type { Coverage, LensCount } from '../model/coverage.ts'
import { synergy } from '../verdict/synergy.ts'
import { type Tally, withPathways } from './tally.ts'

/**
 * Counts lenses 2 to 5 over the measures of a draft. The enterprise pathway has terms of its own, since no dimension
 * shows it.
 */
export function foldLenses(tally: Tally, joined: number): Coverage['lenses'] {
  const measures = tally.measures()
  const counted = pathways(tally, measures)
  return {
    pathways: { ...counted, [synergy]: { measures: counted[synergy]?.measures ?? 0, joined } },
    stages: byLens(framework.stages, measures),
    mechanisms: byLens(framework.mechanisms, measures),
    problems: problems(tally),
  }
}

/**
 * By element, and by dimension for measures that name no element: the measures of section 4 that it counts for, with
 * their pathways, each once. These are the measures drawn from the same paragraphs as the element's measures.
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

/**
 * Each measure of a draft counts once for each measure of section 4 that its element counts for, and once for each of
 * their pathways.
 */
function pathways(tally: Tally, byElement: ReadonlyMap<ElementId | DimensionId, number>): Record<string, LensCount> {
  const counts = new Map<string, number>()
  for (const { id, measures } of framework.pathways) {
    counts.set(id, tally.of(id))
    for (const measure of measures) counts.set(measure.id, tally.of(measure.id))
  }
  for (const [element, times] of byElement)
    for (const id of standsFor.get(element) ?? []) counts.set(id, (counts.get(id) ?? 0) + times)
  return Object.fromEntries([...counts].map(([id, count]) => [id, { measures: count }]))
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

function problems(tally: Tally): Coverage['lenses']['problems'] {
  const isCovered = (id: DimensionId): boolean => tally.of(`${id} measure`) > 0
  return Object.fromEntries(
    framework.problems.flatMap(({ points }) =>
      points.map(({ id, dimensions }) => [id, { named: tally.of(id), remedied: dimensions.some(isCovered) }]),
    ),
  )
}
