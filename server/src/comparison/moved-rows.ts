import { inOrder } from './matching/increasing.ts'
import type { MatchedRow } from './matching/matched-row.ts'

/** A shorter paragraph out of order is more likely one of several that read the same. In UTF-16 units. */
const shortest = 8

/**
 * What has changed its place among what both drafts have: runs of rows that follow one another in both. `length`: of a
 * row's text.
 */
export function movedRuns(rows: readonly MatchedRow[], length: (row: MatchedRow) => number): MatchedRow[][] {
  const both = rows.filter((row) => row.old.length > 0 && row.new.length > 0)
  // In the order of the old draft, by the place in the new one.
  const order = both.map((_, index) => index).sort((a, b) => (both[a]?.old[0] ?? 0) - (both[b]?.old[0] ?? 0))
  const rankInOld = new Int32Array(both.length)
  order.forEach((index, rank) => {
    rankInOld[index] = rank
  })
  const stays = inOrder(order, (rank) => {
    const row = both[order[rank] ?? -1]
    return row === undefined ? 0 : length(row)
  })
  const runs: MatchedRow[][] = []
  let previous = -2
  both.forEach((row, index) => {
    const rank = rankInOld[index] ?? 0
    if (stays[rank]) return
    const run = runs.at(-1)
    const goesOn = run !== undefined && previous === index - 1 && rank === (rankInOld[previous] ?? -2) + 1
    if (goesOn) run.push(row)
    else runs.push([row])
    previous = index
  })
  return runs.filter((run) => run.reduce((sum, row) => sum + length(row), 0) >= shortest)
}
