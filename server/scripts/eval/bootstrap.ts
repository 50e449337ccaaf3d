import { type DimensionId, dimensionIds } from '../../src/framework/types.ts'
import { seeded } from './random.ts'
import { add, emptyTallies, f1, macroF1, type Tallies } from './tally.ts'

export interface Interval {
  readonly low: number
  readonly high: number
}

export interface Intervals {
  readonly macro: Interval
  readonly dimensions: Readonly<Record<DimensionId, Interval>>
}

/** Returns 95 % intervals by bootstrap over documents, since the paragraphs of one document are not independent. */
export function bootstrap(byDocument: readonly Tallies[], resamples = 1000, seed = 1): Intervals {
  const random = seeded(seed)
  const macro: number[] = []
  const single: Record<DimensionId, number[]> = { data: [], compute: [], algorithm: [], talent: [], institutions: [] }
  for (let n = 0; n < resamples; n++) {
    const sum = emptyTallies()
    for (let i = 0; i < byDocument.length; i++) {
      const drawn = byDocument[Math.floor(random() * byDocument.length)]
      if (drawn) add(sum, drawn)
    }
    macro.push(macroF1(sum))
    for (const id of dimensionIds) single[id].push(f1(sum[id]))
  }
  const { data, compute, algorithm, talent, institutions } = single
  return {
    macro: middle95(macro),
    dimensions: {
      data: middle95(data),
      compute: middle95(compute),
      algorithm: middle95(algorithm),
      talent: middle95(talent),
      institutions: middle95(institutions),
    },
  }
}

function middle95(values: number[]): Interval {
  values.sort((a, b) => a - b)
  const at = (share: number) => values[Math.min(values.length - 1, Math.floor(share * values.length))] ?? 0
  return { low: at(0.025), high: at(0.975) }
}
