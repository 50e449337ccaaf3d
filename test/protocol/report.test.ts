import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { type ReportContent, type ReportParams, reportMethod } from '../../server/protocol/report.ts'
import { plan } from '../unit/report/sample.ts'
import { Client, root } from './client.ts'

describe('wenheng coverage and wenheng pmc as reports', () => {
  let folder: string
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'wenheng-'))
  })
  after(() => rmSync(folder, { recursive: true }))

  function wenheng(args: string[], input = plan) {
    const { status, stdout } = spawnSync(
      process.execPath,
      [path.join(root, 'dist/cli.cjs'), ...args, '--locale', 'zh-CN', '--stdin-filename', 'plan.md'],
      { encoding: 'utf8', input },
    )
    return { status, stdout }
  }

  it('print a page, a table, Markdown or the paragraph for the explanatory note', () => {
    assert.match(wenheng(['coverage', '--format', 'html', '-']).stdout, /^<!doctype html>\n<html lang="zh-CN">/)
    assert.match(wenheng(['coverage', '--format', 'csv', '-']).stdout, /^\ufeff文件,维度,/)
    assert.match(wenheng(['coverage', '--format', 'md', '-']).stdout, /^# 政策框架覆盖报告\n/)
    assert.match(wenheng(['coverage', '--format', 'note', '-']).stdout, /^《滨江市.+》从.+未作规定。\n$/)
  })

  it('save to a file, whole or not at all, also what was only printed before', () => {
    const saved = path.join(folder, 'report.html')
    writeFileSync(saved, 'old')
    assert.deepEqual(wenheng(['coverage', '--format', 'html', '-o', saved, '--date', '2026年11月29日', '-']), {
      status: 0,
      stdout: '',
    })
    assert.match(readFileSync(saved, 'utf8'), /2026年11月29日/)
    const printed = wenheng(['coverage', '--format', 'json', '-']).stdout
    const json = path.join(folder, 'coverage.json')
    assert.equal(wenheng(['coverage', '--format', 'json', '--output', json, '-']).status, 0)
    assert.equal(readFileSync(json, 'utf8'), printed)
    assert.equal(wenheng(['coverage', '--format', 'md', '-o', path.join(folder, 'none', 'x.md'), '-']).status, 2)
  })

  it('score a draft by the PMC index', () => {
    assert.match(wenheng(['pmc', '-']).stdout, /PMC指数：\d\.\d\d–\d\.\d\d \/ 10\n[\s\S]*X5\.4 +人才 +0/)
    const [report] = JSON.parse(wenheng(['pmc', '--format', 'json', '-']).stdout)
    assert.deepEqual(Object.keys(report), [
      'file',
      'language',
      'sheet',
      'index',
      'grades',
      'concavity',
      'surface',
      'variables',
      'instruments',
      'coded',
    ])
    assert.equal(report.sheet, null)
    const saved = path.join(folder, 'pmc.xlsx')
    assert.equal(wenheng(['pmc', '--format', 'xlsx', '-o', saved, '-']).status, 0)
    assert.equal(readFileSync(saved).subarray(0, 2).toString(), 'PK')
  })
})

describe('a scoring sheet of the project', () => {
  const sheet =
    'grades: [{ from: 0, name: 一般 }]\nvariables: [{ id: X1, name: 内容, items: [{ id: X1.1, name: 算力, test: 有, when: { dimensions: [算力] } }] }]\n'
  let folder: string
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'wenheng-'))
    writeFileSync(path.join(folder, 'plan.md'), plan)
    writeFileSync(path.join(folder, '.wenheng.yaml'), 'pmc: 评分表.yaml\n')
  })
  beforeEach(() => writeFileSync(path.join(folder, '评分表.yaml'), sheet))
  after(() => rmSync(folder, { recursive: true }))
  const wenheng = (...args: string[]) =>
    spawnSync(process.execPath, [path.join(root, 'dist/cli.cjs'), ...args, '--locale', 'zh-CN'], {
      encoding: 'utf8',
      cwd: folder,
    })

  it('is what the command scores by, and the configuration names it', () => {
    assert.match(wenheng('pmc', 'plan.md').stdout, /评分表：评分表\.yaml\n {2}PMC指数：1\.00 \/ 1\n/)
    const [report] = JSON.parse(wenheng('pmc', 'plan.md', '--format', 'json').stdout)
    assert.equal(report.sheet, '评分表.yaml')
    assert.match(wenheng('config', 'plan.md').stdout, /PMC 评分表：评分表\.yaml/)
    assert.match(wenheng('pmc', 'plan.md', '--no-config').stdout, /PMC指数：\d\.\d\d–\d\.\d\d \/ 10\n/)
  })

  it('that is wrong is told in a sentence', () => {
    writeFileSync(path.join(folder, '评分表.yaml'), sheet.replace('when: { dimensions: [算力] }', 'note: 1'))
    const { status, stderr, stdout } = wenheng('pmc', 'plan.md')
    assert.deepEqual([status, stdout], [2, ''])
    assert.match(stderr, /^wenheng: 评分表\.yaml:2:\d+ 没有“note”这一项。?\n$/)
  })

  it('holds in the editor too, and is checked there', async () => {
    const client = new Client('stdio')
    try {
      client.folders = [pathToFileURL(folder).href]
      await client.start()
      const uri = pathToFileURL(path.join(folder, 'plan.md')).href
      await client.open(plan, uri)
      const params: ReportParams = { uri, what: 'pmc', format: 'md', date: null }
      const made = await client.connection.sendRequest<ReportContent | null>(reportMethod, params)
      assert.match(made?.text ?? '', /取自评分表（评分表\.yaml）/)
    } finally {
      await client.stop()
    }
  })
})

describe('protocol: reports on an open draft', () => {
  let client: Client
  beforeEach(() => {
    client = new Client('stdio')
  })
  afterEach(() => client.stop())

  it('come as text, a workbook in base64; none of a draft that is not open', async () => {
    await client.start()
    const uri = 'untitled:Untitled-1'
    await client.open(plan, uri)
    const ask = (params: Omit<ReportParams, 'date'>) =>
      client.connection.sendRequest<ReportContent | null>(reportMethod, { ...params, date: null })
    const page = await ask({ uri, what: 'coverage', format: 'html' })
    assert.match(page?.text ?? '', /^<!doctype html>[\s\S]*Untitled-1/)
    const book = await ask({ uri, what: 'pmc', format: 'xlsx' })
    assert.ok(book?.isBase64)
    assert.equal(Buffer.from(book.text, 'base64').subarray(0, 2).toString(), 'PK')
    assert.equal(await ask({ uri: 'file:///none.md', what: 'coverage', format: 'md' }), null)
    assert.equal(await ask({ uri, what: 'pmc', format: 'html' }), null)
  })
})
