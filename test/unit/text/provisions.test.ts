import assert from 'node:assert/strict'
import fc from 'fast-check'
import { parseDraft } from '../../../server/src/text/parse-draft.ts'
import { provisionsOf } from '../../../server/src/text/provisions/provisions.ts'
import { sequenceBreaks } from '../../../server/src/text/provisions/sequence-breaks.ts'

const draft = parseDraft(
  `关于印发两个办法的通知

各区人民政府：

现将《甲市算力管理办法》和《甲市数据管理办法》印发给你们，请认真贯彻执行。

甲市人民政府
2027年3月1日

甲市算力管理办法

第一条　为了规范算力使用，制定本办法。

第二条　市科技局建设算力平台。

附件

申请表

甲市数据管理办法

第一条　为了规范数据使用，制定本办法。

第二条　市数据局开放数据。
`,
  { format: 'plain' },
)

describe('provisions', () => {
  it('of each document in a file are its own', () => {
    const { list } = provisionsOf(draft)
    const documents = list.map(({ scope, marker }) => `${marker.label} ${scope}`)
    const [first = '', second = '', third = '', fourth = ''] = documents.map((one) => one.split(' ')[1])
    assert.equal(documents.length, 4, documents.join())
    assert.ok(first === second && third === fourth && first !== third, documents.join())
  })

  it('are not in the notice that encloses them', () => {
    const { scopeOf, list } = provisionsOf(draft)
    assert.ok(list.every(({ scope }) => scope !== scopeOf[0]))
  })
})

describe('numbers of a box', () => {
  /** The labels outside of boxes, of a plan with lines under its second heading. */
  const outside = (lines: string): string => {
    const text = `滨江市算力规划\n\n一、总体要求\n\n算力为民。\n\n二、重点任务\n\n${lines.replaceAll('\n', '\n\n')}\n`
    const { list, scopeOf } = provisionsOf(parseDraft(text, { format: 'plain' }))
    assert.deepEqual(sequenceBreaks(provisionsOf(parseDraft(text, { format: 'plain' }))), [])
    return list
      .filter(({ scope }) => scope === scopeOf[0])
      .map(({ marker }) => marker.label)
      .slice(2)
      .join(' ')
  }

  it('are its own', () =>
    assert.equal(
      outside(
        '1.建平台。建成平台。\n专栏1 平台工程\n1.主平台。建成主平台。\n2.分平台。建成分平台。\n2.汇数据。汇聚数据。',
      ),
      '1. 2.',
    ))

  it('are not those of the tasks after it, which read like its items', () => {
    const tasks = '1.建平台。建成平台。\n专栏1 平台工程\n1.主平台。建成主平台。\n2.汇数据。汇聚数据。\n'
    // Without another box 2 and 3 may be its items.
    assert.equal(outside(`${tasks}3.引人才。引进人才。`), '1.')
    assert.equal(outside(`${tasks}专栏2 数据工程\n1.目录。编制目录。\n3.引人才。引进人才。`), '1. 2. 3.')
    const two = `${tasks}专栏2 数据工程\n1.目录。编制目录。\n3.引人才。引进人才。\n专栏3 人才工程\n01 领军\n4.办好会。办好会议。`
    assert.equal(outside(two), '1. 2. 3. 4.')
  })

  it('break no sequence, whatever stands in boxes', () => {
    const boxes = fc.array(fc.nat(4), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(fc.array(boxes, { minLength: 1, maxLength: 3 }), (sections) => {
        let box = 0
        let all = 0
        const lines = sections.flatMap((tasks, section) => [
          `（${'一二三'.charAt(section)}）行动`,
          ...tasks.flatMap((size, task) => [
            `${task + 1}.任务${++all}。完成任务${all}。`,
            ...(size > 0 ? [`专栏${++box} 工程`] : []),
            ...Array.from({ length: size }, (_, item) => `${item + 1}.工程${++all}。建成工程${all}。`),
          ]),
        ])
        outside(lines.join('\n'))
      }),
      { numRuns: 100 },
    )
  })
})
