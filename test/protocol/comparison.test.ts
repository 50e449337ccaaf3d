import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  type ChangeTable,
  type ChangeTableParams,
  type CompareParams,
  type ComparisonAnswer,
  changeTableMethod,
  compareMethod,
} from '../../server/protocol/comparison.ts'
import { Client } from './client.ts'

const old = '# 滨江市数据行动方案\n\n## 一、重点任务\n\n企业应当报送数据，到2027年建成10个平台。\n'
const fresh = '# 滨江市数据行动方案\n\n## 一、重点任务\n\n鼓励企业报送数据，到2027年建成8个平台。\n'
const uri = 'file:///draft.md'

describe('protocol: the comparison of two drafts', () => {
  let client: Client
  let folder: string
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'wenheng-compare-'))
  })
  after(() => rmSync(folder, { recursive: true }))
  beforeEach(async () => {
    client = new Client('stdio')
    client.settings = { locale: 'zh-CN' }
    await client.start()
    await client.open(fresh, uri)
  })
  afterEach(() => client.stop())

  const compare = (params: CompareParams) => client.connection.sendRequest<ComparisonAnswer>(compareMethod, params)

  it('tells what has changed, with the places in both', async () => {
    const { problem, summary, oldText, groups } = await compare({ uri, old: { uri, text: old } })
    assert.equal(problem, null)
    assert.equal(oldText, old)
    assert.match(summary, /^实质改动1处/)
    const [change] = groups[0]?.changes ?? []
    assert.match(change?.words ?? '', /指标调低：“10个”改为“8个”/)
    assert.match(change?.words ?? '', /“应当”改为“鼓励”，力度减弱/)
    assert.equal(change?.where, '一、重点任务')
    assert.deepEqual(change?.old?.start, { line: 4, character: 0 })
    assert.deepEqual(change?.new?.start, { line: 4, character: 0 })
  })

  it('reads the old draft from its file, whatever its encoding, or from the editor', async () => {
    const file = path.join(folder, 'old.txt')
    writeFileSync(file, Buffer.from(`\ufeff${old}`, 'utf16le'))
    const read = await compare({ uri, old: { uri: pathToFileURL(file).href, text: null } })
    assert.equal(read.problem, null)
    assert.match(read.oldText, /企业应当报送数据/)
    await client.open(old, 'untitled:Untitled-1')
    const open = await compare({ uri, old: { uri: 'untitled:Untitled-1', text: null } })
    assert.equal(open.oldText, old)
  })

  it('says what cannot be read', async () => {
    const none = pathToFileURL(path.join(folder, 'none.md')).href
    assert.equal((await compare({ uri, old: { uri: none, text: null } })).problem, 'unreadable')
    assert.equal((await compare({ uri: 'file:///closed.md', old: { uri, text: old } })).problem, 'closed')
  })

  it('gives the table of changes as Markdown and as a Word document', async () => {
    const table = (format: ChangeTableParams['format']) =>
      client.connection.sendRequest<ChangeTable>(changeTableMethod, { uri, old: { uri, text: old }, format })
    const { name, content } = await table('md')
    assert.equal(name, '《滨江市数据行动方案》修改对照表')
    assert.match(content, /^\| 原文 \| 修改后 \| 说明 \|$/m)
    assert.match(content, /<del>应当<\/del>/)
    const word = await table('docx')
    assert.equal(Buffer.from(word.content, 'base64').subarray(0, 2).toString(), 'PK')
  })
})
