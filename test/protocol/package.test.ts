import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import path from 'node:path'
import { listFiles, PackageManager } from '@vscode/vsce'
import { root } from './client.ts'

const rules = readdirSync(path.join(root, 'server/src/rules'), { withFileTypes: true }).filter((each) =>
  each.isDirectory(),
)

/** What the programs for Node.js have in common, under names that change with it; the build empties the folder first. */
const shared = readdirSync(path.join(root, 'dist/shared'))
  .filter((name) => /\.c?js$/.test(name))
  .map((name) => `dist/shared/${name}`)

/** All that the extension ships. A new file is named here once it is meant to be shipped. */
const shipped = [
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'dist/THIRD_PARTY_LICENSES.txt',
  'dist/cli.cjs',
  'dist/client.cjs',
  'dist/extension.browser.js',
  'dist/extension.cjs',
  'dist/sbom.cdx.json',
  'dist/server.node.cjs',
  'dist/server.worker.js',
  'dist/start.worker.js',
  ...['coverage.js', 'ledger.js', 'page.css'].map((name) => `dist/webview/${name}`),
  ...shared,
  ...rules.flatMap(({ name }) => [`dist/rules/${name}.md`, `dist/rules/${name}.zh-cn.md`]),
  'examples/aldmoor-action-plan.md',
  'examples/binjiang-opinion.md',
  'examples/binjiang-support-measures.policy.txt',
  'l10n/bundle.l10n.json',
  'l10n/bundle.l10n.zh-cn.json',
  'media/activity.svg',
  'media/icon.png',
  ...['ask', 'begin', 'mend', 'see', 'wrong'].flatMap((name) => [
    `media/walkthrough/${name}.svg`,
    `media/walkthrough/${name}.zh-cn.svg`,
  ]),
  'package.json',
  'package.nls.json',
  'package.nls.zh-cn.json',
  'schemas/wenheng-pack.schema.json',
  'schemas/wenheng-pmc.schema.json',
  'schemas/wenheng.schema.json',
  'syntaxes/policy-draft.language-configuration.json',
  'syntaxes/policy-draft.markdown.tmLanguage.json',
  'syntaxes/policy-draft.tmLanguage.json',
  'syntaxes/wenheng-directive.markdown.tmLanguage.json',
].sort()

describe('the packed extension', () => {
  it('has the files that it needs, and no others', async () => {
    const listed = await listFiles({ cwd: root, packageManager: PackageManager.None })
    assert.deepEqual(listed.map((file) => file.replaceAll('\\', '/')).sort(), shipped)
  })

  it('names no folder of the machine that built it', () => {
    // A name as short as /root also stands in a bundled schema.
    const folders = [root, homedir()].filter((folder) => folder.split(path.sep).length > 2)
    for (const file of shipped) {
      const text = readFileSync(path.join(root, file), 'utf8')
      for (const folder of folders) assert.ok(!text.includes(folder), `${file} names ${folder}`)
    }
  })

  it('has nothing of the assistants’ protocol, which is for the package of Node.js', () => {
    const bundles = shipped.filter((file) => existsSync(path.join(root, `${file}.map`)))
    const named = bundles.flatMap((bundle) => packagesIn(`${bundle}.map`))
    assert.deepEqual(
      named.filter((name) => name.startsWith('@modelcontextprotocol/') || name.startsWith('zod ')),
      [],
    )
  })

  it('has the licence of every package that is bundled', () => {
    const notices = readFileSync(path.join(root, 'dist/THIRD_PARTY_LICENSES.txt'), 'utf8')
    const bundles = shipped.filter((file) => existsSync(path.join(root, `${file}.map`)))
    const packages = bundles.flatMap((bundle) => packagesIn(`${bundle}.map`))
    assert.ok(packages.length > 20)
    assert.deepEqual(
      [...new Set(packages)].filter((name) => !notices.includes(`\n${name}\n`)),
      [],
    )
  })

  it('is the same, byte for byte, in another time zone and with another umask', function () {
    this.timeout(180_000)
    if (process.platform === 'win32') return this.skip()
    const folder = mkdtempSync(path.join(tmpdir(), 'wenheng-vsix-'))
    try {
      const [one, other] = [
        ['022', 'UTC'],
        ['002', 'Asia/Shanghai'],
      ].map(([umask = '', zone = '']) => {
        const file = path.join(folder, `${umask}.vsix`)
        const command = `umask ${umask}; exec "$0" package.mjs --out "$1"`
        const env = { ...process.env, TZ: zone, SOURCE_DATE_EPOCH: '1735689600' }
        execFileSync('sh', ['-c', command, process.execPath, file], { cwd: root, env, stdio: 'pipe' })
        return readFileSync(file)
      })
      assert.ok(one && other && one.equals(other))
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

interface SourceMap {
  readonly sources: readonly string[]
}

/** The packages, with their versions, that the source map of a bundle names. */
function packagesIn(map: string): string[] {
  const read = JSON.parse(readFileSync(path.join(root, map), 'utf8')) as SourceMap | { sections: { map: SourceMap }[] }
  const sources = 'sections' in read ? read.sections.flatMap((section) => section.map.sources) : read.sources
  return sources.flatMap((source) => {
    const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(source)?.[0]
    const manifest = folder && path.resolve(root, path.dirname(map), folder, 'package.json')
    if (!manifest || !existsSync(manifest)) return []
    const { name, version } = JSON.parse(readFileSync(manifest, 'utf8'))
    return [`${name} ${version}`]
  })
}
