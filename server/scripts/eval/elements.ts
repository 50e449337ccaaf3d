import { type DimensionId, dimensionIds } from '../../src/framework/types.ts'
import type { Told } from './documents.ts'
import { records } from './gold.ts'

export interface ElementScore {
  readonly units: number
  readonly right: number
  readonly wrong: number
  readonly missed: number
  /** Micro-F1. */
  readonly f1: number
}

/**
 * Elements by units of (paragraph, dimension). Predicted is the element that most of the unit's measures name, the first
 * of equals; it is right where the reader accepts it. A unit for which the reader names none wants none.
 */
export function scoreElements(labels: string, measures: ReadonlyMap<string, readonly Told[]>): ElementScore {
  let right = 0
  let wrong = 0
  let missed = 0
  const all = records(labels)
  for (const { doc, line, dimension, elements } of all) {
    const id = dimensionIds.find((known) => known === dimension)
    if (typeof doc !== 'string' || typeof line !== 'number' || !id || !Array.isArray(elements)) continue
    const predicted = mostNamed(measures.get(doc) ?? [], line, id)
    if (predicted !== null && elements.includes(predicted)) right++
    else {
      if (predicted !== null) wrong++
      if (elements.length > 0) missed++
    }
  }
  return { units: all.length, right, wrong, missed, f1: (2 * right) / Math.max(1, 2 * right + wrong + missed) }
}

function mostNamed(measures: readonly Told[], line: number, dimension: DimensionId): string | null {
  const counts = new Map<string, number>()
  for (const told of measures) {
    if (told.line !== line || told.dimension !== dimension || told.element === null) continue
    counts.set(told.element, (counts.get(told.element) ?? 0) + 1)
  }
  let best: string | null = null
  for (const [element, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = element
  return best
}
