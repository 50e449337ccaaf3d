import assert from 'node:assert/strict'
import type { Scheduler } from '../../../server/src/lsp/session/scheduler.ts'
import { createScheduler } from '../../../server/src/lsp/session/scheduler.ts'
import { warmUp } from '../../../server/src/lsp/session/warm-up.ts'

describe('warming up', () => {
  it('reads a draft in each language, in slices between which others are served', async () => {
    const { read, spy, slices } = spied()
    await warmUp(spy, () => true)
    assert.deepEqual(read, ['done', 'done'])
    assert.ok(slices() > 50, `${slices()} slices`)
  })

  it('ends as soon as a draft is opened', async () => {
    let asked = 0
    const { read, spy } = spied()
    await warmUp(spy, () => ++asked < 3)
    assert.deepEqual(read, ['left'])
  })
})

/** A scheduler whose slices are one step each, how many there were, and what became of what it was given to do. */
function spied(): { read: string[]; spy: Scheduler; slices: () => number } {
  let [turns, time] = [0, 0]
  const scheduler = createScheduler(
    async () => void turns++,
    // Each look at the clock is a second later.
    () => time++ * 1000,
  )
  const read: string[] = []
  const spy: Scheduler = {
    ...scheduler,
    async idly(steps, isWanted) {
      const result = await scheduler.idly(steps, isWanted)
      read.push(result ? 'done' : 'left')
      return result
    },
  }
  return { read, spy, slices: () => turns }
}
