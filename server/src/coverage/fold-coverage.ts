import type { BlockFacts } from '../facts/fact.ts'
import { type DimensionId, dimensionIds, type ElementId } from '../framework/types.ts'
import type { Draft } from '../text/draft.ts'
import type { Coverage, DimensionCoverage, Evidence, Status } from './coverage.ts'
import { gatherEvidence } from './evidence.ts'
import { foldLenses } from './lenses.ts'
import { type Judge, profileOf } from './profile.ts'

export interface CoverageOptions {
  readonly judge?: Judge
}

/** Folds the facts of a draft's blocks into its coverage of the framework. `facts` runs in step with `draft.blocks`. */
export function foldCoverage(draft: Draft, facts: readonly BlockFacts[], options: CoverageOptions = {}): Coverage {
  const profile = profileOf(draft, facts, options.judge ?? 'auto')
  const evidence = gatherEvidence(draft, facts, profile)
  const notApplicable = new Set(
    draft.directives.filter(({ kind }) => kind === 'not-applicable').flatMap((directive) => directive.arguments),
  )
  return {
    draft: profile,
    dimensions: dimensionsOf(evidence, notApplicable),
    lenses: foldLenses(draft, facts, evidence),
    evidence,
  }
}

type Tally = { measures: number; mentions: number; problems: number; elements: Partial<Record<ElementId, number>> }

function dimensionsOf(
  evidence: readonly Evidence[],
  notApplicable: ReadonlySet<string>,
): Record<DimensionId, DimensionCoverage> {
  const empty = (): Tally => ({ measures: 0, mentions: 0, problems: 0, elements: {} })
  const tallies: Record<DimensionId, Tally> = {
    data: empty(),
    compute: empty(),
    algorithm: empty(),
    talent: empty(),
    institutions: empty(),
  }
  for (const { dimension, element, kind } of evidence) {
    const tally = tallies[dimension]
    if (kind === 'problem') tally.problems++
    else if (kind === 'mention') tally.mentions++
    else {
      tally.measures++
      if (element !== null) tally.elements[element] = (tally.elements[element] ?? 0) + 1
    }
  }
  const covered = (id: DimensionId): DimensionCoverage => {
    const tally = tallies[id]
    return { status: notApplicable.has(id) ? 'not-applicable' : statusOf(tally), ...tally }
  }
  return Object.fromEntries(dimensionIds.map((id) => [id, covered(id)])) as Record<DimensionId, DimensionCoverage>
}

function statusOf({ measures, mentions, problems }: Tally): Status {
  if (measures > 0) return 'covered'
  return mentions + problems > 0 ? 'mentioned' : 'missing'
}
