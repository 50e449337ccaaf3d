import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type parseChinese from '../../server/src/unified/parse-chinese.ts'
import type * as shipped from '../../server/src/unified/public.d.ts'
import type wenheng from '../../server/src/unified/wenheng.ts'
import type { WenhengOptions } from '../../server/src/unified/wenheng.ts'
import { root } from './client.ts'
import { chinese } from './samples.ts'

// The shipped types and those of the code are each other's, or this file does not compile.
const forth = (plugin: typeof wenheng): typeof shipped.default => plugin
const back = (options: shipped.WenhengOptions): WenhengOptions => options
const parser = (plugin: typeof parseChinese): typeof shipped.parseChinese => plugin

describe('wenheng/unified, from the packed tarball', () => {
  let folder: string
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'wenheng-pack-'))
    run('npm', ['pack', root, '--ignore-scripts', '--silent'], folder)
    mkdirSync(path.join(folder, 'node_modules'))
    run('tar', ['-xzf', 'wenheng-0.1.0.tgz'], folder)
    symlinkSync(path.join(folder, 'package'), path.join(folder, 'node_modules/wenheng'))
    for (const name of ['unified', 'remark-parse', 'vfile', '@types'])
      symlinkSync(path.join(root, 'node_modules', name), path.join(folder, 'node_modules', name))
  })
  after(() => rmSync(folder, { recursive: true }))

  it('has the types of the code', () => {
    for (const same of [forth, back, parser]) assert.equal(typeof same, 'function')
  })

  it('gives messages in a remark pipeline and in a retext pipeline', () => {
    writeFileSync(
      path.join(folder, 'pipelines.mjs'),
      `import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFile } from 'vfile'
import wenheng, { parseChinese } from 'wenheng/unified'
const text = ${JSON.stringify(`${chinese}\n各部门开放数据,每季度更新。\n`)}
const said = {}
for (const [name, processor] of [
  ['remark', unified().use(remarkParse).use(wenheng)],
  ['retext', unified().use(parseChinese).use(wenheng, { locale: 'en' })],
]) {
  const file = new VFile(text)
  const tree = await processor.run(processor.parse(file), file)
  said[name] = { root: tree.type, messages: file.messages.map((m) => [m.ruleId, m.reason, m.line, m.column, m.expected ?? null]) }
}
console.log(JSON.stringify(said))
`,
    )
    const { remark, retext } = JSON.parse(run(process.execPath, ['pipelines.mjs'], folder))
    assert.deepEqual([remark.root, retext.root], ['root', 'RootNode'])
    assert.ok(
      remark.messages.some(([rule, reason]: string[]) => rule === 'missing-dimension' && /缺少/.test(reason ?? '')),
    )
    assert.ok(
      retext.messages.some(
        ([rule, reason]: string[]) => rule === 'missing-dimension' && /No measure/.test(reason ?? ''),
      ),
    )
    const mark = retext.messages.find(([rule]: string[]) => rule === 'half-width-mark')
    assert.deepEqual(mark?.[4], ['，'])
  })

  it('goes with programs that start', () => {
    const programs = JSON.parse(readFileSync(path.join(folder, 'package/package.json'), 'utf8')).bin
    for (const name of ['wenheng', 'wenheng-mcp'])
      assert.equal(run(process.execPath, [path.join('package', programs[name]), '--version'], folder), '0.1.0\n')
  })

  it('is typed for its users', () => {
    writeFileSync(
      path.join(folder, 'use.mts'),
      "import { unified } from 'unified'\nimport wenheng, { parseChinese, type WenhengOptions } from 'wenheng/unified'\nconst options: WenhengOptions = { locale: 'zh', rules: { 'soft-only': 'hint' }, terms: { 云台: 'compute' } }\nunified().use(parseChinese).use(wenheng, options)\n",
    )
    const tsc = path.join(root, 'node_modules/.bin/tsc')
    run(tsc, ['--noEmit', '--strict', '--module', 'nodenext', '--types', '', 'use.mts'], folder)
  })
})

function run(command: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' })
  assert.equal(status, 0, `${command} ${args.join(' ')}: ${stdout}${stderr}`)
  return stdout
}
