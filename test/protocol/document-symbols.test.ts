import assert from 'node:assert/strict'
import { DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver/node'
import { able, Client } from './client.ts'
import { chinese } from './samples.ts'

describe('protocol: document symbols', () => {
  let client: Client
  beforeEach(() => {
    client = new Client('stdio')
  })
  afterEach(() => client.stop())

  async function symbols(uri: string): Promise<DocumentSymbol[]> {
    return ((await client.symbols(uri)) ?? []).filter((symbol) => DocumentSymbol.is(symbol))
  }

  it('are the outline of the draft, nested', async () => {
    await client.start()
    assert.ok(client.initialized?.capabilities.documentSymbolProvider)
    const uri = await client.open(chinese)
    const [title, ...others] = await symbols(uri)
    assert.deepEqual(others, [])
    assert.equal(title?.name, '滨江市推动人工智能创新发展行动计划')
    const sections = title.children ?? []
    assert.deepEqual(
      sections.map(({ name }) => name),
      ['一、发展形势', '二、重点任务', '三、保障措施'],
    )
    const tasks = sections[1]?.children ?? []
    assert.deepEqual(
      tasks.map(({ name, kind }) => [name, kind]),
      [
        ['（一）建设行业数据集', SymbolKind.String],
        ['（二）攻关核心算法', SymbolKind.String],
        ['（三）完善制度规范', SymbolKind.String],
      ],
    )
    const [first] = tasks
    assert.ok(first)
    const document = client.document(uri)
    assert.equal(document.getText(first.selectionRange), '（一）建设行业数据集')
    assert.match(document.getText(first.range), /^（一）建设行业数据集。市数据局.*开放。$/)
  })

  it('are the articles of an act, with the beginning of their text', async () => {
    await client.start()
    const uri = await client.open('# 滨江市数据条例\n\n第一章　总则\n\n第一条　为了规范数据处理活动，制定本条例。\n')
    const [title] = await symbols(uri)
    const [article] = title?.children?.[0]?.children ?? []
    assert.equal(article?.name, '第一条')
    assert.equal(article.detail, '为了规范数据处理活动，制定本条例。')
    assert.equal(article.kind, SymbolKind.Field)
  })

  it('are those of the newest version', async () => {
    await client.start()
    const uri = await client.open(chinese)
    await symbols(uri)
    await client.replace(uri, '## 三、保障措施', '## 三、组织实施')
    const [title] = await symbols(uri)
    assert.equal(title?.children?.[2]?.name, '三、组织实施')
  })

  it('are a list for a client without nesting', async () => {
    await client.start({ ...able, textDocument: { ...able.textDocument, documentSymbol: {} } })
    const uri = await client.open(chinese)
    const list = ((await client.symbols(uri)) ?? []).filter(
      (symbol): symbol is SymbolInformation => 'location' in symbol,
    )
    assert.equal(list.length, 7)
    const task = list.find(({ name }) => name === '（二）攻关核心算法')
    assert.equal(task?.containerName, '二、重点任务')
    assert.equal(task?.location.uri, uri)
  })

  it('are left to an editor that outlines Markdown itself, where it shows all of them', async () => {
    await client.start(able, 'zh-cn', { outlinesMarkdown: true })
    const uri = await client.open('# 方案\n\n## 一、任务\n\n建设平台。\n')
    assert.equal(await client.symbols(uri), null)
    await client.replace(uri, '建设平台。', '（一）平台。建设平台。')
    assert.equal((await symbols(uri)).length, 1)
  })

  it('are none of a draft that is not open', async () => {
    await client.start()
    assert.equal(await client.symbols('file:///other.md'), null)
  })
})
