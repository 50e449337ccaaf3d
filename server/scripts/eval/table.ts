import { dimensionIds } from '../../src/framework/types.ts'
import type { Interval, Intervals } from './bootstrap.ts'
import { f1, macroF1, type Tallies } from './tally.ts'

/** Returns a table of precision, recall, F1 and counts by dimension, with macro-F1 last and 95 % intervals if given. */
export function table(title: string, tallies: Tallies, intervals?: Intervals): string {
  const rows = dimensionIds.map((id) => {
    const { right, tooMany, missed } = tallies[id]
    const precision = figure(right / Math.max(1, right + tooMany))
    const recall = figure(right / Math.max(1, right + missed))
    const counts = `(${right} right, ${tooMany} too many, ${missed} missed)`
    const name = id.padEnd(13)
    return `  ${name} P ${precision} R ${recall} F1 ${figure(f1(tallies[id]))}${between(intervals?.dimensions[id])}  ${counts}`
  })
  return [title, ...rows, `  ${'macro-F1'.padEnd(13)} ${figure(macroF1(tallies))}${between(intervals?.macro)}`].join(
    '\n',
  )
}

export function figure(value: number): string {
  return value.toFixed(3)
}

function between(interval: Interval | undefined): string {
  return interval ? ` [${figure(interval.low)}, ${figure(interval.high)}]` : ''
}
