import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { wenheng } from './cli-process.ts'
import { chinese } from './samples.ts'

describe('command line: explain a rule', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'wenheng-explain-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('its page, in the language of the reader', () => {
    const run = wenheng(folder, ['explain', 'missing-dimension'])
    assert.equal(`${run.status}${run.stderr}`, '0')
    assert.match(run.stdout, /^# missing-dimension　.+\n\n级别：/)
    assert.equal(wenheng(folder, ['explain', '维度缺失']).stdout, run.stdout)
    const english = wenheng(folder, ['explain', '--locale', 'en', 'missing-dimension']).stdout
    assert.match(english, /^# missing-dimension\n\nSeverity: /)
    const [report] = JSON.parse(wenheng(folder, ['explain', '--format', 'json', '维度缺失']).stdout)
    assert.deepEqual(report, { rule: 'missing-dimension', name: '维度缺失', severity: 'warning', page: run.stdout })
  })

  it('what is neither a rule nor a file: the nearest rule, exit 2', () => {
    const run = wenheng(folder, ['explain', 'missing-dimention'])
    assert.deepEqual([run.status, run.stdout], [2, ''])
    assert.match(run.stderr, /^wenheng: [^\n]*是否指“missing-dimension”？\n$/)
  })

  it('a file of that name goes before the rule', () => {
    writeFileSync(path.join(folder, 'passive'), chinese)
    const run = wenheng(folder, ['explain', 'passive:9'])
    assert.equal(`${run.status}${run.stderr}`, '0')
    assert.match(run.stdout, /^passive\n/)
    assert.match(run.stdout, /计为数据措施/)
  })
})
