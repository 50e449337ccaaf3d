import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { root } from '../../../server/scripts/root.ts'
import { mistakeText } from '../../../server/src/config/mistake.ts'
import { readSheetFile } from '../../../server/src/config/read-file.ts'
import { resolveConfig } from '../../../server/src/config/resolve.ts'
import { pmc as ours } from '../../../server/src/framework/policy-evaluation.generated.ts'
import { pmcFile, worksheetOf } from '../../../server/src/report/pmc-file.ts'
import { analysed, plan } from '../report/sample.ts'
import { storeOf, wrongIn } from './files.ts'

const own = `grades:
  - { from: 1, name: 优秀 }
  - { from: 0, name: { zh: 一般, en: fair } }
surface: [[X1]]
variables:
  - id: X1
    name: 内容
    items:
      - { id: X1.1, name: 算力, test: 有算力方面的措施, when: { dimensions: [算力] } }
      - { id: X1.2, name: 登月, test: 提到登月, when: { words: [登月计划] } }
      - { id: X1.3, name: 可行, test: 切实可行, reader: true }
`
const folder = 'file:///w'
const draft = `${folder}/drafts/plan.md`
const configured = (sheet: string) =>
  storeOf({ [`${folder}/.wenheng.yaml`]: 'pmc: ./sheet.yaml\n', [`${folder}/sheet.yaml`]: sheet })

async function sheetFor(store: ReturnType<typeof storeOf>) {
  const { configs } = await store.loadFor(draft, folder)
  return resolveConfig(draft, configs)
}

