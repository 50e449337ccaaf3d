import assert from 'node:assert/strict'
import { createScheduler } from '../../../server/src/lsp/session/scheduler.ts'
import type { Stepwise } from '../../../server/src/steps.ts'

/** A scheduler under a clock that moves ten milliseconds a step: a slice is two steps. `log` holds what was done. */
function schedule() {
  const log: string[] = []
  let time = 0
  let turns = 0
  const scheduler = createScheduler(
    () => {
      turns++
      return Promise.resolve()
    },
    () => time,
  )
  function* work(name: string, steps: number): Stepwise<{ name: string }> {
    for (let step = 1; step <= steps; step++) {
      time += 10
      log.push(`${name}${step}`)
      yield
    }
    return { name }
  }
  return { ...scheduler, log, work, turns: () => turns }
}

const wanted = () => true

describe('the scheduler', () => {
  it('does what is short before it returns, without a turn of the event loop', () => {
    const { now, work, turns } = schedule()
    assert.deepEqual(now(work('a', 1), wanted), { name: 'a' })
    assert.equal(turns(), 0)
  })

  it('lets messages in between slices', async () => {
    const { now, work, log, turns } = schedule()
    const long = now(work('a', 5), wanted)
    assert.ok(long instanceof Promise)
    assert.deepEqual(log, ['a1', 'a2'], 'one slice at once')
    assert.deepEqual(await long, { name: 'a' })
    assert.equal(turns(), 2)
  })

  it('takes turns: none waits for the end of another', async () => {
    const { now, work, log } = schedule()
    await Promise.all([now(work('a', 6), wanted), now(work('b', 4), wanted)])
    assert.equal(log.join(' '), 'a1 a2 b1 b2 a3 a4 b3 b4 a5 a6')
  })

  it('does idle work when nothing else is left', async () => {
    const { now, idly, work, log } = schedule()
    const idle = idly(work('i', 4), wanted)
    assert.deepEqual(log, [])
    await Promise.all([idle, now(work('a', 6), wanted)])
    assert.equal(log.join(' '), 'a1 a2 a3 a4 a5 a6 i1 i2 i3 i4')
  })

  it('leaves what is no longer wanted, and goes on with the rest', async () => {
    const { now, work, log } = schedule()
    let open = true
    const left = now(work('a', 9), () => open)
    const kept = now(work('b', 4), wanted)
    open = false
    assert.equal(await left, null)
    assert.deepEqual(await kept, { name: 'b' })
    assert.equal(log.join(' '), 'a1 a2 b1 b2 b3 b4')
  })

  it('hands on what fails, and goes on with the rest', async () => {
    const { now, work, idly } = schedule()
    function* failing(): Stepwise<{ name: string }> {
      yield* work('a', 3)
      throw new Error('a failed')
    }
    const failed = now(failing(), wanted)
    const kept = idly(work('b', 1), wanted)
    await assert.rejects(Promise.resolve(failed), /a failed/)
    assert.deepEqual(await kept, { name: 'b' })
  })
})
