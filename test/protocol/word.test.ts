import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type ReviewWordParams, type ReviewWordResult, reviewWordMethod } from '../../server/protocol/review-word.ts'
import { list, listUse, numbered, paragraph, readFile, run, wordFile } from '../unit/word/word-file.ts'
import { wenheng } from './cli-process.ts'
import { Client } from './client.ts'

const title = paragraph(run('滨江市人工智能行动方案', '<w:sz w:val="44"/>'), '<w:jc w:val="center"/>')
const file = wordFile({
  body:
    title +
    paragraph('重点任务', `${numbered(0)}<w:outlineLvl w:val="0"/>`) +
    paragraph('建设算力平台。市数据局牵头建设智能算力中心,加快投运。', numbered(1)) +
    paragraph('开放公共数据。市数据局建立公共数据授权运营机制。', numbered(1)),
  numbering: list(1, ['chineseCounting %1、', 'chineseCounting （%2）']) + listUse(1, 1),
})

describe('command line: Word documents', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'wenheng-word-'))
    writeFileSync(path.join(folder, '稿.docx'), file)
    writeFileSync(path.join(folder, '~$稿.docx'), 'lock')
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('lint names the paragraph, by its own number or first words', () => {
    const { status, stdout } = wenheng(folder, ['lint', '稿.docx'])
    assert.equal(status, 1)
    assert.match(stdout, /^ {2}第2段“一、重点任务” +警告 +缺少人才方面的措施/m)
    assert.match(stdout, /^ {2}第3段“（一）建设算力平台.*”.*half-width-mark$/m)
  })

  it('lint as JSON gives the paragraph beside the line of the text read', () => {
    const [{ findings }] = JSON.parse(wenheng(folder, ['lint', '--format', 'json', '.']).stdout)
    assert.deepEqual(
      findings.map(({ line, paragraph: number }: { line: number; paragraph: number }) => line === 2 * number - 1),
      findings.map(() => true),
    )
  })

  it('a place has one number in all commands, that of its paragraph', () => {
    const rows = wenheng(folder, ['tasks', '稿.docx']).stdout.split('\n')
    assert.match(rows[0] ?? '', / 依据 \| 段 \|$/)
    assert.match(rows[2] ?? '', /智能算力中心.* 3 \|$/)
    assert.match(wenheng(folder, ['explain', '稿.docx:3']).stdout, /^ *¶3 +.*建设算力平台/m)
    assert.match(wenheng(folder, ['explain', '稿.docx:9']).stdout, /第9段没有可以分析的文字/)
    const [report] = JSON.parse(wenheng(folder, ['explain', '--format', 'json', '稿.docx:3']).stdout)
    assert.deepEqual([report.line, report.paragraph], [undefined, 3])
  })

  it('every command reads them, from standard input too', () => {
    for (const command of ['coverage', 'explain', 'terms', 'citations', 'tasks', 'clean']) {
      const { status, stderr } = wenheng(folder, [command, '稿.docx'])
      assert.deepEqual([status, stderr], [0, ''], command)
    }
    assert.match(
      wenheng(folder, ['clean', '-'], file).stdout,
      /^# 滨江市人工智能行动方案\n\n## 一、重点任务\n\n（一）建设/,
    )
  })

  it('those that cannot be read are told in a sentence each', () => {
    writeFileSync(path.join(folder, '旧.doc'), new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]))
    writeFileSync(path.join(folder, '坏.docx'), 'PK\u0003\u0004 and so on')
    const { status, stderr } = wenheng(folder, ['lint', '旧.doc', '坏.docx'])
    assert.equal(status, 2)
    assert.match(stderr, /旧\.doc：是旧格式的 Word 或 WPS 文档，请另存为 \.docx/)
    assert.match(stderr, /坏\.docx：文档已损坏/)
  })

  it('--fix leaves them alone', () => {
    const { status, stderr } = wenheng(folder, ['lint', '--fix', '稿.docx'])
    assert.equal(status, 2)
    assert.match(stderr, /wenheng review/)
    assert.deepEqual(new Uint8Array(readFileSync(path.join(folder, '稿.docx'))), file)
  })

  it('review saves a copy, and never the document itself', () => {
    const { status, stdout } = wenheng(folder, ['review', '稿.docx', '-o', '审.docx', '--clauses'])
    assert.equal(status, 0)
    assert.match(stdout, /^审\.docx：批注 \d+ 条，修订 \d+ 处，补入条款 \d+ 条\n$/)
    const reviewed = readFile(new Uint8Array(readFileSync(path.join(folder, '审.docx'))), 'rejected')
    assert.equal(reviewed.text, readFile(file).text)
    assert.ok(reviewed.comments.length > 0)
    assert.equal(wenheng(folder, ['review', '稿.docx', '-o', './稿.docx']).status, 2)
    assert.deepEqual(new Uint8Array(readFileSync(path.join(folder, '稿.docx'))), file)
  })
})

describe('protocol: a Word document reviewed', () => {
  let client: Client
  beforeEach(() => {
    client = new Client('stdio')
  })
  afterEach(() => client.stop())

  const review = (bytes: Uint8Array): Promise<ReviewWordResult> => {
    const params = { uri: 'file:///nowhere/a.docx', bytes: Buffer.from(bytes).toString('base64'), clauses: true }
    return client.connection.sendRequest<ReviewWordResult>(reviewWordMethod, params satisfies ReviewWordParams)
  }

  it('comes back with comments; what is none is told', async () => {
    await client.start()
    const reviewed = await review(file)
    assert.equal(reviewed.problem, null)
    assert.ok(reviewed.comments > 0 && reviewed.changes > 0 && reviewed.clauses > 0)
    assert.equal(
      readFile(new Uint8Array(Buffer.from(reviewed.bytes ?? '', 'base64')), 'rejected').text,
      readFile(file).text,
    )
    const other = await review(new Uint8Array([1, 2, 3]))
    assert.equal(other.bytes, null)
    assert.match(other.problem ?? '', /Word/)
  })
})
