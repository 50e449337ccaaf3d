import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  type ClientCapabilities,
  FileChangeType,
  LSPErrorCodes,
  type PreviousResultId,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver/node'
import { able, Client, words } from './client.ts'
import { PulledWorkspace } from './pulled-workspace.ts'
import { chinese, minutes } from './samples.ts'

const editor: ClientCapabilities = {
  ...able,
  workspace: { ...able.workspace, workspaceFolders: true, didChangeWatchedFiles: { dynamicRegistration: true } },
  textDocument: { ...able.textDocument, diagnostic: { relatedInformation: true, dynamicRegistration: true } },
}
const wanted = { settings: { workspaceDiagnostics: true } }
const talent = '（四）培养复合型人才。支持高校开设人工智能专业课程，引进高层次人才团队。'
const withTalent = chinese.replace('## 三、保障措施', `${talent}\n\n## 三、保障措施`)

function missing(report: WorkspaceDocumentDiagnosticReport | undefined): string[] {
  assert.equal(report?.kind, 'full')
  return report.items.filter(({ code }) => code === 'missing-dimension').map((item) => words(item).slice(2, 4))
}

function idsOf(pulled: PulledWorkspace): PreviousResultId[] {
  return [...pulled.newest().values()].flatMap(({ uri, resultId }) => (resultId ? [{ uri, value: resultId }] : []))
}

