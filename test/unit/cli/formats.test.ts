import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { cellsOf } from '../../../server/src/cli/cells.ts'
import { rules } from '../../../server/src/rules/index.ts'
import { visible } from '../../../server/src/text/document/visible.ts'
import { printed, utf8 } from './printed.ts'

const plan = utf8(
  [
    '# 滨江市人工智能赋能科技创新行动方案',
    '',
    '## 一、现状',
    '',
    '目前,全市算力供给不足。',
    '',
    '## 二、重点任务',
    '',
    '**（一）汇聚数据。** 市数据局牵头建设高质量数据集100个，2026年底前开放。',
    '',
    '**（二）攻关算法。** 市科技局支持大模型核心算法研究，每年立项10个。',
    '',
  ].join('\n'),
)
const minutes = utf8('# 会议记录\n\n下午三点开会，讨论食堂的菜单。\n')
const clean = utf8('散步的路线\n')

describe('lint as text', () => {
  it('has the columns of vfile-reporter, aligned though Han characters are wide', async () => {
    const { out } = await printed(['lint'], { 'plan.md': plan, 'clean.txt': clean })
    const lines = out.split('\n')
    assert.equal(lines[0], 'plan.md')
    const rows = lines.slice(1, lines.indexOf(''))
    assert.ok(rows.length >= 4)
    for (const row of rows) assert.match(row, /^ {2}\d+:\d+-\d+:\d+ +(?:警告|信息|提示) {2}\S.* {2}[a-z-]+$/)
    assert.ok(rows.some((row) => /^ {2}5:3-5:4 +信息 {2}.*half-width-mark$/.test(row)))
    const starts = (column: RegExp): Set<number> =>
      new Set(rows.map((row) => cellsOf(row.slice(0, row.search(column)))).filter((cells) => cells < 100))
    assert.equal(starts(/警告|信息|提示/).size, 1)
    assert.equal(starts(/[a-z-]+$/).size, 1)
    assert.match(out, /\n\n2 份文稿：警告 \d 处，.*\n$/)
  })

  it('is in colour on a terminal only, and lets nothing of a draft steer it', async () => {
    const evil = utf8('目前，算\u001b]0;x\u0007力供给不足,全市\u202e缺少\u009b31m人才。\n')
    for (const name of ['a\u001b[31m.md', 'b\n.md']) {
      const { out } = await printed(['lint', '--judge', 'always', '--rule', 'half-width-mark=error'], { [name]: evil })
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
      assert.doesNotMatch(out, /[\0-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
      assert.match(out, /half-width-mark/)
    }
    const { out } = await printed(['lint'], { 'plan.md': plan }, { hasColours: true })
    assert.ok(out.startsWith('\u001b[4mplan.md\u001b[24m\n'))
    assert.ok(out.includes('\u001b[33m警告\u001b[39m'))
    for (const command of ['coverage', 'explain']) {
      const shown = await printed([command, '--judge', 'always'], { 'a\u0007.md': evil })
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
      assert.doesNotMatch(shown.out, /[\0-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
    }
  })

  it('a file without findings is one line; one that is not judged says why', async () => {
    const { out } = await printed(['lint'], { 'clean.txt': clean, 'minutes.md': minutes }, { language: 'en' })
    assert.match(out, /^minutes\.md\n {2}\S.*--judge always/m)
    assert.match(out, /\n\n2 drafts: .*not judged\n$/)
    const off = rules.flatMap(({ id }) => ['--rule', `${id}=off`])
    const nothing = await printed(['lint', ...off], { 'a.md': plan, 'b.md': plan })
    assert.equal(nothing.out, 'a.md  未发现问题\nb.md  未发现问题\n\n2 份文稿：未发现问题\n')
  })

  it('says of a draft that has only begun what is not judged, and what is', async () => {
    const begun = utf8('# 青岚市人工智能行动计划\n\n## 一、重点任务\n\n落实《算力规划》，2026年按年报送）。\n')
    const english = (await printed(['lint'], { 'a.md': begun }, { language: 'en' })).out
    assert.match(english, /coverage is not judged yet\. .*form are checked/)
    assert.match(english, /\n1 draft: 1 × \w+, coverage not judged\n$/)
    const { out } = await printed(['lint'], { 'a.md': begun, 'b.md': plan })
    assert.match(out, /五个维度暂不审读。.*照常检查。/)
    assert.match(out, /\n2 份文稿：.*，1 份的五个维度未作审读\n$/)
  })

  it('--quiet lists what fails, and nothing else', async () => {
    const quiet = async (...argv: string[]) =>
      (await printed(['lint', '--quiet', ...argv], { 'a.md': plan, 'b.md': minutes })).out
    const out = await quiet()
    assert.doesNotMatch(out, /信息|提示|b\.md/)
    assert.match(out, /警告 .*missing-dimension/)
    assert.equal(await quiet('--fail-on', 'error'), '')
    assert.match(await quiet('--fail-on', 'information'), /half-width-mark/)
    const reports = JSON.parse(await quiet('--format', 'json'))
    assert.deepEqual(
      reports.map(({ file }: { file: string }) => file),
      ['a.md', 'b.md'],
    )
    assert.ok(reports[0].findings.every(({ severity }: { severity: string }) => severity === 'warning'))
  })

  it('--rule sets the severity of a rule, or switches it on', async () => {
    const findings = async (...rules: string[]): Promise<Map<string, string>> => {
      const options = rules.flatMap((rule) => ['--rule', rule])
      const [report] = JSON.parse((await printed(['lint', '--format', 'json', ...options], { 'a.md': plan })).out)
      return new Map(report.findings.map((one: { rule: string; severity: string }) => [one.rule, one.severity]))
    }
    const asIs = await findings()
    assert.deepEqual([asIs.get('half-width-mark'), asIs.has('missing-mechanism')], ['information', false])
    assert.equal((await findings('half-width-mark=error')).get('half-width-mark'), 'error')
    assert.equal((await findings('half-width-mark=off')).has('half-width-mark'), false)
    assert.equal((await findings('missing-mechanism')).get('missing-mechanism'), 'hint')
    assert.equal((await findings('missing-mechanism=warning')).get('missing-mechanism'), 'warning')
    assert.deepEqual(await findings('half-width-mark=off', 'half-width-mark'), asIs)
  })
})

describe('lint with a configuration', () => {
  it('--rule ID switches a rule on that a file switches off, and --no-config heeds no file', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'wenheng-rule-'))
    writeFileSync(path.join(folder, '.wenheng.yaml'), 'rules:\n  half-width-mark: off\n')
    const severity = async (...argv: string[]): Promise<string | undefined> => {
      const { out, errors } = await printed(['lint', '--format', 'json', ...argv], {
        [path.join(folder, 'a.md')]: plan,
      })
      assert.deepEqual(errors, [])
      const [report] = JSON.parse(out)
      return report.findings.find(({ rule }: { rule: string }) => rule === 'half-width-mark')?.severity
    }
    assert.equal(await severity(), undefined)
    assert.equal(await severity('--rule', 'half-width-mark'), 'information')
    assert.equal(await severity('--rule', 'half-width-mark=error'), 'error')
    assert.equal(await severity('--no-config'), 'information')
    rmSync(folder, { recursive: true })
  })
})

describe('lint as JSON', () => {
  it('is written one file after the other as JSON.stringify writes the whole', async () => {
    for (const files of [{}, { 'a.md': minutes }, { 'a.md': plan, 'b.md': utf8('一\u2028二,三\n'), 'c.md': plan }]) {
      const { out } = await printed(['lint', '--format', 'json', '--judge', 'always'], files)
      assert.equal(out, `${JSON.stringify(JSON.parse(out), null, 2)}\n`)
      assert.equal(JSON.parse(out).length, Object.keys(files).length)
    }
  })
})

describe('lint for GitHub', () => {
  it('gives each finding as a command beside its place', async () => {
    const { out } = await printed(['lint', '--format', 'github'], { './a,b:c%.md': plan })
    const lines = out.trimEnd().split('\n')
    assert.ok(lines.length >= 3)
    for (const line of lines)
      assert.match(
        line,
        /^::(?:warning|notice) file=a%2Cb%3Ac%25\.md,line=\d+,endLine=\d+,col=\d+,endColumn=\d+,title=[a-z-]+::\S/,
      )
    assert.ok(
      lines.some((line) => line.startsWith('::notice file=a%2Cb%3Ac%25.md,line=5,endLine=5,col=3,endColumn=4,')),
    )
    assert.equal((await printed(['lint', '--format', 'github'], { 'a.txt': clean })).out, '')
  })

  it('escapes what would end a line or a property', async () => {
    const { out } = await printed(['lint', '--format', 'github', '--rule', 'unfilled-slot=error'], {
      'a.md': utf8('由【牵头单位】负责，按期完成80%,今年开始。\n'),
    })
    for (const line of out.trimEnd().split('\n')) assert.match(line, /^::(?:error|notice) [^:]+::(?:[^%]|%25|%0A)*$/)
    assert.match(out, /^::error .*title=unfilled-slot::/m)
  })
})

describe('what a terminal is given of a draft', () => {
  it('has no character that steers it, whatever the draft', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = visible(text)
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
        assert.doesNotMatch(shown, /[\0-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/)
        assert.equal(shown.length, text.length)
      }),
    )
    assert.equal(visible('a\u001b[2J\nb\u009bc\u202e'), 'a␛[2J b�c�')
  })
})
