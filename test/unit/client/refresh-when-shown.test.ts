import assert from 'node:assert/strict'
import { createRefreshWhenShown } from '../../../client/src/alignment/refresh-when-shown.ts'

describe('a view that is made anew when it is shown', () => {
  function view(isShown: boolean) {
    const waiting: { task: () => void; milliseconds: number }[] = []
    let made = 0
    const refresher = createRefreshWhenShown(
      () => made++,
      isShown,
      800,
      (task, milliseconds) => {
        const one = { task, milliseconds }
        waiting.push(one)
        return () => {
          if (waiting.includes(one)) waiting.splice(waiting.indexOf(one), 1)
        }
      },
    )
    return {
      ...refresher,
      made: () => made,
      waits: () => waiting.map(({ milliseconds }) => milliseconds),
      pass(): void {
        for (const { task } of waiting.splice(0)) task()
      },
    }
  }

  it('follows edits after a pause while it is seen', () => {
    const seen = view(true)
    seen.edited()
    seen.edited()
    assert.deepEqual(seen.waits(), [800])
    seen.pass()
    assert.equal(seen.made(), 1)
    seen.shown(true)
    seen.pass()
    assert.equal(seen.made(), 1)
  })

  it('is made once, when it is shown, after edits while it was hidden', () => {
    const hidden = view(false)
    hidden.edited()
    hidden.edited()
    hidden.pass()
    assert.equal(hidden.made(), 0)
    hidden.shown(true)
    assert.deepEqual(hidden.waits(), [0])
    hidden.pass()
    assert.equal(hidden.made(), 1)
  })

  it('is made when it is shown again, if it was hidden in the pause', () => {
    const closed = view(true)
    closed.edited()
    closed.shown(false)
    closed.pass()
    assert.equal(closed.made(), 0)
    closed.shown(true)
    closed.pass()
    assert.equal(closed.made(), 1)
  })

  it('is not made again for edits that it has seen', () => {
    const asked = view(false)
    asked.edited()
    asked.refreshed()
    asked.shown(true)
    asked.pass()
    assert.equal(asked.made(), 0)
  })
})
