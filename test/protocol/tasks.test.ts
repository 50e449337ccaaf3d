import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { root } from './client.ts'

describe('wenheng tasks', () => {
  let folder: string
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'wenheng-'))
  })
  after(() => rmSync(folder, { recursive: true }))

  function wenheng(args: string[], input: string) {
    const { status, stdout } = spawnSync(process.execPath, [path.join(root, 'dist/cli.cjs'), ...args], {
      encoding: 'utf8',
      input,
    })
    return { status, stdout, json: () => JSON.parse(stdout) }
  }

  it('lists who does what by when, as Markdown, CSV, JSON and a workbook', () => {
    const plan =
      '# 滨江市行动方案\n\n## 一、重点任务\n\n1. 2026年底前建成算力平台。（市数据局牵头，市科技局配合）\n2. 持续推进数据开放。（市数据局负责）\n'
    const markdown = wenheng(['tasks', '-'], plan).stdout.split('\n')
    assert.equal(
      markdown[2],
      '| 1 | 一、重点任务 | 2026年底前建成算力平台。 | 市数据局 | 市科技局 |  | 2026年底前 |  |  |  | 5 |',
    )
    assert.match(wenheng(['tasks', '-', '--format', 'csv'], plan).stdout, /^\ufeff序号,章节,[^\r]+\r\n1,一、重点任务,/)
    const [report] = wenheng(['tasks', '-', '--format', 'json', '--by', 'owner'], plan).json()
    assert.deepEqual(Object.keys(report), ['file', 'language', 'tasks', 'owners'])
    assert.deepEqual(report.owners, [
      { owner: '市数据局', tasks: [1, 2] },
      { owner: '市科技局', tasks: [1] },
    ])
    const saved = path.join(folder, 'tasks.xlsx')
    assert.equal(wenheng(['tasks', '-', '--format', 'xlsx', '--output', saved], plan).status, 0)
    assert.equal(readFileSync(saved).subarray(0, 2).toString(), 'PK')
    assert.equal(wenheng(['tasks', '-', '--output', path.join(folder, 'none', 'x.md')], plan).status, 2)
  })
})
