import assert from 'node:assert/strict'
import { moved } from './after-move.ts'

describe('a provision that would be read with more or less text in its new place', () => {
  it('leaves the signature where the last article is one paragraph', () => {
    const text = '办法\n\n第一条　编制目录，按年公布。\n\n第二条　建设|平台，开放数据。\n\n滨江市数据局\n2026年5月6日\n'
    assert.equal(
      moved(text, 'up'),
      '办法\n\n第一条　建设平台，开放数据。\n\n第二条　编制目录，按年公布。\n\n滨江市数据局\n2026年5月6日\n',
    )
  })

  it('takes along what sums up the items that it announces', () => {
    for (const summary of ['以上两方面任务', '上述两项', '以上任务', '上述各项任务']) {
      const list = `市数据局承担下列任务：\n\n1.编制目录。\n\n2.开放数据。\n\n${summary}于2027年底前完成。`
      const talent = '引进人才；给予补助。'
      const first = `某市方案\n\n（一）${list}\n\n（二）${talent}\n\n三、其他。\n`
      const second = `某市方案\n\n（一）${talent}\n\n（二）${list}\n\n三、其他。\n`
      assert.equal(moved(first.replace('引进', '引|进'), 'up'), second)
      assert.equal(moved(second.replace('引进', '引|进'), 'down'), first)
    }
  })

  it('is not moved, since a move back would leave a paragraph behind', () =>
    assert.equal(
      moved(
        '某市方案\n\n（一）引|进人才；给予补助。\n\n补助按月发放。\n\n（二）编制目录；开放数据。\n\n二、其他。\n',
        'down',
      ),
      'unclear',
    ))
})
