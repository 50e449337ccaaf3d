import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { assistantTools } from '../../../server/protocol/assistant-tools.ts'
import { ruleFiles, withRules } from '../../../server/scripts/rule-manifest.ts'
import { toolFiles, withTools } from '../../../server/scripts/tool-manifest.ts'
import { tools } from '../../../server/src/tools/index.ts'

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

/** Width and height of a PNG, in pixels. */
function sizeOf(path: string): readonly [number, number] {
  const bytes = readFileSync(new URL(path, root))
  assert.equal(bytes.toString('latin1', 1, 4), 'PNG', path)
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
}

describe('the manifest', () => {
  it('names each of its words in both languages, and no others are kept', () => {
    const used = matches(read('package.json'), /"%([^%"]+)%"/g)
    assert.deepEqual(keys('package.nls.json'), used)
    assert.deepEqual(keys('package.nls.zh-cn.json'), used)
  })

  it('has files where it says', () => {
    const { icon, l10n, contributes } = manifest
    const { languages, grammars } = contributes
    const paths = grammars.map(({ path }: { path: string }) => path)
    for (const path of [icon, l10n, languages[0].configuration, ...paths]) {
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

  for (const path of toolFiles)
    it(`${path} says of the tools for assistants what they say of themselves (npm run rules)`, () => {
      const text = read(path)
      assert.deepEqual(JSON.parse(text), JSON.parse(withTools(path, text)))
    })

  it('contributes the tools that the client registers, which are those of the server', () => {
    const contributed = manifest.contributes.languageModelTools.map(({ name }: { name: string }) => name)
    assert.deepEqual(contributed, Object.keys(assistantTools))
    assert.deepEqual(
      Object.entries(assistantTools).map(([name, { readsDraft }]) => ({ name, readsDraft })),
      tools.map(({ name, readsDraft }) => ({ name, readsDraft })),
    )
  })

  it('contributes the commands that the client registers', () => {
    const contributed = manifest.contributes.commands.map(({ command }: { command: string }) => command).sort()
    assert.deepEqual(matches(client, /registerCommand\('([^']+)'/g), contributed)
  })

  it('keeps to what the marketplace takes', () => {
    assert.ok(manifest.keywords.length <= 30)
    assert.match(manifest.icon, /\.png$/)
    assert.match(manifest.repository.url, /^https:/)
    const [width, height] = sizeOf(manifest.icon)
    assert.ok(width === height && width >= 256, `the icon is ${width} × ${height}`)
  })

  for (const path of ['README.md', 'README.zh-CN.md'])
    it(`goes with three pictures in ${path}, which are there and have a description`, () => {
      const pictures = [...read(path).matchAll(/!\[([^\]]*)\]\(([^)]*)\)/g)]
      assert.equal(pictures.length, 3)
      for (const [, description = '', file = ''] of pictures) {
        assert.ok(description.length > 10)
        assert.ok(sizeOf(file)[0] >= 900, file)
      }
      const [, { index: first } = { index: 0 }] = pictures
      assert.ok(read(path).slice(0, first).split('\n').length < 16, 'they stand on the first screen')
    })
})

describe("the client's words", () => {
  it('stand in both bundles, and no others do', () => {
    const used = matches(client, /l10n\.t\(\s*'([^']+)'/g)
    assert.ok(used.length > 0)
    assert.deepEqual(keys('l10n/bundle.l10n.json'), used)
    assert.deepEqual(keys('l10n/bundle.l10n.zh-cn.json'), used)
  })

  it('are in one language, the reader’s, which one function tells', () => {
    assert.equal(client.split('env.language').length - 1, 1)
    assert.match(read('client/src/framework-pages.ts'), /env\.language/)
  })

  it('have the same places for values in both languages', () => {
    for (const [words, translation] of Object.entries<string>(JSON.parse(read('l10n/bundle.l10n.zh-cn.json')))) {
      assert.deepEqual(matches(translation, /(\{\d\})/g), matches(words, /(\{\d\})/g), words)
    }
  })
})
