import assert from 'node:assert/strict'
import { type DraftKind, draftKindsMethod, type NewDraftParams, newDraftMethod } from '../../server/protocol.ts'
import { Client } from './client.ts'

describe('protocol: a new draft', () => {
  let client: Client
  beforeEach(() => {
    client = new Client('stdio')
  })
  afterEach(() => client.stop())

  const begin = (params: NewDraftParams) => client.connection.sendRequest<string | null>(newDraftMethod, params)

  it('is of one of the kinds that are offered, in both languages', async () => {
    await client.start()
    const kinds = await client.connection.sendRequest<DraftKind[]>(draftKindsMethod)
    assert.deepEqual(
      kinds.filter(({ language }) => language === 'zh').map(({ name }) => name.zh),
      ['意见', '行动方案', '若干措施', '规划', '条例', '通知'],
    )
    assert.deepEqual(
      kinds.filter(({ language }) => language === 'en').map(({ name }) => name.en),
      ['Action plan', 'Act', 'Order'],
    )
  })

  it('comes as a snippet: what recurs in it is filled in once', async () => {
    await client.start()
    const snippet = await begin({ kind: 'regulation', level: 'local', format: 'markdown' })
    assert.match(
      snippet ?? '',
      /^# \$\{1:【市县】\}\$\{2:【主题】\}促进条例\n\n## 第一章　总则\n\n第一条　为了\$\{3:【目的】\}，/,
    )
    assert.match(snippet ?? '', /第二条　本市行政区域内\$\{2\}及其保障/)
    assert.equal(await begin({ kind: 'letter', level: 'local', format: 'plain' }), null)
  })
})