describe('protocol: the drafts of the workspace', () => {
  let client: Client
  let root: string
  const uri = (file: string): string => pathToFileURL(path.join(root, file)).href
  beforeEach(() => {
    client = new Client('stdio')
    client.settings = { workspaceDiagnostics: true }
    root = mkdtempSync(path.join(tmpdir(), 'wenheng-workspace-'))
    client.folders = [pathToFileURL(root).href]
  })
  afterEach(async () => {
    await client.stop()
    rmSync(root, { recursive: true })
  })

  function write(file: string, text: string): string {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
    writeFileSync(path.join(root, file), text)
    return uri(file)
  }

  function changed(type: FileChangeType, ...uris: string[]): Promise<void> {
    return client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: uris.map((uri) => ({ uri, type })),
    })
  }

  async function pullOne(): Promise<{ plan: string; pulled: PulledWorkspace }> {
    const plan = write('plan.md', chinese)
    await client.start(editor, 'zh-cn', wanted)
    const pulled = new PulledWorkspace(client.connection)
    await pulled.untilChecked()
    return { plan, pulled }
  }

  it('are checked all, told bit by bit, with progress', async () => {
    for (let index = 0; index < 300; index++) {
      write(`${index % 7}/${index}.${index % 2 ? 'md' : 'txt'}`, index % 3 ? chinese : minutes)
    }
    write('node_modules/a/plan.md', chinese)
    write('.git/plan.md', chinese)
    write('plan.docx', chinese)
    await client.start(editor, 'zh-cn', wanted)
    const pulled = new PulledWorkspace(client.connection)
    await pulled.untilChecked()
    assert.equal(pulled.reports.length, 300)
    assert.ok(pulled.batches.length > 3, 'in several messages')
    assert.deepEqual(missing(pulled.newest().get(uri('1/1.md'))), ['算力', '人才'])
    assert.deepEqual(missing(pulled.newest().get(uri('2/2.txt'))), ['算力', '人才'])
    assert.deepEqual(missing(pulled.newest().get(uri('3/3.md'))), [])
    const [first, ...rest] = pulled.progress
    assert.ok(first?.kind === 'begin' && first.title === '审读工作区中的文稿' && first.cancellable)
    const percentages = rest.flatMap((value) => (value.kind === 'report' ? [value.percentage ?? -1] : []))
    assert.ok(percentages.length > 3 && percentages.every((now, index) => now > (percentages[index - 1] ?? 0)))
  })

  it('once told are unchanged to one that knows their result ids', async () => {
    const { plan, pulled } = await pullOne()
    const gone = write('gone.md', chinese)
    await changed(FileChangeType.Created, gone)
    await pulled.next(gone, 0)
    pulled.cancel()
    rmSync(path.join(root, 'gone.md'))
    const again = new PulledWorkspace(client.connection, idsOf(pulled))
    await again.untilChecked()
    assert.equal(again.newest().get(plan)?.kind, 'unchanged')
    assert.deepEqual(again.newest().get(gone), { kind: 'full', uri: gone, version: null, items: [] })
  })

  it('are told again when they change, come and go, in the same request', async () => {
    const { plan, pulled } = await pullOne()
    let seen = pulled.reports.length
    write('plan.md', withTalent)
    await changed(FileChangeType.Changed, plan)
    assert.deepEqual(missing(await pulled.next(plan, seen)), ['算力'])
    seen = pulled.reports.length
    const other = write('new/other.md', chinese)
    await changed(FileChangeType.Created, other, uri('new/.hidden.md'), uri('new/other.docx'))
    assert.deepEqual(missing(await pulled.next(other, seen)), ['算力', '人才'])
    seen = pulled.reports.length
    rmSync(path.join(root, 'new'), { recursive: true })
    await changed(FileChangeType.Deleted, uri('new'))
    assert.deepEqual(missing(await pulled.next(other, seen)), [])
    assert.equal(pulled.reports.length, seen + 1)
  })

  it('are told again under new settings', async () => {
    const { plan, pulled } = await pullOne()
    const seen = pulled.reports.length
    await client.configure({ workspaceDiagnostics: true, rules: { 'missing-dimension': 'off' } })
    assert.deepEqual(missing(await pulled.next(plan, seen)), [])
  })

  it('are told of as they are in the editor while they are open, and as they were saved when they are closed', async () => {
    const { plan, pulled } = await pullOne()
    let seen = pulled.reports.length
    await client.open(withTalent, plan)
    const open = await pulled.next(plan, seen)
    assert.deepEqual([open.version, missing(open)], [1, ['算力']])
    seen = pulled.reports.length
    await client.replace(plan, `${talent}\n\n`, '')
    await client.replace(plan, '滨江', '江滨')
    const typed = await pulled.next(plan, seen)
    assert.deepEqual([typed.version, missing(typed)], [3, ['算力', '人才']])
    await client.replace(plan, '## 三、保障措施', `${talent}\n\n## 三、保障措施`)
    seen = pulled.reports.length
    await client.close(plan)
    const closed = await pulled.next(plan, seen)
    assert.deepEqual([closed.version, missing(closed)], [null, ['算力', '人才']])
    assert.equal(pulled.reports.length, seen + 1)
  })

  it('that are open are known by the result id that their own request gave', async () => {
    const { plan, pulled } = await pullOne()
    await client.open(withTalent, plan)
    const { resultId } = await client.report(plan)
    pulled.cancel()
    const again = new PulledWorkspace(client.connection, [{ uri: plan, value: resultId ?? '' }])
    await again.untilChecked()
    assert.deepEqual(again.reports, [{ kind: 'unchanged', uri: plan, version: 1, resultId }])
  })

  it('that lie outside are taken back when they are closed', async () => {
    const { pulled } = await pullOne()
    const loose = 'file:///elsewhere/loose.md'
    await client.open(chinese, loose)
    await client.close(loose)
    assert.deepEqual(await pulled.next(loose, 0), { kind: 'full', uri: loose, version: null, items: [] })
  })

  it('keep the request open until it is cancelled', async () => {
    const { pulled } = await pullOne()
    const ended: string[] = []
    const answer = pulled.answer.catch(({ code }) => {
      ended.push('answer')
      return code
    })
    await client.hover(await client.open(chinese, 'file:///elsewhere/open.md'), '高质量数据集')
    ended.push('hover')
    pulled.cancel()
    assert.equal(await answer, LSPErrorCodes.RequestCancelled)
    assert.deepEqual(ended, ['hover', 'answer'])
  })

  it('are not checked to the end when the request is cancelled', async () => {
    for (let index = 0; index < 400; index++) write(`${index}.md`, chinese)
    await client.start(editor, 'zh-cn', wanted)
    const pulled = new PulledWorkspace(client.connection)
    await pulled.until(() => pulled.batches.length > 0)
    pulled.cancel()
    await assert.rejects(pulled.answer, { code: LSPErrorCodes.RequestCancelled })
    assert.ok(pulled.reports.length < 400)
    assert.equal(pulled.progress.at(-1)?.kind, 'end')
  })

  it('do not keep an open draft waiting', async () => {
    for (let index = 0; index < 400; index++) write(`${index}.md`, chinese)
    await client.start(editor, 'zh-cn', wanted)
    const pulled = new PulledWorkspace(client.connection)
    await client.diagnostics(await client.open(chinese, 'file:///elsewhere/open.md'))
    assert.ok(pulled.reports.length < 400)
    await pulled.untilChecked()
  })

  it('come in one answer to a client that takes no part of it, the next when something has changed', async () => {
    const plan = write('plan.md', chinese)
    const other = write('other.md', minutes)
    await client.start(editor, 'zh-cn', wanted)
    const pull = (previousResultIds: PreviousResultId[]) =>
      client.connection.sendRequest<{ items: WorkspaceDocumentDiagnosticReport[] }>('workspace/diagnostic', {
        previousResultIds,
      })
    const first = await pull([])
    assert.deepEqual(first.items.map(({ uri }) => uri).sort(), [other, plan])
    const second = pull(first.items.map(({ uri, resultId }) => ({ uri, value: resultId ?? '' })))
    write('plan.md', withTalent)
    await changed(FileChangeType.Changed, plan)
    const { items } = await second
    assert.deepEqual(missing(items.findLast(({ uri }) => uri === plan)), ['算力'])
    assert.equal(items.find(({ uri }) => uri === other)?.kind, 'unchanged')
  })

  it('are offered as long as the setting is on', async () => {
    const offered = () => client.registered.get('wenheng.diagnostics') as { workspaceDiagnostics: boolean } | undefined
    const set = async (workspaceDiagnostics: boolean, until: () => boolean): Promise<void> => {
      await client.configure({ workspaceDiagnostics })
      while (!until()) await client.report('file:///nowhere.md')
    }
    await client.start(editor, 'zh-cn', { settings: { workspaceDiagnostics: false } })
    assert.deepEqual(client.initialized?.capabilities.diagnosticProvider, {
      id: 'wenheng.diagnostics',
      documentSelector: null,
      identifier: 'wenheng',
      interFileDependencies: false,
      workspaceDiagnostics: false,
    })
    await set(true, () => offered()?.workspaceDiagnostics === true && client.registered.has('wenheng.files'))
    await set(false, () => offered()?.workspaceDiagnostics === false && !client.registered.has('wenheng.files'))
  })

  it('are not offered to a client that has not asked for them', async () => {
    client.settings = {}
    await client.start()
    assert.deepEqual(client.initialized?.capabilities.diagnosticProvider, {
      identifier: 'wenheng',
      interFileDependencies: false,
      workspaceDiagnostics: false,
    })
  })
})
