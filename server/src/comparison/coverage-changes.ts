import type { Evidence } from '../coverage/model/coverage.ts'
import type { Analysis } from '../engine/analyzer.ts'
import { dimension, element } from '../framework/framework.ts'
import { type DimensionId, dimensionIds, type ElementId } from '../framework/types.ts'
import { placeIn } from './matching/passages.ts'
import type { Change, Side } from './model/comparison.ts'
import { statement } from './sentences/statement.ts'

/** A draft with what its evidence may be held against. */
export interface CoveredDraft {
  readonly analysis: Analysis
  /** Blocks of documents that only this file has: they count on neither side. */
  readonly absent: ReadonlySet<number>
  /** True if the words of a piece of evidence are not in the other draft where they would be. */
  readonly hasChanged: (one: Evidence) => boolean
}

/**
 * The dimensions and elements of the framework on which only one draft has a measure. Only what the words of the drafts
 * bear out: where the same sentence is read otherwise on other grounds, nothing has changed.
 */
export function coverageChanges(old: CoveredDraft, fresh: CoveredDraft): Change[] {
  const [before, after] = [measuresOf(old), measuresOf(fresh)]
  return [...lost(before, after, old, 'old'), ...lost(after, before, fresh, 'new')]
}

type Measures = ReadonlyMap<DimensionId | ElementId, readonly Evidence[]>

function measuresOf({ analysis, absent }: CoveredDraft): Measures {
  const found = new Map<DimensionId | ElementId, Evidence[]>()
  for (const one of analysis.coverage.evidence) {
    if (one.kind !== 'measure' || absent.has(one.block)) continue
    for (const topic of one.element === null ? [one.dimension] : [one.dimension, one.element]) {
      const some = found.get(topic)
      if (some) some.push(one)
      else found.set(topic, [one])
    }
  }
  return found
}

function lost(own: Measures, other: Measures, { analysis, hasChanged }: CoveredDraft, side: Side): Change[] {
  const changes: Change[] = []
  for (const id of dimensionIds) {
    const isWhole = !other.has(id)
    const topics = isWhole ? [id] : [...own.keys()].filter((topic) => topic.startsWith(`${id}.`) && !other.has(topic))
    for (const topic of topics) {
      const first = own.get(topic)?.find(hasChanged)
      if (first === undefined) continue
      const place = placeIn(analysis.draft, first.block)
      const at = { ...place, span: first.span }
      const isLoss = side === 'old'
      const name = (isWhole ? dimension(id) : (element(topic) ?? dimension(id))).name
      const key = isWhole ? (isLoss ? 'dimensionLost' : 'dimensionGained') : isLoss ? 'elementLost' : 'elementGained'
      changes.push({
        kind: isWhole ? 'dimension' : 'element',
        weight: isWhole ? (isLoss ? 100 : 70) : isLoss ? 90 : 60,
        statements: [statement(key, 0, { name, dimension: dimension(id).name })],
        old: isLoss ? at : null,
        new: isLoss ? null : at,
        words: [],
        dimensions: [id],
      })
    }
  }
  return changes
}
