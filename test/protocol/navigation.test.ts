import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  type DefinitionLink,
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentLink,
  type Location,
  type Range,
  type SymbolInformation,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node'
import { type DraftEdits, moveClauseMethod, renumberMethod } from '../../server/protocol.ts'
import { able, Client } from './client.ts'

const rules = `# 滨江市数据办法

第一条 滨江数据交易所（以下简称交易所）负责登记。

第二条 交易所依照第一条公布目录。

第三条 违反第二条规定的，由交易所予以通报；《滨江市公共数据条例》另有规定的除外。
`

describe('protocol: navigation', () => {
  let client: Client
  beforeEach(() => {
    client = new Client('stdio')
  })
  afterEach(() => client.stop())

  const words = (uri: string, range: Range): string => client.document(uri).getText(range)

  it('goes from a reference to its article, with the words that it was asked from', async () => {
    await client.start()
    const uri = await client.open(rules)
    const [link, ...others] = await client.ask<DefinitionLink[]>('textDocument/definition', uri, '第一条公布', 1)
    assert.ok(link?.originSelectionRange)
    assert.deepEqual(others, [])
    assert.equal(words(uri, link.originSelectionRange), '第一条')
    assert.match(words(uri, link.targetRange), /^第一条 .*登记。$/)
    assert.equal(words(uri, link.targetSelectionRange), '第一条')
  })

  it('goes to plain locations where the client has no links', async () => {
    await client.start({ ...able, textDocument: { ...able.textDocument, definition: {} } })
    const uri = await client.open(rules)
    const [place] = await client.ask<Location[]>('textDocument/definition', uri, '交易所依照', 1)
    assert.equal(place && words(uri, place.range), '交易所')
    assert.equal(place?.range.start.line, 2)
  })

  it('lists references, with and without the definition', async () => {
    await client.start()
    const uri = await client.open(rules)
    const list = (at: string, includeDeclaration: boolean) =>
      client.ask<Location[]>('textDocument/references', uri, at, 1, { context: { includeDeclaration } })
    assert.deepEqual(
      (await list('第二条 ', true)).map(({ range }) => range.start.line),
      [4, 6],
    )
    assert.deepEqual(
      (await list('交易所依照', false)).map(({ range }) => range.start.line),
      [4, 6],
    )
    assert.deepEqual(await list('滨江市数据办法', true), [])
  })

  it('marks a name, its definition as written and its uses as read', async () => {
    await client.start()
    const uri = await client.open(rules)
    const marks = await client.ask<DocumentHighlight[]>('textDocument/documentHighlight', uri, '交易所依照', 1)
    const { Write, Read } = DocumentHighlightKind
    assert.deepEqual(
      marks.map(({ kind }) => kind),
      [Write, Read, Read],
    )
    assert.ok(marks.every(({ range }) => words(uri, range) === '交易所'))
  })

  it('renames a name, and says why it does not', async () => {
    await client.start()
    const uri = await client.open(rules)
    const prepared = await client.ask<{ range: Range; placeholder: string }>(
      'textDocument/prepareRename',
      uri,
      '交易所依照',
      1,
    )
    assert.equal(prepared.placeholder, '交易所')
    const rename = (newName: string) =>
      client.ask<WorkspaceEdit>('textDocument/rename', uri, '交易所依照', 1, { newName })
    const edit = await rename('登记机构')
    const [change] = edit.documentChanges ?? []
    assert.ok(change && 'edits' in change)
    assert.equal(change.edits.length, 3)
    await assert.rejects(rename('交易所（试行）'), /名称中不能有标点/)
    await assert.rejects(
      client.ask('textDocument/prepareRename', uri, '公布目录', 1),
      /只有本文中定义的简称和术语可以重命名/,
    )
  })

  it('goes on with the numbers at Enter', async () => {
    await client.start()
    const uri = await client.open(`${rules}\n`)
    const position = { line: client.document(uri).lineCount - 2, character: 0 }
    const edits = await client.connection.sendRequest<TextEdit[]>('textDocument/onTypeFormatting', {
      textDocument: { uri },
      position,
      ch: '\n',
      options: { tabSize: 4, insertSpaces: true },
    })
    assert.deepEqual(
      edits.map(({ newText }) => newText),
      ['\n第四条 '],
    )
  })

  it('moves a provision and renumbers a draft', async () => {
    await client.start()
    const uri = await client.open(rules)
    const document = client.document(uri)
    const ask = (direction: 'up' | 'down') =>
      client.connection.sendRequest<DraftEdits>(moveClauseMethod, {
        uri,
        version: 1,
        position: document.positionAt(rules.indexOf('公布目录')),
        direction,
      })
    const { edits, reason } = await ask('down')
    assert.equal(reason, null)
    await client.apply(
      uri,
      edits.map(({ range, newText }) => ({ range, newText })),
    )
    assert.match(client.document(uri).getText(), /第二条 违反第三条规定的[^\n]*\n\n第三条 交易所依照第一条公布目录。\n/)
    await assert.rejects(ask('down'), /changed/)
    const order = await client.connection.sendRequest<DraftEdits>(renumberMethod, { uri, version: 2 })
    assert.deepEqual(order, { edits: [], reason: '序号连续，无须调整。' })
  })
})

describe('protocol: links and symbols of the workspace', () => {
  let client: Client
  let folder: string
  beforeEach(() => {
    client = new Client('stdio')
    folder = mkdtempSync(path.join(tmpdir(), 'wenheng-links-'))
    writeFileSync(path.join(folder, 'a.md'), '# 滨江市公共数据条例\n\n第一条 数据分级管理。\n')
    writeFileSync(path.join(folder, '滨江市算力办法.txt'), '一、算力共享\n\n按月公布。\n')
    client.folders = [pathToFileURL(folder).href]
  })
  afterEach(async () => {
    await client.stop()
    rmSync(folder, { recursive: true })
  })

  it('lead from a citation to the file with its title or name, and from a directive to the page of its rule', async () => {
    await client.start(able, 'zh-cn', { rulePage: 'command:show?{rule}' })
    const uri = await client.open(
      `${rules}\n依照《滨江市算力办法》和《数据安全法》执行。\n\n<!-- wenheng-disable half-width-mark: 原文 -->\n`,
    )
    const links = await client.connection.sendRequest<DocumentLink[]>('textDocument/documentLink', {
      textDocument: { uri },
    })
    const text = (range: Range) => client.document(uri).getText(range)
    assert.deepEqual(
      links.map(({ range, target, tooltip }) => [
        text(range),
        decodeURIComponent(target?.split('/').at(-1) ?? ''),
        tooltip,
      ]),
      [
        ['《滨江市公共数据条例》', 'a.md', '打开工作区中的“a.md”'],
        ['《滨江市算力办法》', '滨江市算力办法.txt', '打开工作区中的“滨江市算力办法.txt”'],
        ['half-width-mark', 'command:show?half-width-mark.zh-cn', '查看规则“半角标点”的说明'],
      ],
    )
  })

  it('have the headings of open drafts, and of others where these are checked', async () => {
    await client.start()
    await client.open(rules)
    const ask = (query: string) => client.connection.sendRequest<SymbolInformation[]>('workspace/symbol', { query })
    const names = async (query: string) => (await ask(query)).map(({ name, containerName }) => [name, containerName])
    assert.deepEqual(await names('公布目录'), [['第二条 交易所依照第一条公布目录', '滨江市数据办法']])
    assert.deepEqual(await names('算力'), [])
    client.settings = { workspaceDiagnostics: true }
    assert.deepEqual(await names('算力'), [['一、算力共享', '滨江市算力办法.txt']])
  })
})
