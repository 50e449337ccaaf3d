import { type DimensionId, dimensionIds } from '../../src/framework/types.ts'
import type { FoundMeasure } from './documents.ts'
import { readUnits, records } from './gold.ts'

export interface ElementScore {
  readonly units: number
  readonly right: number
  readonly wrong: number
  readonly missed: number
  /** Micro-F1. */
  readonly f1: number
}

/**
 * Scores elements by pairs of paragraph and dimension. The predicted element is the one that most measures of the
 * paragraph name, the first of equals; it is right if the reader accepts it. If the reader names none, none should be
 * predicted.
 */
export function scoreElements(
  labels: string,
  folder: string,
  measures: ReadonlyMap<string, readonly FoundMeasure[]>,
): ElementScore {
  let right = 0
  let wrong = 0
  let missed = 0
  const all = records(labels)
  for (const [index, { doc, line, last }] of readUnits(labels, folder).entries()) {
    const { dimension, elements } = all[index] ?? {}
    const id = dimensionIds.find((known) => known === dimension)
    if (!id || !Array.isArray(elements)) throw new Error(`${labels}: a label without dimension and elements`)
    const inside = (measures.get(doc) ?? []).filter((found) => found.line >= line && found.line <= last)
    const predicted = mostNamed(inside, id)
    if (predicted !== null && elements.includes(predicted)) right++
    else {
      if (predicted !== null) wrong++
      if (elements.length > 0) missed++
    }
  }
  return { units: all.length, right, wrong, missed, f1: (2 * right) / Math.max(1, 2 * right + wrong + missed) }
}

function mostNamed(measures: readonly FoundMeasure[], dimension: DimensionId): string | null {
  const counts = new Map<string, number>()
  for (const found of measures) {
    if (found.dimension !== dimension || found.element === null) continue
    counts.set(found.element, (counts.get(found.element) ?? 0) + 1)
  }
  let best: string | null = null
  for (const [element, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = element
  return best
}
