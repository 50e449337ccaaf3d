import assert from 'node:assert/strict'
import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver/node'
import { able, Client } from './client.ts'
import { chinese, minutes } from './samples.ts'

describe('protocol: semantic tokens', () => {
  let client: Client
  beforeEach(() => {
    client = new Client('stdio')
  })
  afterEach(() => client.stop())

  const full = (uri: string): Promise<SemanticTokens> =>
    client.connection.sendRequest('textDocument/semanticTokens/full', { textDocument: { uri } })
  const delta = (uri: string, previousResultId: string | undefined): Promise<SemanticTokens | SemanticTokensDelta> =>
    client.connection.sendRequest('textDocument/semanticTokens/full/delta', { textDocument: { uri }, previousResultId })

  /** The words of the tokens, each after its type and modifiers as the legend names them. */
  function told(uri: string, { data }: SemanticTokens): string[] {
    const { legend } = client.initialized?.capabilities.semanticTokensProvider ?? {}
    const found: string[] = []
    let [line, character] = [0, 0]
    for (let at = 0; at < data.length; at += 5) {
      const [down = 0, right = 0, length = 0, type = 0, modifiers = 0] = data.slice(at, at + 5)
      character = down === 0 ? character + right : right
      line += down
      const range = { start: { line, character }, end: { line, character: character + length } }
      const own = legend?.tokenModifiers.filter((_, bit) => (modifiers & (1 << bit)) !== 0) ?? []
      found.push([legend?.tokenTypes[type], ...own, client.document(uri).getText(range)].join(' '))
    }
    return found
  }

  it('are the words of a policy draft, all or those of a range', async () => {
    await client.start()
    const uri = await client.open(chinese)
    const all = told(uri, await full(uri))
    assert.ok(all.includes('policyOwner 市数据局'), all.join('\n'))
    assert.ok(all.includes('policyTerm data 高质量数据集'))
    assert.ok(all.includes('policyTerm algorithm 行业大模型'), all.join('\n'))
    const document = client.document(uri)
    const start = document.positionAt(chinese.indexOf('（三）'))
    const range = { start, end: { line: start.line, character: 40 } }
    const part = told(
      uri,
      await client.connection.sendRequest('textDocument/semanticTokens/range', { textDocument: { uri }, range }),
    )
    assert.ok(part.length > 0)
    assert.deepEqual(part, all.slice(-part.length))
  })

  it('are after a keystroke those that changed', async () => {
    await client.start()
    const uri = await client.open(chinese)
    const before = await full(uri)
    await client.replace(uri, '算力供给不足', '高性能算力供给不足')
    const change = await delta(uri, before.resultId)
    assert.ok('edits' in change)
    const made = [...before.data]
    for (const { start, deleteCount, data = [] } of change.edits) made.splice(start, deleteCount, ...data)
    assert.deepEqual(made, (await full(uri)).data)
    assert.ok('data' in (await delta(uri, 'another')))
  })

  it('are none in other texts, unless a setting asks for them, nor if it forbids them', async () => {
    await client.start()
    const uri = await client.open(`${minutes}\n数据集已经建成。\n`)
    assert.deepEqual((await full(uri)).data, [])
    await client.configure({ semanticHighlighting: 'always' })
    assert.deepEqual(told(uri, await full(uri)), ['policyTerm data 数据集'])
    await client.configure({ semanticHighlighting: 'never' })
    assert.deepEqual((await full(uri)).data, [])
  })

  it('are asked for again when the settings change', async () => {
    let asked = 0
    client.connection.onRequest('workspace/semanticTokens/refresh', () => {
      asked++
      return null
    })
    await client.start({ ...able, workspace: { ...able.workspace, semanticTokens: { refreshSupport: true } } })
    await full(await client.open(chinese))
    await client.configure(client.settings)
    await full(await client.open(chinese, 'file:///other.md'))
    assert.equal(asked, 1)
  })
})