describe('a scoring sheet of a project', () => {
  it('takes the place of ours, and the worksheet names it', async () => {
    const { pmc, files } = await sheetFor(configured(own))
    assert.deepEqual(files, [`${folder}/.wenheng.yaml`, `${folder}/sheet.yaml`])
    assert.ok(pmc)
    const drafts = [{ file: 'plan.md', analysis: analysed(plan), pmc: { file: 'sheet.yaml', sheet: pmc.sheet } }]
    const [draftOfIt] = drafts
    assert.ok(draftOfIt)
    const { index, sheet } = worksheetOf(draftOfIt)
    assert.equal(sheet, 'sheet.yaml')
    assert.deepEqual(
      index.variables.map(({ items }) => items.map(({ score }) => score)),
      [[1, 0, null]],
    )
    assert.deepEqual(
      [index.low, index.high].map((one) => one.toFixed(2)),
      ['0.33', '0.67'],
    )
    assert.deepEqual(
      index.grades.map(({ zh, en }) => `${zh} ${en}`),
      ['一般 fair', '一般 fair'],
    )
    const page = String(await pmcFile(drafts, 'md', 'zh'))
    assert.match(page, /取自评分表（sheet\.yaml）/)
    assert.match(page, /X1\.2 \| 登月/)
    assert.doesNotMatch(page, /发布机构/)
  })

  it('steers no terminal', async () => {
    const { content } = await readSheetFile(own.replace('name: 内容', 'name: "内\\e[31m容\\u202e"'))
    assert.doesNotMatch(JSON.stringify(content), /\\u001b|\u202e/)
    assert.match(content?.variables[0]?.name.zh ?? '', /^内.+容/)
  })

  it('of the nearest file holds', async () => {
    const near = own.replace('X1.2', 'X1.4')
    const store = storeOf({
      [`${folder}/.wenheng.yaml`]: 'pmc: sheet.yaml\n',
      [`${folder}/sheet.yaml`]: own,
      [`${folder}/drafts/.wenheng.yaml`]: 'pmc: near.yaml\n',
      [`${folder}/drafts/near.yaml`]: near,
    })
    assert.equal((await sheetFor(store)).pmc?.sheet.variables[0]?.items[1]?.id, 'X1.4')
  })

  it('may be ours', async () => {
    const { content, mistakes } = await readSheetFile(readFileSync(join(root, 'server/framework/pmc.yaml'), 'utf8'))
    assert.deepEqual(mistakes, [])
    assert.deepEqual(content, ours)
  })

  for (const [name, from, to, told] of [
    ['a name misspelt', 'grades:', 'grade:', /^sheet\.yaml:1:1 There is no setting “grade”; did you mean “grades”/],
    ['a variable without items', '    items:\n', '    item:\n', /“items” is missing|no setting “item”/],
    ['an id that is none', 'id: X1.2', 'id: Y2', /^sheet\.yaml:10:15 The id “Y2” does not fit/],
    ['an id that is there twice', 'X1.2', 'X1.1', /^sheet\.yaml:10:15 “X1\.1” is given twice\.$/],
    ['a dimension that there is not', '[算力]', '[算盘]', /^sheet\.yaml:9:\d+ “算盘” is not allowed here|no dimension/],
    ['a word that is too short', '登月计划', '登', /^sheet\.yaml:10:\d+ The word “登” must have 2 to 60/],
    ['neither when nor reader', ', reader: true', '', /^sheet\.yaml:11:9 “X1\.3” needs either when/],
    ['both', 'reader: true', 'reader: true, when: { levels: [local] }', /^sheet\.yaml:11:9 “X1\.3” needs either/],
    [
      'reader: false',
      'reader: true',
      'reader: false',
      /^sheet\.yaml:11:\d+ “false” is not allowed here; write one of: true\.$/,
    ],
    ['a row of the surface that names none', '[[X1]]', '[[X2]]', /^sheet\.yaml:4:12 There is no variable “X2”/],
    ['grades in another order', 'from: 0', 'from: 2', /^sheet\.yaml:3:13 Grades stand with the highest first/],
    ['a grade that is no number', 'from: 0', 'from: zero', /^sheet\.yaml:3:13 This must be a number\.$/],
    [
      'a name that is none',
      'name: 内容',
      'name: [内容]',
      /^sheet\.yaml:7:11 This must be text, or one each under zh and en\.$/,
    ],
    [
      'years the wrong way round',
      '{ dimensions: [算力] }',
      '{ span: { from: 3, to: 1 } }',
      /^sheet\.yaml:9:\d+ from must not/,
    ],
    ['no YAML', 'grades:', 'grades: [', /^sheet\.yaml:\d+:\d+ This is not valid YAML/],
  ] as const)
    it(`is told ${name}, in one sentence at its place`, async () => {
      assert.ok(own.includes(from))
      const wrong = wrongIn(await configured(own.replace(from, to)).loadFor(draft, folder))
      assert.ok(wrong.length >= 1 && wrong.length <= 2, wrong.join('\n'))
      assert.ok(
        wrong.some((line) => told.test(line)),
        wrong.join('\n'),
      )
    })

  it('cannot be empty, missing, or outside the workspace', async () => {
    const empty = await configured('# nothing yet\n').loadFor(draft, folder)
    assert.deepEqual(wrongIn(empty), ['sheet.yaml:1:1 This must be names with values.'])
    const wrongIs = async (pmc: string): Promise<string[]> =>
      wrongIn(await storeOf({ [`${folder}/.wenheng.yaml`]: `pmc: ${pmc}\n` }).loadFor(draft, folder))
    assert.deepEqual(await wrongIs('./none.yaml'), ['.wenheng.yaml:1:6 There is no file “./none.yaml”.'])
    assert.match((await wrongIs('../other/sheet.yaml')).join(), /outside the workspace/)
    assert.match((await wrongIs('https://x.invalid/sheet.yaml')).join(), /must be a relative path/)
  })

  it('that is broken leaves the last good one', async () => {
    const files = { [`${folder}/.wenheng.yaml`]: 'pmc: ./sheet.yaml\n', [`${folder}/sheet.yaml`]: own }
    const store = storeOf(files)
    await store.loadFor(draft, folder)
    files[`${folder}/sheet.yaml`] = own.replace('grades', 'grade')
    assert.ok(store.forget(`${folder}/sheet.yaml`))
    const { configs, broken } = await store.loadFor(draft, folder)
    assert.equal(broken[0]?.isKept, true)
    assert.equal(configs[0]?.pmc?.sheet.variables.length, 1)
  })

  it('is read, or told what is wrong, whatever is in it', async () => {
    const piece = fc.constantFrom(
      ...own.split(/(?<=[\s,[\]{}:])/),
      'X1',
      '- ',
      '\n',
      '  ',
      '*a',
      '&a ',
      'when: {}',
      '"',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        const { content, mistakes } = await readSheetFile(pieces.join(''))
        assert.equal(content === null, mistakes.length > 0)
        for (const one of mistakes) assert.doesNotMatch(mistakeText(one, 'zh'), /\{\w+\}|undefined/)
      }),
      { numRuns: 150 },
    )
  })
})
