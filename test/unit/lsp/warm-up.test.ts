import assert from 'node:assert/strict'
import type { Scheduler } from '../../../server/src/lsp/session/scheduler.ts'
import { createScheduler } from '../../../server/src/lsp/session/scheduler.ts'
import { warmUp } from '../../../server/src/lsp/session/warm-up.ts'

describe('warming up', () => {
  it('reads a draft in each language, in slices between which others are served', async () => {
    let turns = 0
    const scheduler = createScheduler(
      async () => void turns++,
      // Each look at the clock is a long time later, so that each slice is one step.
      () => turns++ * 1000,
    )
    const { read, spy } = spied(scheduler)
    await warmUp(spy, () => true)
    assert.deepEqual(read, ['done', 'done'])
    assert.ok(turns > 50, `${turns} turns`)
  })

  it('ends as soon as a draft is opened', async () => {
    let asked = 0
    const { read, spy } = spied(createScheduler(async () => undefined))
    await warmUp(spy, () => ++asked < 3)
    assert.deepEqual(read, ['left'])
  })
})

/** The scheduler, and what became of what it was given to do. */
function spied(scheduler: Scheduler): { read: string[]; spy: Scheduler } {
  const read: string[] = []
  const spy: Scheduler = {
    ...scheduler,
    async idly(steps, isWanted) {
      const result = await scheduler.idly(steps, isWanted)
      read.push(result ? 'done' : 'left')
      return result
    },
  }
  return { read, spy }
}
