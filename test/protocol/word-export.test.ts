import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import {
  type ExportedWord,
  exportWordMethod,
  type ImportedWord,
  type ImportWordParams,
  importWordMethod,
} from '../../server/protocol/word.ts'
import { wenheng } from './cli-process.ts'
import { Client } from './client.ts'

const draft =
  '# 滨江市算力行动方案\n\n## 一、任务\n\n（一）建设平台。市数据局牵头建设算力平台[^1]。\n\n[^1]: 含智能算力。\n'
const open = `${draft}\n（二）发放算力券。市科技局于【时限】前发放。\n`

describe('wenheng export', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'wenheng-word-'))
    writeFileSync(path.join(folder, 'plan.md'), draft)
    writeFileSync(path.join(folder, 'open.md'), open)
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('saves a Word document that is read again as the same draft', () => {
    assert.deepEqual(wenheng(folder, ['export', 'plan.md', '-o', 'plan.docx']), { status: 0, stdout: '', stderr: '' })
    assert.equal(readFileSync(path.join(folder, 'plan.docx')).toString('latin1', 0, 2), 'PK')
    const { stdout } = wenheng(folder, ['coverage', 'plan.docx', 'plan.md', '--format', 'json', '--judge', 'always'])
    const [fromWord, fromText] = JSON.parse(stdout)
    assert.deepEqual(fromWord.dimensions.compute.status, fromText.dimensions.compute.status)
  })

  it('refuses slots that are not filled in, and lists them; or keeps them', () => {
    const refused = wenheng(folder, ['export', 'open.md', '--output', 'open.docx'])
    assert.equal(refused.status, 1)
    assert.match(refused.stderr, /^open\.md:9:\d+ 【时限】\nwenheng: open\.md：有1处占位未填/)
    assert.ok(!existsSync(path.join(folder, 'open.docx')))
    const kept = wenheng(folder, ['export', 'open.md', '-o', 'open.docx', '--slots', 'keep'])
    assert.equal(kept.status, 0)
    assert.match(kept.stderr, /^open\.md:9:\d+ 【时限】\n$/)
  })

  it('asks for one draft, and another file than the draft, named as Word names them', () => {
    for (const [args, said] of [
      [['plan.md', 'open.md', '-o', 'a.docx', '--slots', 'keep'], /一次只能导出一份/],
      [['plan.md', '-o', 'plan.txt'], /应当以 \.docx 结尾/],
      [['plan.md', '-o', 'nowhere/a.docx'], /未保存/],
      [['none.md', '-o', 'a.docx'], /没有这个文件/],
    ] as const) {
      const { status, stderr } = wenheng(folder, ['export', ...args])
      assert.equal(status, 2)
      assert.match(stderr, said)
    }
    wenheng(folder, ['export', 'plan.md', '-o', 'plan.docx'])
    assert.match(wenheng(folder, ['export', 'plan.docx', '-o', './plan.docx']).stderr, /不予覆盖/)
    assert.equal(readFileSync(path.join(folder, 'plan.md'), 'utf8'), draft)
  })
})

describe('protocol: Word documents', () => {
  let client: Client
  beforeEach(() => {
    client = new Client('stdio')
  })
  afterEach(() => client.stop())

  const exported = (uri: string, slots: 'refuse' | 'keep') =>
    client.connection.sendRequest<ExportedWord | null>(exportWordMethod, { uri, slots })
  const imported = (bytes: string) =>
    client.connection.sendRequest<ImportedWord>(importWordMethod, {
      uri: 'file:///nowhere/a.docx',
      bytes,
      revisions: null,
      comments: null,
    } satisfies ImportWordParams)

  it('are written of open drafts and read as such', async () => {
    await client.start()
    await client.open(draft, 'untitled:plan')
    const { bytes, slots, left } = (await exported('untitled:plan', 'refuse')) ?? {}
    assert.deepEqual([slots, left], [[], null])
    const { text, remark } = await imported(bytes ?? '')
    assert.equal(remark, null)
    assert.match(
      text ?? '',
      /^# 滨江市算力行动方案\n\n## 一、任务\n\n（一）建设平台。市数据局牵头建设算力平台\[\^1\]。/,
    )
    assert.equal(await exported('untitled:closed', 'refuse'), null)
  })

  it('are refused while slots are open, unless these are kept', async () => {
    await client.start()
    await client.open(open, 'untitled:open')
    const refused = await exported('untitled:open', 'refuse')
    assert.equal(refused?.bytes, null)
    assert.deepEqual(
      refused?.slots.map(({ line, text }) => [line, text]),
      [[8, '【时限】']],
    )
    assert.notEqual((await exported('untitled:open', 'keep'))?.bytes, null)
  })

  it('of which none is one are named', async () => {
    await client.start()
    for (const bytes of ['', 'AAAA', '***']) assert.match((await imported(bytes)).remark ?? '', /不是 Word 文档/)
  })

  it('are spoken of in the language that the settings give', async () => {
    client.settings = { locale: 'en' }
    await client.start()
    assert.match((await imported('AAAA')).remark ?? '', /not a Word document/)
  })
})
