import type { Language } from '../../framework/types.ts'
import type { Span } from '../../text/document/span.ts'
import { addRuns } from '../features/clause-features.ts'
import { ClauseRows } from '../features/clause-rows.ts'
import { namedFeatures } from '../features/named-features.ts'
import { type ActiveUnits, hiddenUnits, isAtWork, levelOf, outputCount } from '../weights/network.ts'
import { type Weights, weightsOf } from '../weights/weights.ts'

const runs = new ClauseRows()

/**
 * Returns what `shown` makes of the run in a clause that adds most to an output, among those of which it makes anything;
 * null if there is none. `units`: the active hidden units.
 */
export function strongestRun(
  text: string,
  clause: Span,
  output: number,
  units: ActiveUnits,
  language: Language,
  shown: (run: Span) => Span | null,
): Span | null {
  const weights = weightsOf(language)
  runs.clear()
  addRuns(text, clause, language, weights.runs, runs)
  let best: Span | null = null
  let most = 0
  for (let index = 0; index < runs.count; index++) {
    const value = contributionOf(runs.rows[index] ?? 0, output, weights, units)
    if (value <= most) continue
    const words = shown({ start: runs.starts[index] ?? 0, end: runs.ends[index] ?? 0 })
    if (words === null) continue
    most = value
    best = words
  }
  return best
}

/** Returns what a row adds to an output through the active hidden units, before it is scaled against other rows. */
export function contributionOf(row: number, output: number, { network }: Weights, units: ActiveUnits): number {
  const { outputs } = network
  const scales = row < namedFeatures.length ? network.namedScales : network.scales
  let sum = 0
  for (let unit = 0; unit < hiddenUnits; unit++)
    if (isAtWork(units, unit))
      sum += levelOf(network, row, unit) * (scales[unit] ?? 0) * (outputs[unit * outputCount + output] ?? 0)
  return sum
}
