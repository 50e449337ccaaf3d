import { areMostlyNoted } from '../facts/particulars/owner-habit.ts'
import type { Draft } from '../text/model/draft.ts'
import { type Provisions, provisionsOf } from '../text/provisions/provisions.ts'

/**
 * Where nearly every numbered task is followed by a line of its own with its owner, that line is for this task alone:
 * returns the blocks of tasks before it that would get somebody else's. `runs`: for each note the blocks that it closes,
 * the nearest first. The rule task-without-owner reports these tasks.
 */
export function eachOnItsOwn(draft: Draft, runs: readonly (readonly number[])[]): number[] {
  const provisions = provisionsOf(draft)
  const pools = new Map<string, Pool>()
  for (const run of runs) {
    const { style, heads } = outermost(provisions, run)
    if (heads.length === 0) continue
    const pool = pools.get(style) ?? { tasks: 0, runs: [] }
    pools.set(style, pool)
    pool.tasks += heads.length
    pool.runs.push({ run, last: heads[0] ?? -1 })
  }
  return [...pools.values()].flatMap((pool) =>
    !areMostlyNoted(pool.runs.length, pool.tasks)
      ? []
      : pool.runs.flatMap(({ run, last }) => run.filter((block) => block < last)),
  )
}

/** Notes after tasks of one style. `last` is the block of the task right before the note. */
interface Pool {
  tasks: number
  readonly runs: { readonly run: readonly number[]; readonly last: number }[]
}

/** The tasks of a run that stand in no other task of it, the last first. */
function outermost(
  { list, headedBy }: Provisions,
  run: readonly number[],
): { readonly style: string; readonly heads: readonly number[] } {
  const inRun = new Set(run.flatMap((block) => headedBy.get(block) ?? []))
  const tasks = [...inRun].filter((task) => !inRun.has(list[task]?.parent ?? -1))
  const first = list[tasks[0] ?? -1]
  const style = first ? `${first.scope} ${first.style}` : ''
  return { style, heads: tasks.flatMap((task) => list[task]?.block ?? []) }
}
