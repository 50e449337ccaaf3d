import assert from 'node:assert/strict'
import { moved, told } from './after-move.ts'

describe('words that may mean another place after a move', () => {
  it('are told in English', () => {
    const plan = (end: string): string => `# AI Plan

## 1 Actions

1.1 The Office will publish data.

1.2 The Office will |build clusters.

1.3 The College will train engineers, ${end}

1.4 The Council will adopt rules.
`
    const cases = [
      ['as in the two paragraphs above.', 'the two paragraphs above'],
      ['as in the next section.', 'the next section'],
      ['see the following paragraph.', 'the following paragraph'],
      ['for which the following sections apply.', ''],
      ['as said in 1.1-1.2.', '1.2'],
      ['at 1.1-1.2 million.', ''],
    ]
    for (const [end = '', words] of cases) assert.equal(told(plan(end), 'down', 'markdown'), words, end)
  })

  it('are told in Chinese', () => {
    const measures = (second: string): string =>
      `滨江市办法

第一条　编制目录。
第二条　建设平台。
第三条　|评估成效，${second}。
第四条　培养人才。
`
    const cases = [
      ['依照下一条办理', '下一条'],
      ['适用以上两条', '以上两条'],
      ['依照下列条件办理', ''],
      ['次年评估下一条件', ''],
    ]
    for (const [second = '', words] of cases) assert.equal(told(measures(second), 'up'), words, second)
  })

  it('are not told of what sums up a list that moves as a whole', () => {
    const opinion =
      '云水市意见\n\n一、|保障措施\n成立专班。\n\n二、重点任务\n（一）汇聚数据。\n（二）培养人才。\n以上两项任务纳入考核。\n\n三、附则\n按年评估。\n'
    assert.equal(told(opinion, 'down'), '')
  })

  it('are not told of 以下三项 above its list, which goes along', () => {
    const opinion = (words: string): string =>
      `云水市意见\n\n一、|工作\n做好${words}：\n（一）汇聚数据。\n（二）培养人才。\n（三）评估成效。\n\n二、保障\n成立专班。\n`
    assert.equal(told(opinion('以下三项任务'), 'down'), '')
    assert.equal(told(opinion('如下三项'), 'down'), '')
    assert.equal(told(opinion('下三项'), 'down'), '下三项')
  })

  it('are not told of the items of another part', () => {
    const opinion = (words: string): string => `云水市意见

一、重点任务
（一）汇聚数据。
（二）培养人才。

二、保障措施
（一）加强|统筹。建立专班。
（二）加强资金。对第一部分${words}安排资金。
`
    assert.equal(told(opinion('（一）、（二）'), 'down'), '')
    const own = opinion('（二）').replace('第一部分', '第二部分')
    assert.equal(told(own, 'down'), '')
    assert.match(moved(own, 'down'), /对第二部分（一）安排资金/)
  })
})

describe('a move past a range', () => {
  it('is refused where one end of it is not in the draft', () => {
    const regulation = (low: number): string => `# Regulation on Zones

Article 1. This Regulation establishes zones.

Article 3. The Authority shall |provide vouchers.

Article 4. Member States shall train specialists.

Article 5. The Authority shall adopt guidelines on Articles ${low} to 4.
`
    assert.equal(moved(regulation(2), 'down', 'markdown'), 'unclear')
    assert.match(moved(regulation(3), 'down', 'markdown'), /on Articles 3 to 4/)
  })
})
