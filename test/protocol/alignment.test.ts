import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  type AlignmentFile,
  type AlignmentView,
  alignmentFileMethod,
  alignmentMethod,
  stateTaskMethod,
} from '../../server/protocol/alignment.ts'
import type { DraftEdits } from '../../server/protocol.ts'
import { draft, plan } from '../unit/alignment/samples.ts'
import { wenheng } from './cli-process.ts'
import { Client } from './client.ts'

describe('protocol: a draft beside its parent documents', () => {
  let client: Client
  let folder: string
  beforeEach(() => {
    client = new Client('stdio')
    folder = mkdtempSync(path.join(tmpdir(), 'wenheng-alignment-'))
    mkdirSync(path.join(folder, '上级'))
    writeFileSync(path.join(folder, '上级/方案.md'), plan)
    client.folders = [pathToFileURL(folder).href]
  })
  afterEach(async () => {
    await client.stop()
    rmSync(folder, { recursive: true })
  })

  const uri = (name: string): string => pathToFileURL(path.join(folder, name)).href
  const align = (parents: readonly string[] = []): Promise<AlignmentView | null> =>
    client.connection.sendRequest(alignmentMethod, { uri: uri('稿.md'), parents })

  it('is aligned with those of its configuration, with places in both', async () => {
    writeFileSync(path.join(folder, '.wenheng.yaml'), 'parents: [上级/方案.md, 上级/没有.md, ../../outside.md]\n')
    await client.start()
    await client.open(draft, uri('稿.md'))
    const view = await align()
    assert.deepEqual(
      view?.tasks.map(({ group }) => group),
      ['taken-up', 'taken-up', 'not-seen', 'in-part', 'not-seen'],
    )
    assert.deepEqual(view?.parents, [{ uri: uri('上级/方案.md'), title: '江州省数据产业发展行动方案' }])
    assert.deepEqual(view?.unread, [uri('上级/没有.md')])
    assert.match(view?.summary ?? '', /^上级任务5项：已承接2项/)
    const [first] = view?.tasks ?? []
    assert.deepEqual(first?.range.start, { line: 4, character: 10 })
    assert.equal(first?.places[0]?.range.start.line, 4)
  })

  it('is aligned with files that are named, open ones as they are in the editor', async () => {
    await client.start()
    await client.open(draft, uri('稿.md'))
    const parent = await client.open(plan.replace(/（三）[\s\S]*/, ''), uri('上级/方案.md'))
    assert.equal((await align([parent]))?.tasks.length, 2)
    await client.close(parent)
    assert.equal((await align([parent]))?.tasks.length, 5)
    assert.equal((await align())?.tasks.length, 0, 'no parent is named')
  })

  it('names what the draft says of a task that is not there, unless a document could not be read', async () => {
    await client.start()
    const open = await client.open(`<!-- 文衡-承接 另文承接 修建跨海大桥：见交通规划 -->\n\n${draft}`, uri('稿.md'))
    const view = await align([uri('上级/方案.md')])
    const place = {
      start: { line: 0, character: 0 },
      end: { line: 0, character: client.document(open).getText().indexOf('\n') },
    }
    assert.deepEqual(view?.unmatched, [
      { title: '另文承接 修建跨海大桥', state: '已不对应上级任务', reason: '见交通规划', range: place },
    ])
    assert.match(view?.summary ?? '', /。另有1处注明已不对应上级任务。$/)
    assert.deepEqual((await align([uri('上级/方案.md'), uri('上级/没有.md')]))?.unmatched, [])
  })

  it('keeps what the writer says of a task, and changes it', async () => {
    await client.start()
    const open = await client.open(draft, uri('稿.md'))
    const parents = [uri('上级/方案.md')]
    const state = async (version: number, word: string, reason: string): Promise<DraftEdits | null> => {
      const key = (await align(parents))?.tasks[2]?.key
      return client.connection.sendRequest(stateTaskMethod, { uri: open, version, key, state: word, reason })
    }
    const added = await state(1, 'no-mandate', '海门市承担')
    await client.apply(open, [...(added?.edits ?? [])])
    const task = (await align(parents))?.tasks[2]
    assert.deepEqual([task?.group, task?.state, task?.remarks], ['stated', '本级无事权', ['海门市承担']])
    const changed = await state(2, 'elsewhere', '见海洋专项方案')
    await client.apply(open, [...(changed?.edits ?? [])])
    const text = client.document(open).getText()
    assert.equal(text.match(/文衡-承接/g)?.length, 1)
    assert.match(text, /另文承接 发展海洋观测：见海洋专项方案 -->/)
    await assert.rejects(state(1, 'elsewhere', ''), /changed/)
  })

  it('is given as a file', async () => {
    await client.start()
    await client.open(draft, uri('稿.md'))
    const bytes = async (format: string): Promise<Buffer> => {
      const params = { uri: uri('稿.md'), parents: [uri('上级/方案.md')], format }
      const file = await client.connection.sendRequest<AlignmentFile | null>(alignmentFileMethod, params)
      return Buffer.from(file?.bytes ?? '', 'base64')
    }
    assert.match((await bytes('md')).toString(), /^# 承接情况对照表\n\n本稿：滨江市数据产业实施方案\n/)
    assert.match((await bytes('csv')).toString(), /^\ufeff序号,上级任务,/)
    assert.equal((await bytes('xlsx')).subarray(0, 2).toString(), 'PK')
  })

  it('is aligned on the command line, in five forms', async () => {
    await client.start()
    writeFileSync(path.join(folder, '稿.md'), draft)
    const run = (...more: string[]) => wenheng(folder, ['align', '--parent', '上级/方案.md', '稿.md', ...more])
    assert.match(run().stdout, /3 {2}未见承接 {4}发展海洋观测 {2}第9行/)
    const report = JSON.parse(run('--format', 'json').stdout)
    assert.deepEqual(Object.keys(report), ['file', 'language', 'parents', 'counts', 'tasks', 'unmatched'])
    assert.equal(report.tasks[1].copied, true)
    assert.match(run('--format', 'csv').stdout, /^\ufeff序号,/)
    assert.match(run('--format', 'md', '--locale', 'en').stdout, /^# Alignment with parent documents\n/)
    assert.equal(run('--format', 'xlsx', '--output', '表.xlsx').status, 0)
    assert.equal(readFileSync(path.join(folder, '表.xlsx')).subarray(0, 2).toString(), 'PK')
    assert.equal(run('--output', '无/表.md').status, 2)
    assert.match(wenheng(folder, ['align', '稿.md']).stderr, /未写明上级文件/)
    writeFileSync(path.join(folder, '.wenheng.yaml'), 'parents: [上级/方案.md]\n')
    assert.match(wenheng(folder, ['align', '稿.md']).stdout, /上级任务5项/)
    assert.match(wenheng(folder, ['align', '稿.md', '上级/方案.md']).stderr, /一次只对照一份/)
  })
})
