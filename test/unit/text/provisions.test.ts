import assert from 'node:assert/strict'
import { parseDraft } from '../../../server/src/text/parse-draft.ts'
import { provisionsOf } from '../../../server/src/text/provisions/provisions.ts'

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
