import assert from 'node:assert/strict'
import fc from 'fast-check'
import { readStated, statedText } from '../../../server/src/text/model/reviewer.ts'

describe('the reason of a directive', () => {
  const read = (text: string, byName = false): readonly string[] => Object.values(readStated(text, byName))

  it('may end in who says so', () => {
    assert.deepEqual(read('没有安排（审核人：李明）'), ['没有安排', '李明'])
    assert.deepEqual(read('an outlook (reviewer: Li Ming)'), ['an outlook', 'Li Ming'])
    assert.deepEqual(read('已有专项规划（李明）', true), ['已有专项规划', '李明'])
  })

  it('may end in a bracket that names nobody', () => {
    for (const text of ['没有安排（见第三条）', '没有安排（2026年）', '没有安排（审核人：）', '没有安排'])
      assert.deepEqual(read(text, true), [text, ''])
    assert.deepEqual(read('没有安排（李明）'), ['没有安排（李明）', ''])
  })

  it('is read as it was written', () => {
    const word = fc.stringMatching(/^[甲乙a-z（）:：，]{1,20}$/)
    const name = fc.stringMatching(/^[甲乙丙a-z]{1,10}$/)
    fc.assert(
      fc.property(word, name, fc.constantFrom('zh' as const, 'en' as const), (reason, reviewer, language) => {
        assert.deepEqual(readStated(statedText({ reason, reviewer }, language), false), { reason, reviewer })
      }),
    )
  })

  it('never ends a comment, whatever is typed', () =>
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('-', '>', '<', '!', '甲', '\n', '\u2028') }), (typed) => {
        assert.doesNotMatch(statedText({ reason: typed, reviewer: typed }, 'zh'), /-->|--!>|[\n\r\u2028]/)
      }),
    ))
})
