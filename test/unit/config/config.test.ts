import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { configFiles } from '../../../server/scripts/config-files.ts'
import { root } from '../../../server/scripts/root.ts'
import { type GivenValues, resolveConfig, type ValueOrigin } from '../../../server/src/config/resolve.ts'
import { type Files, storeOf, wrongIn } from './files.ts'

const draft = 'file:///office/2026/draft.md'

async function resolved(files: Files, given: { settings?: GivenValues; options?: GivenValues; top?: string } = {}) {
  const loaded = await storeOf(files).loadFor(draft, given.top ?? null)
  assert.deepEqual(wrongIn(loaded), [])
  return resolveConfig(draft, loaded.configs, given.settings, given.options)
}

function from({ ...origin }: ValueOrigin): string {
  return origin.from === 'file' ? `${origin.file.slice('file:///'.length)}:${origin.line}` : origin.from
}

/** The mistakes in a configuration file, or in a pack that it names. */
async function mistakes(text: string, pack?: string): Promise<string[]> {
  const files = { 'file:///office/.wenheng.yaml': text, ...(pack ? { 'file:///office/pack.yaml': pack } : {}) }
  return wrongIn(await storeOf(files).loadFor(draft, null))
}

describe('the configuration of a draft', () => {
  it('is that of the nearest file, then of those above it', async () => {
    const { rules, settings, files } = await resolved({
      'file:///office/.wenheng.yaml': 'language: zh\nrules:\n  missing-pathway: off\n  half-width-mark: warning\n',
      'file:///office/2026/.wenheng.json': '{ "level": "local", "rules": { "半角标点": "错误" } }',
    })
    assert.deepEqual(
      [...rules].map(([id, { value, origin }]) => [id, value, from(origin)]),
      [
        ['missing-pathway', 'off', 'office/.wenheng.yaml:3'],
        ['half-width-mark', 'error', 'office/2026/.wenheng.json:1'],
      ],
    )
    assert.equal(settings.language.value, 'zh')
    assert.equal(settings.level.value, 'local')
    assert.equal(from(settings.genre.origin), 'default')
    assert.deepEqual(files, ['file:///office/.wenheng.yaml', 'file:///office/2026/.wenheng.json'])
  })

  it('stops at root, and at the folder of the workspace', async () => {
    const files = { 'file:///.wenheng.yml': 'language: en\n', 'file:///office/.wenheng.yaml': 'root: true\n' }
    assert.equal((await resolved(files)).settings.language.value, 'auto')
    const others = { 'file:///.wenheng.yml': 'language: en\n', 'file:///office/.wenheng.yaml': 'level: local\n' }
    assert.equal((await resolved(others)).settings.language.value, 'en')
    const { settings } = await resolved(others, { top: 'file:///office' })
    assert.deepEqual([settings.language.value, settings.level.value], ['auto', 'local'])
    assert.deepEqual((await resolved(others, { top: 'file:///elsewhere' })).files, [])
  })

  it('wins over the settings of the user, and the command line over all', async () => {
    const files = { 'file:///office/.wenheng.yaml': 'judge: never\nrules: { 占位未填: hint }\n' }
    const settings: GivenValues = {
      settings: { judge: 'always', language: 'zh' },
      rules: { 'unfilled-slot': 'error', 'soft-only': 'hint' },
    }
    const own = await resolved(files, { settings })
    assert.deepEqual([own.settings.judge.value, own.settings.language.value], ['never', 'zh'])
    assert.deepEqual(
      [...own.rules].map(([id, { value }]) => `${id} ${value}`),
      ['unfilled-slot hint', 'soft-only hint'],
    )
    const over = await resolved(files, { settings, options: { settings: { judge: 'auto' } } })
    assert.deepEqual([over.settings.judge.value, from(over.settings.judge.origin)], ['auto', 'option'])
  })

  it('may differ by glob, the later first', async () => {
    const { rules, settings } = await resolved({
      'file:///office/.wenheng.yaml': `dimensions: [数据, compute]
overrides:
  - files: [2026/**]
    genre: plan
    rules: { soft-only: warning }
  - files: ["*.md"]
    genre: opinion
  - files: [archive/**]
    genre: notice
`,
    })
    assert.equal(settings.genre.value, 'opinion')
    assert.equal(from(settings.genre.origin), 'office/.wenheng.yaml:7')
    assert.equal(rules.get('soft-only')?.value, 'warning')
    assert.deepEqual(settings.dimensions.value, ['data', 'compute'])
  })

  it('has the packs that its files name, and what stands in them', async () => {
    const files: Files = {
      'file:///office/.wenheng.yaml': 'packs: [./词语/pack%20a.yaml]\nterms: { 蓉智云: 算力共享 }\n',
      'file:///office/%E8%AF%8D%E8%AF%AD/pack%2520a.yaml': `terms: { 数据要素大会: data.market }
templates:
  - element: compute.sharing
    form: programme
    topic: 用好蓉智云
    text: 依托蓉智云向科研机构开放算力，【时限】前达到【数量】卡时。
sentences: ["mention: data | 数据要素大会每年举办。", "other | 会议由办公室组织。"]
`,
    }
    const { pack, files: read } = await resolved(files)
    assert.deepEqual(
      pack.terms.map(({ term, topic }) => `${term} ${topic}`),
      ['数据要素大会 data.market', '蓉智云 compute.sharing'],
    )
    assert.deepEqual(
      pack.templates.map(({ id, levels }) => `${id} ${levels}`),
      ['own.compute.sharing.1 national,provincial,local'],
    )
    assert.deepEqual(
      pack.sentences.map(({ kind, topics }) => `${kind} ${topics}`),
      ['mention data', 'other '],
    )
    assert.equal(read.length, 2)
  })

  it('keeps the identity of a pack while its parts are the same', async () => {
    const store = storeOf({
      'file:///office/.wenheng.yaml': 'packs: [a.yaml]\nterms: { 甲平台: data }\n',
      'file:///office/a.yaml': 'terms: { 乙平台: compute }\n',
    })
    const pack = async () => resolveConfig(draft, (await store.loadFor(draft, null)).configs).pack
    assert.equal(await pack(), await pack())
  })
})

