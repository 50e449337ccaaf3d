import assert from 'node:assert/strict'
import type { CodeLens, InlayHint } from 'vscode-languageserver/node'
import { Client } from './client.ts'
import { chinese, english } from './samples.ts'

describe('protocol: code lenses and inlay hints', () => {
  let client: Client
  beforeEach(() => {
    client = new Client('stdio')
  })
  afterEach(() => client.stop())

  const lenses = (uri: string): Promise<CodeLens[] | null> =>
    client.connection.sendRequest('textDocument/codeLens', { textDocument: { uri } })
  const hints = (uri: string): Promise<InlayHint[] | null> => {
    const document = client.document(uri)
    const range = { start: { line: 0, character: 0 }, end: document.positionAt(document.getText().length) }
    return client.connection.sendRequest('textDocument/inlayHint', { textDocument: { uri }, range })
  }

  it('are none unless the settings ask for them', async () => {
    await client.start()
    const uri = await client.open(chinese)
    assert.equal(await lenses(uri), null)
    assert.equal(await hints(uri), null)
  })

  it('say above a heading what its section covers', async () => {
    client.settings = { codeLens: true }
    await client.start()
    const uri = await client.open(chinese)
    const [first, ...others] = (await lenses(uri)) ?? []
    assert.deepEqual(others, [])
    assert.equal(client.document(uri).getText(first?.range), '二、重点任务')
    assert.match(first?.command?.title ?? '', /^本节措施：数据1条、算法\d条、制度\d条$/)
  })

  it('say after a measure what it is one of', async () => {
    client.settings = { inlayHints: true }
    await client.start()
    const uri = await client.open(chinese)
    const lines = ((await hints(uri)) ?? []).map(({ position, label }) => {
      const start = { line: position.line, character: position.character - 3 }
      return `${client.document(uri).getText({ start, end: position })} ${label}`
    })
    assert.equal(lines[0], '开放。 数据空间与互通、高质量数据集')
  })

  it('speak English to an English reader', async () => {
    client.settings = { codeLens: true, inlayHints: true, locale: 'en' }
    await client.start()
    const uri = await client.open(english)
    assert.match(String((await lenses(uri))?.[0]?.command?.title), /^Measures in this section: data \d/)
    assert.match(String((await hints(uri))?.[0]?.label), /^[A-Z][a-z]/)
  })
})
