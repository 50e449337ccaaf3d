import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { bound, type Circumstances, runCli } from './run-cli.ts'

const draft = '# 关于值班的说明\n\n上午,由甲组值班。\n'
const silencing = 'rules:\n  half-width-mark: off\n'

describe('a configuration file that cannot be read as one', function () {
  this.timeout(60_000)
  let folder: string
  const at = (...names: string[]): string => path.join(folder, ...names)
  before(function () {
    if (process.platform !== 'linux') this.skip()
  })
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'wenheng-config-'))
    chmodSync(folder, 0o755)
    for (const name of ['under', 'beside']) {
      mkdirSync(at(name))
      writeFileSync(at(name, 'draft.md'), draft)
    }
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const config = (): string => at('under/.wenheng.yaml')

  /** One line that names the file, and the other draft is done all the same. */
  function isTold(reason: RegExp, circumstances: Circumstances = {}): void {
    for (const [args, isFound] of [
      [['under/draft.md'], true],
      [['--config', 'under/.wenheng.yaml'], false],
    ] as const) {
      const run = runCli(folder, ['lint', ...args, 'beside/draft.md'], circumstances)
      const lines = run.stderr.split('\n')
      assert.deepEqual([run.status, lines.length], [2, 2], run.stderr)
      assert.match(lines[0] ?? '', /^wenheng: under\/\.wenheng\.yaml:1:1 /)
      assert.match(lines[0] ?? '', reason)
      assert.equal(/half-width-mark/.test(run.stdout), isFound, run.stdout)
    }
  }

  it('is named in a line: a folder, a pipe, a link that leads nowhere or to itself, or gigabytes', () => {
    mkdirSync(config())
    isTold(/无法读取。$/)
    rmSync(config(), { recursive: true })
    execFileSync('mkfifo', [config()])
    isTold(/无法读取。$/)
    for (const leadsTo of ['nowhere', '.wenheng.yaml', '/dev/zero']) {
      rmSync(config())
      symlinkSync(leadsTo, config())
      isTold(/无法读取。$/)
    }
    rmSync(config())
    writeFileSync(config(), '')
    truncateSync(config(), 5e9)
    isTold(/文件过大/)
  })

  it('is named in a line where reading is not allowed', function () {
    const uid = bound === undefined ? {} : { uid: bound }
    // Where root’s files are closed to others, nobody can run the program.
    if (runCli(folder, ['--version'], uid).status !== 0) this.skip()
    writeFileSync(config(), silencing)
    chmodSync(config(), 0)
    isTold(/无法读取。$/, uid)
  })

  it('is as if it had never been where it goes before it is read, and is told where it then cannot be read', () => {
    for (const [deed, told] of [
      ['fs.rmSync(file)', ''],
      ['fs.rmSync(file); fs.mkdirSync(file)', 'wenheng: under/.wenheng.yaml:1:1 无法读取。\n'],
    ] as const) {
      writeFileSync(config(), silencing)
      const preload = at('preload.cjs')
      writeFileSync(
        preload,
        `const fs = require('node:fs'), { readFile } = fs.promises
fs.promises.readFile = (...given) => { const file = ${JSON.stringify(config())}; ${deed}; return readFile(...given) }`,
      )
      const run = runCli(folder, ['lint', 'under/draft.md', 'beside/draft.md'], { preload })
      assert.equal(run.stderr, told)
      assert.equal(run.stdout.match(/half-width-mark/g)?.length, told === '' ? 2 : 1)
      rmSync(config(), { recursive: true, force: true })
    }
  })

  it('holds to the end for all drafts once it was read', () => {
    writeFileSync(config(), silencing)
    writeFileSync(at('under/other.md'), draft)
    const preload = at('preload.cjs')
    writeFileSync(
      preload,
      `const fs = require('node:fs'), { openSync } = fs
fs.openSync = (name, ...given) => {
  if (String(name).endsWith('other.md')) fs.rmSync(${JSON.stringify(config())})
  return openSync(name, ...given)
}`,
    )
    const run = runCli(folder, ['lint', 'under/draft.md', 'under/other.md'], { preload })
    assert.deepEqual([run.status, run.stderr], [0, ''])
    assert.doesNotMatch(run.stdout, /half-width-mark/)
  })

  it('so is a pack', () => {
    writeFileSync(config(), 'packs:\n  - pack.yaml\n')
    const run = (): string => runCli(folder, ['lint', 'under/draft.md', 'beside/draft.md']).stderr
    assert.match(run(), /^wenheng: under\/\.wenheng\.yaml:2:5 没有“pack\.yaml”这个文件。\n$/)
    mkdirSync(at('under/pack.yaml'))
    assert.match(run(), /^wenheng: under\/pack\.yaml:1:1 无法读取。\n$/)
  })
})