describe('a mistake in a configuration file', () => {
  it('is told with its place', async () => {
    assert.deepEqual(await mistakes('rules:\n  mising-dimension: off\n  half-width-mark: loud\nlanguge: zh\n'), [
      '.wenheng.yaml:2:3 There is no rule “mising-dimension”; did you mean “missing-dimension”?',
      '.wenheng.yaml:3:20 “loud” is not allowed here; write one of: off, 关闭, hint, 提示, information, 信息, warning, 警告, error, 错误.',
      '.wenheng.yaml:4:1 There is no setting “languge”; did you mean “language”?',
    ])
  })

  it('is not valid YAML, or no text', async () => {
    assert.match((await mistakes('rules:\n  a: [b\n'))[0] ?? '', /^\.wenheng\.yaml:\d:\d+ This is not valid YAML/)
    assert.match((await mistakes('a\u0000b'))[0] ?? '', /not a text file/)
    assert.match((await mistakes('- a\n'))[0] ?? '', /names with values/)
    assert.match((await mistakes(`x: ${'a'.repeat(70_000)}`))[0] ?? '', /too large/)
  })

  it('is one that a Chinese keyboard makes, or a glob without quotation marks', async () => {
    const colon = 'The colon must be half-width (:), with a space after it.'
    assert.deepEqual(await mistakes('language：zh\n'), [`.wenheng.yaml:1:9 ${colon}`])
    assert.deepEqual((await mistakes('level: local\nlanguage：zh\nrules: {}\n'))[0], `.wenheng.yaml:2:9 ${colon}`)
    assert.match(
      (await mistakes('overrides:\n  - files: [*.md]\n'))[0] ?? '',
      /^\.wenheng\.yaml:2:13 .*what \* refers to/,
    )
  })

  it('is a name given twice, or a name of every object', async () => {
    assert.deepEqual(await mistakes('language: zh\nlanguage: en\n'), ['.wenheng.yaml:2:1 “language” is given twice.'])
    assert.deepEqual(await mistakes('__proto__: { language: zh }\nconstructor: 1\nrules: { toString: off }\n'), [
      '.wenheng.yaml:1:1 There is no setting “__proto__”.',
      '.wenheng.yaml:2:1 There is no setting “constructor”.',
      '.wenheng.yaml:3:10 There is no rule “toString”.',
    ])
    assert.equal('language' in {}, false)
  })

  it('is an anchor that stands for too much, or for itself', async () => {
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'.replace(/./g, (name) => `${name}: &${name} [${`*${String.fromCharCode(name.charCodeAt(0) - 1)},`.repeat(9)}]\n`)}`
    assert.match((await mistakes(bomb))[0] ?? '', /nested too deeply/)
    assert.ok((await mistakes('rules: &a { soft-only: *a }\n')).length > 0)
    assert.match((await mistakes('['.repeat(20_000)))[0] ?? '', /nested too deeply|not valid YAML/)
  })

  it('is a path that leaves the workspace or names a machine', async () => {
    const files = (path: string): Files => ({
      'file:///office/.wenheng.yaml': `packs: ['${path}']\n`,
      'file:///p.yaml': '',
    })
    const wrong = async (path: string): Promise<string> =>
      wrongIn(await storeOf(files(path)).loadFor(draft, 'file:///office'))[0] ?? ''
    assert.match(await wrong('../p.yaml'), /^\.wenheng\.yaml:1:\d+ “\.\.\/p\.yaml” is outside the workspace/)
    assert.match(await wrong('2026/../../../p.yaml'), /outside/)
    assert.match(await wrong('./none.yaml'), /There is no file “\.\/none\.yaml”/)
    for (const path of ['/p.yaml', '\\\\host\\p.yaml', 'c:/p.yaml', 'http://host/p.yaml', '//host/p.yaml', 'p.txt'])
      assert.match(await wrong(path), /must be a relative path/, path)
    // On the command line nothing bounds a project.
    assert.deepEqual(wrongIn(await storeOf(files('../p.yaml')).loadFor(draft, null)), [])
  })

  it('is in a pack, and told there', async () => {
    const pack = `terms: { 甲: data, 乙平台: 算利 }
templates:
  - { element: compute.shraing, form: programme, topic: 用好平台, text: 【牵头部门】建设市级平台，每年开放算力一百万卡时。 }
sentences: [data 没有标签, "mention: data.market | 举办大会。", "dta | 举办大会。"]
`
    assert.deepEqual(await mistakes('packs: [pack.yaml]\n', pack), [
      'pack.yaml:1:10 The term “甲” must have 2 to 40 characters, without “|”, line breaks, or spaces at its ends.',
      'pack.yaml:1:24 There is no dimension or element “算利”; did you mean “算力”?',
    ])
    assert.deepEqual(await mistakes('packs: [pack.yaml]\n', pack.replace(/^.*\n/, '')), [
      'pack.yaml:2:16 There is no dimension or element “compute.shraing”; did you mean “compute.sharing”?',
      'pack.yaml:2:69 There is no slot “【牵头部门】”; a clause may use only the slots that Wenheng knows, such as 【lead agency】 and 【deadline】.',
      'pack.yaml:3:13 Write a sentence as LABELS | SENTENCE.',
      'pack.yaml:3:24 Only dimensions may follow mention:, background: and problem:, not “data.market”.',
      'pack.yaml:3:56 “dta” is not a label; did you mean “data”? A label names elements or dimensions, after mention:, background: or problem: if need be, or is the word other.',
    ])
  })

  it('keeps the last good file', async () => {
    const files: Files = { 'file:///office/.wenheng.yaml': 'language: zh\n' }
    const store = storeOf(files)
    const language = async () =>
      resolveConfig(draft, (await store.loadFor(draft, null)).configs).settings.language.value
    assert.equal(await language(), 'zh')
    files['file:///office/.wenheng.yaml'] = 'language: [\n'
    assert.equal(await language(), 'zh', 'nobody said that it has changed')
    assert.ok(store.forget('file:///office/.wenheng.yaml'))
    assert.equal(await language(), 'zh')
    assert.equal((await store.loadFor(draft, null)).broken.length, 1)
    files['file:///office/.wenheng.yaml'] = 'language: en\n'
    store.forget()
    assert.equal(await language(), 'en')
    delete files['file:///office/.wenheng.yaml']
    store.forget('file:///office/.wenheng.yaml')
    assert.equal(await language(), 'auto')
  })
})

describe('the schemas of the configuration', () => {
  for (const [path, text] of Object.entries(configFiles()))
    it(`${path} says of the rules what they say of themselves (npm run rules)`, () => {
      const kept = readFileSync(join(root, path), 'utf8')
      if (path.endsWith('.json')) assert.deepEqual(JSON.parse(kept), JSON.parse(text))
      else assert.equal(kept, text)
    })

  it('are checked by code that makes no code', () => {
    const code = configFiles()['server/src/config/validators.generated.ts'] ?? ''
    assert.doesNotMatch(code, /\brequire\(|\beval\(|\bFunction\(|\bimport\b/)
  })
})
