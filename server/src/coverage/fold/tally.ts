import type { EvidenceKind } from '../../facts/clause/fact.ts'
import { lenses as lensTerms } from '../../framework/data.generated.ts'
import { elementIds, framework } from '../../framework/framework.ts'
import { type DimensionId, dimensionIds, type ElementId } from '../../framework/types.ts'
import { memoizeByObject } from '../../memoize.ts'
import type { Block } from '../../text/model/block.ts'
import type { Role } from '../../text/model/role.ts'
import type { WeighedBlock } from '../../weighing/weigh-block.ts'
import { commitOutput, measureThreshold, probability } from '../../weighing/weights/network.ts'
import { aheadInBlock, tasksInBlock } from '../kind/tasks.ts'
import type { Count } from '../model/coverage.ts'
import type { DocumentCount, DraftCounts } from '../model/draft-counts.ts'
import type { BlockCoverage } from '../verdict/block-coverage.ts'
import { problemPointsOf } from '../verdict/problem-points.ts'

const documentCounts: readonly DocumentCount[] = ['tasks', 'acts', 'ahead', 'articles', 'sections', 'technical']
const kinds = ['measure', 'problem', 'mention'] as const

/** The pathway measures that have terms of their own, and their pathways. */
const byTerms = [...new Set(lensTerms.enterprise.flatMap(({ measure }) => [measure, pathwayOf(measure)]))]

const places: ReadonlyMap<string, number> = new Map(
  [
    ...documentCounts,
    ...dimensionIds.flatMap((id) => kinds.map((kind) => `${id} ${kind}`)),
    ...elementIds,
    ...byTerms,
    ...framework.problems.flatMap(({ points }) => points.map(({ id }) => id)),
    'joined',
  ].map((name, place) => [name, place]),
)

/** Resolved in advance: they are needed for every block and every candidate of a draft. */
const [tasksPlace, actsPlace, aheadPlace, articlesPlace, sectionsPlace, technicalPlace] = documentCounts.map(
  placeOf,
) as [number, number, number, number, number, number]
const joinedPlace = placeOf('joined')
const kindPlaces = Object.fromEntries(
  dimensionIds.map((id) => [id, Object.fromEntries(kinds.map((kind) => [kind, placeOf(`${id} ${kind}`)]))]),
) as Record<DimensionId, Record<EvidenceKind, number>>

function placeOf(name: string): number {
  return places.get(name) ?? -1
}

/** True for a measure on one of some dimensions, whatever the draft is about. */
function isMeasure(sums: readonly number[], outputs: readonly number[]): boolean {
  const speaks = Math.max(...outputs.map((output) => sums[output] ?? 0))
  return speaks > 0 && probability(speaks) * probability(sums[commitOutput] ?? 0) > measureThreshold
}

const allOutputs = dimensionIds.map((_, index) => index)
const technicalOutputs = [dimensionIds.indexOf('algorithm'), dimensionIds.indexOf('compute')]

/** All counts of a draft. Blocks can be added and subtracted. */
export class Tally implements DraftCounts {
  private readonly counts: Int32Array

  constructor(before?: Tally) {
    this.counts = before ? before.counts.slice() : new Int32Array(places.size)
  }

  /** Adds (`times` 1) or subtracts (-1) a block in a section with a role. */
  countBlock(block: Block, { facts, clauses: weighed }: WeighedBlock, role: Role, times: 1 | -1): void {
    const { clauses, acts } = tasksInBlock(block, facts, role)
    this.add(tasksPlace, times * clauses)
    this.add(actsPlace, times * acts)
    this.add(aheadPlace, times * aheadInBlock(block, facts, role))
    // The cell before a task hides its verb, so that rows are asked what they weigh.
    if (role === 'preamble' && block.kind === 'row')
      this.add(aheadPlace, times * weighed.filter(({ sums }) => isMeasure(sums, allOutputs)).length)
    const scheme = block.marker?.scheme
    if (scheme === 'article') this.add(articlesPlace, times)
    else if (scheme === 'section') this.add(sectionsPlace, times)
    for (const { sums } of weighed) if (isMeasure(sums, technicalOutputs)) this.add(technicalPlace, times)
  }

  /** Adds or subtracts what a block says of the framework. */
  countCoverage(coverage: BlockCoverage, times: 1 | -1): void {
    for (const place of placesOfCoverage(coverage)) this.add(place, times)
  }

  private add(place: number, times: number): void {
    this.counts[place] = (this.counts[place] ?? 0) + times
  }

  /**
   * Returns how often something is named or committed to, by its id: a document count, an element, a pathway with terms
   * of its own, a problem point; 0 for other names.
   */
  of(name: string): number {
    return this.counts[placeOf(name)] ?? 0
  }

  dimension(id: DimensionId): Omit<Count, 'status'> {
    return {
      measures: this.of(`${id} measure`),
      mentions: this.of(`${id} mention`),
      problems: this.of(`${id} problem`),
    }
  }

  /** Returns the number of measures by element, and by dimension for those that name no element. */
  measures(): ReadonlyMap<ElementId | DimensionId, number> {
    const measures = new Map<ElementId | DimensionId, number>()
    for (const { id, elements } of framework.dimensions) {
      let unnamed = this.of(`${id} measure`)
      for (const element of elements) {
        const count = this.of(element.id)
        if (count === 0) continue
        measures.set(element.id, count)
        unnamed -= count
      }
      if (unnamed > 0) measures.set(id, unnamed)
    }
    return measures
  }

  equals(other: Tally): boolean {
    return this.counts.every((count, place) => count === other.counts[place])
  }
}

/** The indices of what a block says of the framework, repeated as often as it says it. */
const placesOfCoverage = memoizeByObject(({ verdicts, joined, enterprise }: BlockCoverage): readonly number[] => {
  if (verdicts.length + enterprise.length === 0) return none
  const counted = [...placesOf(enterprise)]
  for (const { kind, dimension, element } of verdicts) {
    counted.push(kindPlaces[dimension][kind])
    if (kind === 'measure' && element !== null) counted.push(placeOf(element))
    else if (kind === 'problem') for (const point of problemPointsOf(dimension, element)) counted.push(placeOf(point))
  }
  for (let time = 0; time < joined; time++) counted.push(joinedPlace)
  return counted
})

/** The indices of some measures with terms of their own, and of their pathways. */
function placesOf(measures: readonly string[]): readonly number[] {
  const [only, ...others] = measures
  if (only === undefined) return none
  return others.length === 0 ? (placesOfOne.get(only) ?? none) : withPathways(measures).map(placeOf)
}

const none: readonly number[] = []
const placesOfOne = new Map(lensTerms.enterprise.map(({ measure }) => [measure, withPathways([measure]).map(placeOf)]))

/** Returns measures of section 4 together with their pathways. */
export function withPathways(measures: readonly string[]): string[] {
  return [...new Set(measures.flatMap((measure) => [measure, pathwayOf(measure)]))]
}

/** `path.talent` for `path.talent.cultivation`. */
function pathwayOf(measure: string): string {
  return measure.split('.').slice(0, 2).join('.')
}
