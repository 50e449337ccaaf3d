import assert from 'node:assert/strict'
import type { ClientCapabilities, CompletionItem, CompletionList } from 'vscode-languageserver/node'
import { snippetText } from '../../client/src/fixes/text-after.ts'
import { able, Client } from './client.ts'

const draft = `# 某市人工智能创新发展行动计划

## 一、重点任务

（一）修缮道路。市交通局牵头修缮两条园区道路，年底前通车。

算力

（二）更新路灯。市城管局负责更新路灯，照第（二）项办理。

## 二、保障措施

（一）加强领导。市领导每月调度一次。
`

const complete: ClientCapabilities = {
  ...able,
  textDocument: {
    ...able.textDocument,
    completion: {
      completionItem: {
        snippetSupport: true,
        documentationFormat: ['markdown', 'plaintext'],
        resolveSupport: { properties: ['documentation', 'additionalTextEdits'] },
      },
      completionList: { itemDefaults: ['editRange'] },
    },
  },
}

describe('protocol: completion', () => {
  let client: Client
  beforeEach(() => {
    client = new Client('stdio')
  })
  afterEach(() => client.stop())

  const ask = (uri: string, at: string, into: number, more?: object): Promise<CompletionList | null> =>
    client.ask('textDocument/completion', uri, at, into, more)
  const resolve = (item: CompletionItem): Promise<CompletionItem> =>
    client.connection.sendRequest('completionItem/resolve', item)

  it('is announced with few characters, none of them a letter', async () => {
    await client.start(complete)
    const { completionProvider } = client.initialized?.capabilities ?? {}
    assert.equal(completionProvider?.resolveProvider, true)
    assert.ok((completionProvider?.triggerCharacters ?? []).every((mark) => !/[\p{L}\d\s]/u.test(mark)))
  })

  it('a clause is a snippet over what was typed; its documentation and what it moves come when it is looked at', async () => {
    await client.start(complete)
    const uri = await client.open(draft)
    const list = await ask(uri, '\n算力\n', 3)
    const item = list?.items.find(({ detail }) => detail?.startsWith('算力：算力共享'))
    assert.ok(list && item)
    assert.deepEqual(list.itemDefaults?.editRange, { start: { line: 6, character: 0 }, end: { line: 6, character: 2 } })
    assert.equal(item.insertTextFormat, 2)
    assert.match(item.textEditText ?? '', /^（二）.*\$\{1:【/)
    assert.match(snippetText(item.textEditText ?? ''), /【时限】/)
    assert.equal(item.documentation, undefined)
    const { documentation, additionalTextEdits } = await resolve(item)
    assert.match(JSON.stringify(documentation), /宜写明.*四（三）三/)
    assert.deepEqual(
      additionalTextEdits?.map(({ range, newText }) => [range.start.line, newText]),
      [
        [8, '三'],
        [8, '三'],
      ],
    )
  })

  it('an editor without snippets and defaults gets plain text and ranges', async () => {
    await client.start()
    const uri = await client.open(draft)
    const list = await ask(uri, '\n算力\n', 3)
    assert.ok(list && list.items.length > 0)
    assert.equal(list.itemDefaults, undefined)
    assert.ok(list.items.every(({ textEdit, insertTextFormat }) => textEdit && insertTextFormat === undefined))
  })

  it('nothing in a text that is no draft', async () => {
    await client.start(complete)
    const uri = await client.open('# Notes\n\nThe compute \n')
    assert.equal(await ask(uri, 'compute', 7), null)
  })

  it('nothing at a bracket that begins no note', async () => {
    await client.start(complete)
    const uri = await client.open(draft)
    const context = { triggerKind: 2, triggerCharacter: '（' }
    assert.equal(await ask(uri, '（二）更新', 1, { context }), null)
  })
})
