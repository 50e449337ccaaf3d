import { type DimensionId, dimensionIds } from '../../src/framework/types.ts'

export interface ScoreTally {
  right: number
  tooMany: number
  missed: number
}

export type Tallies = Readonly<Record<DimensionId, ScoreTally>>

/** The labels of a unit: the dimensions in which it commits to measures, and those that are not scored. */
export interface Labelled {
  readonly dims: readonly DimensionId[]
  readonly open: readonly DimensionId[]
}

export function emptyTallies(): Tallies {
  const none = (): ScoreTally => ({ right: 0, tooMany: 0, missed: 0 })
  return { data: none(), compute: none(), algorithm: none(), talent: none(), institutions: none() }
}

/** Counts right, too many and missed by dimension. Doubted dimensions are not scored. */
export function tally<Unit extends Labelled>(
  units: readonly Unit[],
  said: (unit: Unit) => ReadonlySet<DimensionId>,
): Tallies {
  const tallies = emptyTallies()
  for (const unit of units) {
    const found = said(unit)
    for (const id of dimensionIds) {
      if (unit.open.includes(id)) continue
      const want = unit.dims.includes(id)
      if (want && found.has(id)) tallies[id].right++
      else if (found.has(id)) tallies[id].tooMany++
      else if (want) tallies[id].missed++
    }
  }
  return tallies
}

export function add(sum: Tallies, more: Tallies): Tallies {
  for (const id of dimensionIds) {
    sum[id].right += more[id].right
    sum[id].tooMany += more[id].tooMany
    sum[id].missed += more[id].missed
  }
  return sum
}

export function f1({ right, tooMany, missed }: ScoreTally): number {
  return (2 * right) / Math.max(1, 2 * right + tooMany + missed)
}

/** Returns the mean of the five dimensions' F1. */
export function macroF1(tallies: Tallies): number {
  return dimensionIds.reduce((sum, id) => sum + f1(tallies[id]), 0) / dimensionIds.length
}

/** Returns the differences from the labels: `+data` too many, `-talent` missed; empty if all is right. */
export function mistakesOf({ dims, open }: Labelled, found: ReadonlySet<DimensionId>): string[] {
  return dimensionIds.flatMap((id) => {
    if (open.includes(id) || dims.includes(id) === found.has(id)) return []
    return [`${found.has(id) ? '+' : '-'}${id}`]
  })
}
