import assert from 'node:assert/strict'
import {
  type AssistantToolAnswer,
  type AssistantToolCall,
  assistantToolMethod,
} from '../../server/protocol/assistant-tools.ts'
import { Client } from './client.ts'
import { chinese } from './samples.ts'

describe('protocol: tools for assistants', () => {
  let client: Client
  beforeEach(() => {
    client = new Client('stdio')
  })
  afterEach(() => client.stop())

  const call = (request: AssistantToolCall) =>
    client.connection.sendRequest<AssistantToolAnswer>(assistantToolMethod, request)

  it('answer from the draft as it is open, in the reader’s language', async () => {
    await client.start()
    const uri = await client.open(chinese)
    const request = { tool: 'wenheng_coverage', input: { dimension: 'talent' }, uri }
    const talent = async () => (await call(request)).result?.dimensions
    assert.match(JSON.stringify(await talent()), /"name":"人才","status":"missing"/)
    await client.replace(uri, '（三）完善', '（三）培养人才。市教育局每年培训人工智能教师200名。\n\n（四）完善')
    assert.match(JSON.stringify(await talent()), /"name":"人才","status":"covered"/)
  })

  it('say in a sentence what is wrong', async () => {
    await client.start()
    const uri = await client.open(chinese)
    assert.deepEqual(await call({ tool: 'wenheng_clause', input: {}, uri }), {
      result: null,
      error: '输入缺少“element”。',
    })
    const closed = { tool: 'wenheng_findings', input: { language: 'en' }, uri: 'file:///other.md' }
    assert.match((await call(closed)).error ?? '', /^There is no draft to read/)
  })

  it('know the framework without a draft, in the language of the setting', async () => {
    client.settings = { locale: 'en' }
    await client.start()
    const { result } = await call({ tool: 'wenheng_framework', input: { term: '算力' }, uri: null })
    assert.match(JSON.stringify(result), /"name":"Compute"/)
  })
})
