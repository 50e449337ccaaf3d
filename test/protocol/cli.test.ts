import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { root } from './client.ts'
import { chinese, minutes } from './samples.ts'

describe('command line', () => {
  let folder: string
  let home: string
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'wenheng-'))
    home = mkdtempSync(path.join(tmpdir(), 'wenheng-home-'))
    writeFileSync(path.join(folder, 'plan.md'), chinese)
    writeFileSync(path.join(folder, 'minutes.md'), minutes)
    writeFileSync(path.join(folder, 'old.txt'), Buffer.from([0xcb, 0xe3, 0xc1, 0xa6]))
    writeFileSync(path.join(folder, 'word.docx'), 'PK\u0003\u0004 and so on')
    mkdirSync(path.join(folder, 'empty'))
  })
  after(() => {
    for (const made of [folder, home]) rmSync(made, { recursive: true })
  })

  function wenheng(args: string[], input?: string, variables: Record<string, string> = {}) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(root, 'dist/cli.cjs'), ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: {
        ...process.env,
        ...{ HOME: home, XDG_CACHE_HOME: path.join(home, 'cache'), LOCALAPPDATA: path.join(home, 'cache') },
        ...{ LC_ALL: 'zh_CN.UTF-8', ...variables },
      },
      ...(input === undefined ? {} : { input }),
    })
    return { status, stdout, stderr, json: () => JSON.parse(stdout) }
  }

  it('lint as JSON has the form that tools are built on', () => {
    const run = wenheng(['lint', '--format', 'json', 'plan.md'])
    const [report, ...rest] = run.json()
    assert.equal(rest.length, 0)
    assert.deepEqual(Object.keys(report), ['file', 'language', 'draft', 'findings'])
    assert.deepEqual(report.draft, {
      judged: true,
      kind: 'programme',
      concern: 'full',
      reason: null,
      genre: 'plan',
      subject: 'ai',
    })
    const found = report.findings.find((one: { rule: string }) => one.rule === 'missing-dimension')
    assert.deepEqual(Object.keys(found), [
      'rule',
      'severity',
      'message',
      'line',
      'column',
      'endLine',
      'endColumn',
      'dimensions',
      'loci',
      'fixes',
    ])
    assert.deepEqual(
      [found.line, found.column, found.endLine, found.endColumn, found.dimensions],
      [7, 4, 7, 10, ['compute']],
    )
    assert.ok(found.fixes.length >= 3 && found.fixes.every(({ title }: { title: string }) => title))
    assert.equal(run.status, 1)
  })

  it('a directive says what is judged, before the option; coverage is given none the less', () => {
    const judged = (text: string, ...options: string[]) =>
      wenheng(['coverage', '--format=json', ...options, '-'], text).json()[0].draft.judged
    assert.equal(judged(`<!-- wenheng-no-policy: 会议材料 -->\n\n${chinese}`), false)
    assert.equal(judged(`<!-- wenheng-no-policy -->\n\n${chinese}`, '--judge=always'), false)
    assert.equal(judged(`<!-- wenheng-policy -->\n\n${minutes}`), true)
    assert.equal(judged(minutes, '--judge=always'), true)
    assert.equal(judged(chinese, '--judge=never'), false)
    const [report] = wenheng(['coverage', '--format=json', '--judge=never', 'plan.md']).json()
    assert.equal(report.dimensions.data.status, 'covered')
    assert.deepEqual(Object.keys(report.lenses), ['pathways', 'stages', 'mechanisms', 'problems'])
  })

  it('coverage as JSON likewise', () => {
    const run = wenheng(['coverage', '--format=json', 'plan.md', 'minutes.md'])
    const [plan, other] = run.json()
    assert.equal(run.status, 0)
    assert.deepEqual(Object.keys(plan), ['file', 'language', 'draft', 'dimensions', 'lenses', 'evidence'])
    assert.deepEqual(Object.keys(plan.dimensions), ['data', 'compute', 'algorithm', 'talent', 'institutions'])
    assert.deepEqual(Object.keys(plan.dimensions.data), ['status', 'measures', 'mentions', 'problems', 'elements'])
    assert.deepEqual(Object.keys(plan.lenses), ['pathways', 'stages', 'mechanisms', 'problems'])
    assert.deepEqual(
      Object.values<{ status: string }>(plan.dimensions).map(({ status }) => status),
      ['covered', 'mentioned', 'covered', 'missing', 'covered'],
    )
    const evidence = plan.evidence.find(({ kind }: { kind: string }) => kind === 'measure')
    assert.deepEqual(Object.keys(evidence), [
      'line',
      'column',
      'endLine',
      'endColumn',
      'dimension',
      'element',
      'kind',
      'force',
      'text',
      'cause',
    ])
    const { for: pro, against } = evidence.cause
    assert.ok(pro.length > 0 && Array.isArray(against))
    const words = pro.filter((one: { text?: string }) => one.text !== undefined)
    assert.ok(words.length > 0)
    for (const { text, weight } of words) {
      assert.ok(evidence.text.includes(text), text)
      assert.ok(weight > 0 && Math.round(weight * 10) / 10 === weight)
    }
    assert.equal(other.draft.judged, false)
    assert.match(other.draft.reason, /未作审读/)
    const text = wenheng(['lint', 'minutes.md']).stdout
    assert.match(text, /未作审读/)
    assert.doesNotMatch(text, /未发现问题/)
  })

  it('coverage as text: each dimension, then the clauses that speak of it, measures first, with their lines', () => {
    const { stdout, status } = wenheng(['coverage', 'plan.md'])
    assert.equal(status, 0)
    assert.match(stdout, /^plan\.md$/m)
    assert.match(stdout, /^ {2}数据 {2}已覆盖 {2}措施 \d，提及 \d，问题 \d$/m)
    assert.match(stdout, /^ {5}9 {2}措施 {2}…?.*高质量数据集.*（数据空间与互通等2项）$/m)
    for (const line of stdout.split('\n')) assert.ok(line.length <= 100, line)
    const english = wenheng(['coverage', '--locale', 'en', 'plan.md']).stdout
    assert.match(english, /^ {5}9 {2}measure {2}.*向科研机构开放/m)
  })

  it('explain says of each clause what it counts as, and why', () => {
    const { stdout, status, stderr } = wenheng(['explain', 'plan.md'])
    assert.equal(`${status}${stderr}`, '0')
    assert.match(stdout, /^ {5}9 {2}市数据局牵头建设/m)
    assert.match(stdout, /^ {8}计为数据措施（.*高质量数据集.*）：/m)
    assert.match(stdout, /高质量数据集 \+\d\.\d/)
    const english = wenheng(['explain', '--locale=en', 'plan.md:11']).stdout
    assert.match(english, /^ {8}Counts as an algorithm measure/m)
    assert.doesNotMatch(english, /data measure/)
  })

  it('explain as JSON: the clauses of the paragraph on a line', () => {
    const [report, ...others] = wenheng(['explain', '--format', 'json', 'plan.md:9']).json()
    assert.equal(others.length, 0)
    assert.deepEqual(Object.keys(report), ['file', 'language', 'draft', 'line', 'clauses'])
    assert.deepEqual([report.file, report.line], ['plan.md', 9])
    assert.ok(report.clauses.every(({ line }: { line: number }) => line === 9))
    const clause = report.clauses.at(-1)
    assert.deepEqual(Object.keys(clause), ['line', 'column', 'endLine', 'endColumn', 'text', 'judgements'])
    const { dimension, elements, kind, why, cause } = clause.judgements[0]
    assert.deepEqual([dimension, kind], ['data', 'measure'])
    assert.ok(elements.includes('data.datasets'))
    assert.match(why, /^计为数据措施/)
    assert.ok(cause.for.length > 0)
    const places = wenheng(['explain', '--format', 'json', 'plan.md:9:3', 'plan.md:11']).json()
    assert.deepEqual(
      places.map(({ file, line }: { file: string; line: number }) => `${file}:${line}`),
      ['plan.md:9', 'plan.md:11'],
    )
  })

  it('explain on a line without text says so', () => {
    const run = wenheng(['explain', 'plan.md:2'])
    assert.equal(run.status, 0)
    assert.match(run.stdout, /第2行没有可以分析的文字。/)
    assert.match(wenheng(['explain', '--locale', 'en', 'plan.md:900']).stdout, /no text to explain on line 900\./)
    assert.deepEqual(wenheng(['explain', '--format=json', 'plan.md:2']).json()[0].clauses, [])
    assert.equal(wenheng(['explain', 'nowhere.md:3']).status, 2)
    assert.match(wenheng(['explain', 'nowhere.md:3']).stderr, /^wenheng: nowhere\.md：/)
  })

  it('the text says in the reader’s language what is found where', () => {
    const run = wenheng(['lint', 'plan.md'])
    assert.equal(run.stderr, '')
    assert.match(run.stdout, /^ {2}7:4-7:10 {3}警告 {2}缺少算力方面的措施.* {2}missing-dimension$/m)
    assert.match(run.stdout, /1 份文稿：警告 2 处，信息 1 处/)
    assert.match(wenheng(['lint', '--locale', 'en', 'plan.md']).stdout, /warning +No measure on compute/)
  })

  it('files that cannot be read: a line each, exit 2, the others still done', () => {
    const run = wenheng(['lint', 'nowhere.md', 'word.docx', 'empty', 'no*.md', 'minutes.md'])
    assert.equal(run.status, 2)
    assert.deepEqual(
      run.stderr
        .trim()
        .split('\n')
        .map((line) => line.replace(/^wenheng: /, '').split('：')[0]),
      ['nowhere.md', 'word.docx', 'empty', 'no*.md'],
    )
    assert.match(run.stdout, /minutes\.md/)
  })

  it('standard input, folders and globs', () => {
    assert.equal(wenheng(['lint', '--format', 'json', '-'], chinese).json()[0].file, '-')
    assert.deepEqual(
      wenheng(['coverage', '--format', 'json', '.'])
        .json()
        .map(({ file }: { file: string }) => file),
      ['./minutes.md', './old.txt', './plan.md'],
    )
    assert.deepEqual(
      wenheng(['coverage', '--format', 'json', 'p*.md', 'plan.md'])
        .json()
        .map(({ file }: { file: string }) => file),
      ['plan.md'],
    )
  })

  it('--fail-on decides what fails', () => {
    assert.equal(wenheng(['lint', '--fail-on', 'error', 'plan.md']).status, 0)
    assert.equal(wenheng(['lint', 'minutes.md']).status, 0)
  })

  it('wrong usage: one clear line, exit 2', () => {
    for (const args of [
      [],
      ['mend', 'plan.md'],
      ['lint'],
      ['explain'],
      ['lint', '--colour', 'plan.md'],
      ['lint', '--format', 'xml', 'plan.md'],
    ]) {
      const run = wenheng(args)
      assert.equal(run.status, 2, args.join(' '))
      assert.match(run.stderr, /^wenheng: .+\n$/)
      assert.equal(run.stdout, '')
    }
    assert.match(wenheng(['--help']).stdout, /^文衡/)
    assert.match(wenheng(['--version']).stdout, /^\d+\.\d+\.\d+\n$/)
  })

  it('keeps nothing between runs, and runs no code but its own', () => {
    assert.equal(wenheng(['lint', 'plan.md', '--fail-on', 'never']).status, 0)
    assert.deepEqual(readdirSync(home, { recursive: true }), [])
    const shared = readdirSync(path.join(root, 'dist/shared')).filter((name) => name.endsWith('.cjs'))
    for (const name of ['cli.cjs', ...shared.map((name) => `shared/${name}`)])
      assert.doesNotMatch(
        readFileSync(path.join(root, 'dist', name), 'utf8'),
        /node:vm|compileFunction|cachedData|enableCompileCache/,
      )
  })
})
