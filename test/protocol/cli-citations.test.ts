import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { root } from './client.ts'

describe('command line: terms and citations', () => {
  let folder: string
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'wenheng-'))
    writeFileSync(path.join(folder, 'draft.md'), '为落实《滨江市算力规划》（以下简称《规划》），制定本方案。\n')
    writeFileSync(path.join(folder, 'list.csv'), '标题,状态\n滨江市算力规划,废止\n')
    writeFileSync(path.join(folder, 'list.yaml'), '- 标题: 滨江市算力规划\n')
    writeFileSync(path.join(folder, 'bad.csv'), '甲,乙\n一,二\n')
  })
  after(() => rmSync(folder, { recursive: true }))

  const wenheng = (...args: string[]) =>
    spawnSync(process.execPath, [path.join(root, 'dist/cli.cjs'), ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'zh_CN.UTF-8' },
    })

  it('end with 1 where a citation is repealed, with 0 where it is not, with 2 without a list', () => {
    const repealed = wenheng('citations', 'draft.md', '--against', 'list.csv')
    assert.equal(repealed.status, 1)
    assert.match(repealed.stdout, /已废止/)
    assert.equal(wenheng('citations', 'draft.md', '--against', 'list.yaml').status, 0)
    assert.equal(wenheng('citations', 'draft.md').status, 0)
    const bad = wenheng('citations', 'draft.md', '--against', 'bad.csv')
    assert.equal(bad.status, 2)
    assert.match(bad.stderr, /不是可读的文件清单/)
    assert.equal(wenheng('citations', 'draft.md', '--against', 'none.csv').status, 2)
  })

  it('have the form as JSON that tools are built on', () => {
    const [report] = JSON.parse(wenheng('citations', 'draft.md', '--against', 'list.csv', '--format', 'json').stdout)
    assert.deepEqual(Object.keys(report), ['file', 'language', 'citations'])
    assert.deepEqual(Object.keys(report.citations[0]), [
      'title',
      'number',
      'lines',
      'outcome',
      'numberDiffers',
      'otherNumbers',
      'listed',
    ])
    const [terms] = JSON.parse(wenheng('terms', 'draft.md', '--format', 'json').stdout)
    assert.deepEqual(Object.keys(terms.terms[0]), [
      'name',
      'kind',
      'standsFor',
      'definedAt',
      'uses',
      'usedAt',
      'usedBefore',
    ])
  })

  it('print CSV that a spreadsheet opens', () => {
    const { stdout } = wenheng('terms', 'draft.md', '--format', 'csv')
    assert.ok(stdout.startsWith('\ufeff文件,名称,'))
    assert.match(stdout, /\r\ndraft\.md,《规划》,简称,《滨江市算力规划》,1,0,,没有使用\r\n/)
  })
})
