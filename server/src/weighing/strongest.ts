import type { Span } from '../text/span.ts'
import type { ClauseRows } from './clause-rows.ts'
import { outputCount } from './network.ts'
import type { Weights } from './weights.ts'

/** The run of words in a clause that says most for an output; `hidden`: the sums of the hidden units of that clause. */
export function strongest(output: number, weights: Weights, runs: ClauseRows, hidden: Float64Array): Span | null {
  let best: Span | null = null
  let most = 0
  runs.rows.forEach((row, index) => {
    const value = contributionOf(row, output, weights, hidden)
    if (value <= most) return
    most = value
    best = { start: runs.starts[index] ?? 0, end: runs.ends[index] ?? 0 }
  })
  return best
}

/** What a row adds to an output by the hidden units that are at work in its clause, before it is weighed against other rows. */
export function contributionOf(row: number, output: number, { network }: Weights, hidden: Float64Array): number {
  const { hidden: units, rows, scales, outputs } = network
  let sum = 0
  for (let unit = 0; unit < units; unit++)
    if ((hidden[unit] ?? 0) > 0) sum += (rows[row * units + unit] ?? 0) * (scales[unit] ?? 0) * (outputs[unit * outputCount + output] ?? 0)
  return sum
}
