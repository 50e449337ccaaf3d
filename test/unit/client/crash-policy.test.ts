import assert from 'node:assert/strict'
import { createCrashPolicy } from '../../../client/src/crash-policy.ts'

describe('a server that ends by itself', () => {
  it('is started again, and the writer is told once', () => {
    const crashed = createCrashPolicy(() => 0)
    assert.deepEqual(crashed(), { restarts: true, tells: true })
    assert.deepEqual(crashed(), { restarts: true, tells: false })
  })

  it('is not started again the fifth time within three minutes, and that is told', () => {
    const crashed = createCrashPolicy(() => 0)
    const verdicts = Array.from({ length: 5 }, crashed)
    assert.deepEqual(
      verdicts.map(({ restarts }) => restarts),
      [true, true, true, true, false],
    )
    assert.deepEqual(verdicts.at(-1), { restarts: false, tells: true })
  })

  it('is started again for ever where it crashes seldom, without another word', () => {
    let now = 0
    const crashed = createCrashPolicy(() => now)
    crashed()
    for (let hour = 1; hour < 50; hour++) {
      now = hour * 3_600_000
      assert.deepEqual(crashed(), { restarts: true, tells: false })
    }
  })
})
