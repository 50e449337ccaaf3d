import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { ruleFiles, withRules } from '../../../server/scripts/rule-manifest.ts'

const root = new URL('../../../../', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8')
const keys = (path: string): string[] => Object.keys(JSON.parse(read(path))).sort()
const matches = (text: string, pattern: RegExp): string[] =>
  [...new Set([...text.matchAll(pattern)].map(([, found = '']) => found))].sort()

const manifest = JSON.parse(read('package.json'))
const client = readdirSync(new URL('client/src/', root), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => read(`client/src/${path}`))
  .join('\n')

describe('the manifest', () => {
  it('names each of its words in both languages, and no others are kept', () => {
    const used = matches(read('package.json'), /"%([^%"]+)%"/g)
    assert.deepEqual(keys('package.nls.json'), used)
    assert.deepEqual(keys('package.nls.zh-cn.json'), used)
  })

  it('has files where it says', () => {
    const { icon, l10n, contributes } = manifest
    const { languages, grammars } = contributes
    for (const path of [icon, l10n, languages[0].configuration, grammars[0].path]) {
      assert.ok(existsSync(new URL(path, root)), path)
    }
  })

  it('has a picture of each step of the walkthrough in both languages', () => {
    const [{ steps }] = manifest.contributes.walkthroughs
    assert.equal(steps.length, 5)
    for (const words of ['package.nls.json', 'package.nls.zh-cn.json'].map((path) => JSON.parse(read(path))))
      for (const { media } of steps) assert.match(read(words[media.svg.slice(1, -1)]), /^<svg [\s\S]*<title>/)
  })

  it('gives every setting our prefix, a default, a scope and a description that is one sentence', () => {
    for (const words of ['package.nls.json', 'package.nls.zh-cn.json'].map((path) => JSON.parse(read(path)))) {
      for (const [name, setting] of Object.entries<Record<string, unknown>>(
        manifest.contributes.configuration.properties,
      )) {
        assert.match(name, /^wenheng\./)
        assert.ok('default' in setting, `${name} has a default`)
        assert.ok('scope' in setting, `${name} has a scope`)
        const description = words[String(setting.description).slice(1, -1)]
        assert.match(description, /^[^.。]+[.。]$/, name)
      }
    }
  })

  for (const path of ruleFiles)
    it(`${path} says of the rules what they say of themselves (npm run rules)`, () => {
      const text = read(path)
      const fresh = withRules(path, text)
      if (path.endsWith('.json')) assert.deepEqual(JSON.parse(text), JSON.parse(fresh))
      else assert.equal(text, fresh)
    })

  it('contributes the commands that the client registers', () => {
    const contributed = manifest.contributes.commands.map(({ command }: { command: string }) => command).sort()
    assert.deepEqual(matches(client, /registerCommand\('([^']+)'/g), contributed)
  })

  it('keeps to what the marketplace takes', () => {
    assert.ok(manifest.keywords.length <= 30)
    assert.match(manifest.icon, /\.png$/)
    assert.match(manifest.repository.url, /^https:/)
  })
})

describe("the client's words", () => {
  it('stand in both bundles, and no others do', () => {
    const used = matches(client, /l10n\.t\(\s*'([^']+)'/g)
    assert.ok(used.length > 0)
    assert.deepEqual(keys('l10n/bundle.l10n.json'), used)
    assert.deepEqual(keys('l10n/bundle.l10n.zh-cn.json'), used)
  })

  it('have the same places for values in both languages', () => {
    for (const [words, translation] of Object.entries<string>(JSON.parse(read('l10n/bundle.l10n.zh-cn.json')))) {
      assert.deepEqual(matches(translation, /(\{\d\})/g), matches(words, /(\{\d\})/g), words)
    }
  })
})

describe('the grammar of policy-draft', () => {
  const { repository } = JSON.parse(read('syntaxes/policy-draft.tmLanguage.json'))
  const line = (rule: string, text: string): string | undefined => {
    const match = new RegExp(repository[rule].match.replaceAll('\\p{Han}', '\\p{Script=Han}'), 'u').exec(text)
    return match?.[1] ?? match?.[0]
  }

  it('tells headings, articles, items and directives', () => {
    assert.equal(line('division', '第一章　总则'), '第一章　总则')
    assert.equal(line('article', '第十二条之一 市数据主管部门应当建立目录。'), '第十二条之一')
    assert.equal(line('article', '第十二条规定的数据应当公开。'), undefined)
    assert.equal(line('heading', '一、总体要求'), '一、总体要求')
    assert.equal(line('heading', '（二）汇聚行业数据。由市数据局牵头。'), '（二）汇聚行业数据。')
    assert.equal(line('heading', '（三）建设目录；'), undefined)
    assert.equal(line('item', '3．按季度更新。'), '3．')
    assert.equal(line('item', '3.5%的项目'), undefined)
    assert.equal(line('directive', '// wenheng-disable unfilled-slot'), '//')
    assert.equal(line('directive', '　　% 文衡-停用下一行 占位未填：待定'), '%')
    assert.equal(line('directive', '// 文衡是一个工具'), undefined)
  })
})
