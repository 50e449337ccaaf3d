import assert from 'node:assert/strict'
import { Writable } from 'node:stream'
import { createProgress } from '../../../server/src/cli/progress.ts'

describe('the progress of many files', () => {
  function shown(total: number, isTTY: boolean): string {
    let written = ''
    const stream = new Writable({
      write(chunk, _, done) {
        written += chunk
        done()
      },
    })
    const progress = createProgress(total, 'zh', { stderr: Object.assign(stream, { isTTY }) })
    for (let done = 1; done <= total; done++) {
      progress.clear()
      progress.show(done)
    }
    progress.clear()
    return written
  }

  it('is shown on a terminal, for more than fifty, now and then, and taken away again', () => {
    assert.equal(shown(51, true), '已处理 1/51 份\r\u001b[K')
    assert.equal(shown(50, true), '')
    assert.equal(shown(51, false), '')
  })
})
