import assert from 'node:assert/strict'
import type { FoldingRange, SelectionRange } from 'vscode-languageserver/node'
import { Client } from './client.ts'
import { chinese } from './samples.ts'

describe('protocol: folding and selection', () => {
  let client: Client
  beforeEach(() => {
    client = new Client('stdio')
  })
  afterEach(() => client.stop())

  const folding = (uri: string): Promise<FoldingRange[] | null> =>
    client.connection.sendRequest('textDocument/foldingRange', { textDocument: { uri } })

  it('fold whole sections, once for each line', async () => {
    await client.start()
    const uri = await client.open(chinese)
    const lines = client.document(uri).getText().split('\n')
    const found = (await folding(uri)) ?? []
    assert.deepEqual(
      found.map(({ startLine, endLine }) => [lines[startLine]?.slice(0, 6), lines[endLine]?.slice(0, 6)]),
      [
        ['# 滨江市推', '加强组织领导'],
        ['## 一、发', '全市人工智能'],
        ['## 二、重', '（三）完善制'],
        ['## 三、保', '加强组织领导'],
      ],
    )
  })

  it('fold a draft without a line end or without text', async () => {
    await client.start()
    assert.deepEqual(await folding(await client.open('', 'file:///a.md')), [])
    assert.equal(await folding('file:///other.md'), null)
  })

  it('grow a selection step by step', async () => {
    await client.start()
    const uri = await client.open(chinese)
    const document = client.document(uri)
    const position = document.positionAt(document.getText().indexOf('医疗领域'))
    const [range] = await client.connection.sendRequest<SelectionRange[]>('textDocument/selectionRange', {
      textDocument: { uri },
      positions: [position],
    })
    const texts: string[] = []
    for (let one = range; one; one = one.parent) texts.push(document.getText(one.range))
    assert.equal(texts[0], '市数据局牵头建设制造、医疗领域的高质量数据集')
    assert.equal(texts[1], '市数据局牵头建设制造、医疗领域的高质量数据集，并依托可信数据空间向科研机构开放。')
    assert.equal(texts.at(-1), chinese)
  })
})
