import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { root } from './client.ts'
import { chinese } from './samples.ts'

describe('command line: the configuration of a project, and clean copies', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'wenheng-cli-config-'))
    mkdirSync(path.join(folder, 'plans'))
    write('.wenheng.yaml', 'root: true\n')
    write('plans/plan.md', chinese)
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  function write(name: string, text: string): void {
    writeFileSync(path.join(folder, name), text)
  }

  function wenheng(...args: string[]) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(root, 'dist/cli.cjs'), ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'zh_CN.UTF-8' },
    })
    return { status, stdout, stderr }
  }

  it('is found above the draft; the command line wins over it', () => {
    assert.equal(wenheng('lint', 'plans/plan.md').status, 1)
    write('.wenheng.yaml', 'root: true\nrules: { 维度缺失: off }\n')
    assert.equal(wenheng('lint', 'plans/plan.md').status, 0)
    assert.equal(wenheng('lint', '--no-config', 'plans/plan.md').status, 1)
    write('.wenheng.yaml', 'root: true\njudge: never\n')
    assert.equal(wenheng('lint', 'plans/plan.md').status, 0)
    assert.equal(wenheng('lint', '--judge=always', 'plans/plan.md').status, 1)
    write('other.yaml', 'rules: { missing-dimension: hint }\n')
    assert.equal(wenheng('lint', '--config', 'other.yaml', 'plans/plan.md').status, 0)
  })

  it('with mistakes: one line for each, and 2', () => {
    write('plans/.wenheng.yaml', 'rules:\n  mising-dimension: off\nlangage: zh\n')
    const run = wenheng('lint', 'plans')
    assert.deepEqual([run.status, run.stdout], [2, ''])
    assert.deepEqual(run.stderr.split('\n'), [
      'wenheng: plans/.wenheng.yaml:2:3 没有名为“mising-dimension”的规则，是否为“missing-dimension”？',
      'wenheng: plans/.wenheng.yaml:3:1 没有“langage”这一项，是否为“language”？',
      '',
    ])
    assert.equal(wenheng('lint', '--config', 'none.yaml', 'plans').stderr, 'wenheng: none.yaml:1:1 没有这个文件。\n')
    assert.equal(wenheng('lint', '--config', 'none.yaml', 'plans').status, 2)
    assert.equal(wenheng('lint', '--config', 'a.yaml', '--no-config', 'plans').status, 2)
  })

  it('is printed with where each value comes from', () => {
    write('.wenheng.yaml', 'root: true\nrules:\n  half-width-mark: error\n')
    write('plans/.wenheng.yaml', 'level: local\nterms: { 蓉智云: 算力 }\n')
    const run = wenheng('config', '--format', 'json', '--language', 'zh', 'plans/plan.md')
    assert.equal(run.status, 0)
    const [report] = JSON.parse(run.stdout)
    assert.deepEqual(report.files, ['.wenheng.yaml', 'plans/.wenheng.yaml'])
    assert.deepEqual(report.settings.language, { value: 'zh', source: { from: 'option' } })
    assert.deepEqual(report.settings.level, {
      value: 'local',
      source: { from: 'file', file: 'plans/.wenheng.yaml', line: 1 },
    })
    assert.deepEqual(report.rules['half-width-mark'], {
      value: 'error',
      source: { from: 'file', file: '.wenheng.yaml', line: 3 },
    })
    assert.deepEqual(report.rules['soft-only'], { value: 'off', source: { from: 'default' } })
    assert.deepEqual(report.pack, { terms: 1, templates: 0, sentences: 0 })
    const text = wenheng('config', 'plans/plan.md').stdout
    assert.match(text, /\n {2}half-width-mark 半角标点 +error +\.wenheng\.yaml:3\n/)
    assert.match(text, /\n {2}genre 文种 +auto +默认\n/)
  })

  it('clean prints the draft without directives, and writes it only when told', () => {
    const text = `\ufeff<!-- 文衡-停用 维度缺失：试行 -->\n\n${chinese}`
    write('plans/plan.md', text)
    assert.equal(wenheng('clean', 'plans/plan.md').stdout, chinese)
    assert.equal(readFileSync(path.join(folder, 'plans/plan.md'), 'utf8'), text)
    const written = wenheng('clean', '--write', 'plans')
    assert.deepEqual([written.status, written.stdout], [0, ''])
    assert.equal(readFileSync(path.join(folder, 'plans/plan.md'), 'utf8'), `\ufeff${chinese}`)
  })

  it('clean writes a file in the encoding that it has', () => {
    const words = Buffer.from([0xcb, 0xe3, 0xc1, 0xa6])
    writeFileSync(path.join(folder, 'old.txt'), Buffer.concat([Buffer.from('// wenheng-disable\n'), words]))
    assert.equal(wenheng('clean', 'old.txt').stdout, '算力')
    assert.equal(wenheng('clean', '--write', 'old.txt').status, 0)
    assert.deepEqual(readFileSync(path.join(folder, 'old.txt')), words)
    assert.equal(wenheng('clean', '--write', '-').status, 2)
  })

  it('holds where many files are checked in several threads', () => {
    for (let index = 0; index < 210; index++) write(`plans/${index}.md`, chinese)
    assert.equal(wenheng('lint', '--quiet', 'plans').status, 1)
    write('plans/.wenheng.yaml', 'rules: { missing-dimension: off }\n')
    assert.equal(wenheng('lint', '--quiet', 'plans').status, 0)
    write('plans/.wenheng.yaml', 'rules: { missing-dimensions: off }\n')
    const run = wenheng('lint', '--quiet', 'plans')
    assert.equal(run.status, 2)
    assert.equal(run.stderr.trim().split('\n').length, 1, 'told once')
  })

  it('a rule that is named on the command line wins', () => {
    write('.wenheng.yaml', 'root: true\nrules: { missing-dimension: off }\n')
    assert.equal(wenheng('lint', 'plans/plan.md').status, 0)
    assert.equal(wenheng('lint', '--rule', 'missing-dimension', 'plans/plan.md').status, 1)
    assert.equal(wenheng('lint', '--rule', 'missing-dimension=hint', 'plans/plan.md').status, 0)
  })
})
