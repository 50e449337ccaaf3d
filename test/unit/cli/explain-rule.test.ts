import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PassThrough } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { cliErrorText } from '../../../server/src/cli/cli-messages.ts'
import { namedBy } from '../../../server/src/cli/explain-command.ts'
import { printRulePages } from '../../../server/src/cli/rule-pages.ts'
import { rules } from '../../../server/src/rules/index.ts'

describe('what the operands of explain name', () => {
  const none = (): boolean => false

  it('a rule by its id or its Chinese name, once', () => {
    const { files, rules: named, problems } = namedBy(['term-variant', '术语不一', 'passive'], none)
    assert.deepEqual([files, problems], [[], []])
    assert.deepEqual(
      named.map(({ id }) => id),
      ['term-variant', 'passive'],
    )
  })

  it('a file of that name rather than the rule, and every name that looks like a path', () => {
    const isThere = (name: string): boolean => name === 'passive'
    const operands = ['passive', 'passive:3', '-', 'none.md', 'drafts/passive', '*', 'none:3']
    assert.deepEqual(namedBy(operands, isThere), { files: operands, rules: [], problems: [] })
  })

  it('files or rules, not both: their output has two forms', () => {
    const { files, rules: named, problems } = namedBy(['plan.md', 'passive', 'nothing'], none)
    assert.deepEqual([files, named, problems.map(({ key }) => key)], [[], [], ['rulesAndFiles']])
  })

  it('neither: the nearest rule, if one is near', () => {
    const said = (name: string, reader: 'zh' | 'en') =>
      namedBy([name], none).problems.map((problem) => cliErrorText(problem, reader))
    assert.deepEqual(said('mising-dimension', 'en'), [
      'There is no file mising-dimension, and no such rule; did you mean missing-dimension?',
    ])
    assert.deepEqual(said('维度缺少', 'zh'), ['没有“维度缺少”这个文件，也没有这条规则；是否指“维度缺失”？'])
    assert.deepEqual(said('draft', 'en'), ['There is no file draft, and no such rule; README lists the rules.'])
  })
})

describe('the printed page of a rule', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'wenheng-pages-'))
    write('passive.md', '# passive\n\n中文说明：[passive.zh-cn.md](passive.zh-cn.md)\n\nSays who acts.\n')
    write('passive.zh-cn.md', '# passive　被动语态\n\n写明由谁来做。\n')
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  function write(name: string, text: string): void {
    writeFileSync(path.join(folder, name), text)
  }

  function print(ids: readonly string[], format: string, reader: 'zh' | 'en') {
    const [stdout, stderr] = [new PassThrough(), new PassThrough()]
    const asked = rules.filter(({ id }) => ids.includes(id))
    const code = printRulePages(asked, format, reader, { stdout, stderr }, pathToFileURL(`${folder}/`))
    return { code, out: String(stdout.read() ?? ''), said: String(stderr.read() ?? '') }
  }

  it('is the Markdown in the language of the reader, without the link to the other', () => {
    assert.deepEqual(print(['passive'], 'text', 'zh'), {
      code: 0,
      out: '# passive　被动语态\n\n写明由谁来做。\n',
      said: '',
    })
    assert.equal(print(['passive'], 'text', 'en').out, '# passive\n\nSays who acts.\n')
  })

  it('as JSON: the rule, its Chinese name and its severity with it', () => {
    const { out } = print(['passive'], 'json', 'en')
    assert.deepEqual(JSON.parse(out), [
      { rule: 'passive', name: '被动语态', severity: 'off', page: '# passive\n\nSays who acts.\n' },
    ])
  })

  it('which is not there is said to be missing, and the others are printed', () => {
    const { code, out, said } = print(['passive', 'simplify'], 'text', 'zh')
    assert.equal(code, 2)
    assert.match(out, /写明由谁来做/)
    assert.match(said, /^wenheng: .*：没有这个文件。\n$/)
  })
})
