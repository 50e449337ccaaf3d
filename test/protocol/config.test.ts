import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { type ClientCapabilities, type Diagnostic, FileChangeType, type TextEdit } from 'vscode-languageserver/node'
import { readFileMethod, ruleEditsMethod, statFileMethod } from '../../server/protocol.ts'
import { able, Client, words } from './client.ts'
import { chinese } from './samples.ts'

const editor: ClientCapabilities = {
  ...able,
  workspace: { ...able.workspace, didChangeWatchedFiles: { dynamicRegistration: true } },
}

describe('protocol: the configuration of a project', () => {
  let client: Client
  let root: string
  beforeEach(() => {
    client = new Client('stdio')
    root = mkdtempSync(path.join(tmpdir(), 'wenheng-config-'))
    client.folders = [uri('project')]
    mkdirSync(path.join(root, 'project/plans'), { recursive: true })
  })
  afterEach(async () => {
    await client.stop()
    rmSync(root, { recursive: true })
  })

  function uri(name: string): string {
    return pathToFileURL(path.join(root, name)).href
  }

  function write(name: string, text: string): string {
    writeFileSync(path.join(root, name), text)
    return uri(name)
  }

  async function changed(...uris: string[]): Promise<void> {
    const changes = uris.map((uri) => ({ uri, type: FileChangeType.Changed }))
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes })
  }

  /** The severities of `missing-dimension` in a draft. */
  async function missing(draft: string): Promise<unknown[]> {
    const found = (await client.diagnostics(draft)).filter(({ code }) => code === 'missing-dimension')
    return [...new Set(found.map(({ severity }) => severity))]
  }

  async function published(file: string, wanted: (found: Diagnostic[]) => boolean): Promise<Diagnostic[]> {
    for (let wait = 0; wait < 400; wait++) {
      const found = client.published.findLast((one) => one.uri === file)?.diagnostics
      if (found && wanted(found)) return found
      await new Promise((resolve) => setTimeout(resolve, 25))
    }
    throw new Error(`nothing such is published for ${file}`)
  }

  it('is found above a draft, wins over the settings, and differs by glob', async () => {
    write(
      'project/.wenheng.yaml',
      'rules: { missing-dimension: off }\noverrides: [{ files: [plans/*], rules: { 维度缺失: error } }]\n',
    )
    client.settings = { rules: { 'missing-dimension': 'hint' } }
    await client.start(editor)
    assert.deepEqual(await missing(await client.open(chinese, uri('project/draft.md'))), [])
    assert.deepEqual(await missing(await client.open(chinese, uri('project/plans/draft.md'))), [1])
    assert.deepEqual(await missing(await client.open(chinese, uri('draft.md'))), [4])
  })

  it('is read again when it changes; a broken one keeps the last good one and says so', async () => {
    const file = write('project/.wenheng.yaml', 'rules: { missing-dimension: off }\n')
    await client.start(editor)
    const draft = await client.open(chinese, uri('project/draft.md'))
    assert.deepEqual(await missing(draft), [])
    write('project/.wenheng.yaml', 'rules:\n  mising-dimension: off\n')
    await changed(file)
    assert.deepEqual(await missing(draft), [], 'the last good one holds')
    const [wrong] = await published(file, ({ length }) => length > 0)
    assert.ok(wrong)
    assert.equal(
      words(wrong),
      '没有名为“mising-dimension”的规则，是否为“missing-dimension”？改正之前，沿用上一次有效的配置。',
    )
    assert.deepEqual(wrong.range, { start: { line: 1, character: 2 }, end: { line: 1, character: 18 } })
    write('project/.wenheng.yaml', 'rules:\n  missing-dimension: warning\n')
    await changed(file)
    assert.deepEqual(await missing(draft), [2])
    await published(file, ({ length }) => length === 0)
    rmSync(path.join(root, 'project/.wenheng.yaml'))
    const nearer = write('project/plans/.wenheng.json', '{"rules": {"missing-dimension": "off"}}')
    await changed(file, nearer)
    assert.deepEqual(await missing(draft), [2])
  })

  it('is not read above the folder of the workspace, and names nothing outside it', async () => {
    write('.wenheng.yaml', 'rules: { missing-dimension: off }\n')
    write('terms.yaml', 'terms: { 蓉智云: compute }\n')
    const file = write('project/.wenheng.yaml', 'packs: [../terms.yaml]\n')
    await client.start(editor, 'en')
    assert.deepEqual(await missing(await client.open(chinese, uri('project/draft.md'))), [2])
    const [wrong] = await published(file, ({ length }) => length > 0)
    assert.match(wrong ? words(wrong) : '', /“\.\.\/terms\.yaml” is outside the workspace/)
  })

  it('is asked for at each opening by a client that does not tell of files', async () => {
    await client.start(able)
    const first = await client.open(chinese, uri('project/a.md'))
    assert.deepEqual(await missing(first), [2])
    write('project/.wenheng.yaml', 'rules: { missing-dimension: off }\n')
    assert.deepEqual(await missing(await client.open(chinese, uri('project/b.md'))), [])
  })

  it('is read through the client where there is no disk', async () => {
    const folder = 'vscode-vfs://github/office/project'
    const files: Record<string, string> = { [`${folder}/.wenheng.yaml`]: 'rules: { missing-dimension: off }\n' }
    client.folders = [folder]
    client.connection.onRequest(statFileMethod, ({ uri: file }: { uri: string }) => {
      const text = files[file]
      return text === undefined ? null : { bytes: text.length, modified: 1 }
    })
    client.connection.onRequest(readFileMethod, ({ uri: file }: { uri: string }) => [
      ...new TextEncoder().encode(files[file] ?? ''),
    ])
    await client.start(editor, 'zh-cn', { readsFiles: true })
    assert.deepEqual(await missing(await client.open(chinese, `${folder}/draft.md`)), [])
  })

  it('teaches the words of an office, and forgets them', async () => {
    write('project/.wenheng.yaml', 'packs: [terms.yaml]\n')
    const pack = write(
      'project/terms.yaml',
      `terms: { 蓉智云: 算力共享 }
templates:
  - element: compute.layout
    form: programme
    topic: 扩建蓉智云
    text: 扩建蓉智云二期，【时限】前新增算力【数量】卡时。
`,
    )
    await client.start(editor)
    const draft = await client.open(`${chinese}\n本市已有蓉智云。\n`, uri('project/draft.md'))
    const found = (await client.diagnostics(draft)).find((one) => words(one).includes('缺少算力'))
    assert.ok(found)
    const [first] = await client.actions(draft, found)
    assert.match(first?.title ?? '', /：扩建蓉智云$/)
    const edit = first && (await client.resolve(first)).edit
    assert.match(JSON.stringify(edit), /扩建蓉智云二期/)
    assert.match(JSON.stringify(await client.hover(draft, '蓉智云', 1)), /算力共享/)
    write('project/terms.yaml', '')
    await changed(pack)
    assert.equal(await client.hover(draft, '蓉智云', 1), null)
  })

  it('is named by the quick fix that switches a rule off, and the server says how to write it', async () => {
    const file = write('project/.wenheng.yaml', 'rules:\n  soft-only: hint\n')
    await client.start(editor, 'zh-cn', { setsRules: true })
    const draft = await client.open(chinese, uri('project/draft.md'))
    const found = (await client.diagnostics(draft)).find(({ code }) => code === 'missing-dimension')
    assert.ok(found)
    const listed = await client.actions(draft, found)
    const everywhere = listed.find(({ command, title }) => command !== undefined && title.includes('维度缺失'))
    assert.equal(everywhere?.title, '在所有文稿中停用“维度缺失”（写入 .wenheng.yaml）')
    assert.deepEqual(everywhere.command?.arguments, [
      { rule: 'missing-dimension', severity: 'off', uri: draft, config: file },
    ])
    const edits = await client.connection.sendRequest<TextEdit[]>(ruleEditsMethod, {
      text: 'rules:\n  soft-only: hint\n',
      rule: 'missing-dimension',
      severity: 'off',
    })
    assert.deepEqual(
      edits.map(({ newText, range }) => [newText, range.start]),
      [['\n  missing-dimension: off', { line: 1, character: 17 }]],
    )
  })
})
