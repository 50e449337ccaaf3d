import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { commandNames } from '../../../server/src/cli/commands.ts'
import { contents, runCli } from './run-cli.ts'
import { plan } from './writers.ts'

/** What no draft can be read from, by its name, with the reason that is given. */
const special: Readonly<Record<string, RegExp>> = {
  'pipe.md': /：管道中没有内容。$/,
  'socket.md': /：是设备或者套接字，不是文件。$/,
  '/dev/zero': /：是设备或者套接字，不是文件。$/,
  '/dev/full': /：是设备或者套接字，不是文件。$/,
  '/dev/null': /：是设备或者套接字，不是文件。$/,
  'to-itself.md': /：没有这个文件。$/,
  'nowhere.md': /：没有这个文件。$/,
  'gigabytes.md': /：超过 256 MB，未作读取。$/,
  'hole.md': /：不是文本文件，第1行有字节 0x00。$/,
  empty: /：文件夹中没有可读的文稿/,
}

/** Milliseconds for a run, on a machine that others use too. */
const most = 20_000

describe('what is no file among the files given', function () {
  this.timeout(120_000)
  let folder: string
  let server: Server
  const at = (...names: string[]): string => path.join(folder, ...names)
  before(async function () {
    if (process.platform !== 'linux') this.skip()
    folder = mkdtempSync(path.join(tmpdir(), 'wenheng-special-'))
    for (const name of ['draft.md', 'old.md']) writeFileSync(at(name), plan)
    for (const name of ['gigabytes.md', 'hole.md']) writeFileSync(at(name), '')
    truncateSync(at('gigabytes.md'), 8e9)
    truncateSync(at('hole.md'), 100e6)
    execFileSync('mkfifo', [at('pipe.md')])
    symlinkSync('to-itself.md', at('to-itself.md'))
    symlinkSync('gone.md', at('nowhere.md'))
    mkdirSync(at('empty'))
    symlinkSync('..', at('empty/up'))
    server = createServer()
    await new Promise<void>((resolve) => server.listen(at('socket.md'), resolve))
  })
  after(() => {
    server?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  function quick<Result>(run: () => Result): Result {
    const start = performance.now()
    const result = run()
    assert.ok(performance.now() - start < most, `${Math.round(performance.now() - start)} ms`)
    return result
  }

  /** A line for each, in their order. */
  function isTold(stderr: string, names: readonly string[], told: string): void {
    const lines = stderr.split('\n')
    assert.deepEqual(lines.pop(), '')
    assert.equal(lines.length, names.length, `${told}: ${stderr}`)
    for (const [index, name] of names.entries()) {
      assert.ok(lines[index]?.startsWith(`wenheng: ${name}：`), `${told}: ${lines[index]}`)
      assert.match(lines[index] ?? '', special[name] ?? /never/, told)
    }
  }

  const ofMany = commandNames.filter((name) => !['config', 'compare', 'align', 'export', 'review'].includes(name))
  for (const command of ofMany)
    it(`has a line each, and the drafts are done: ${command}`, () => {
      const alone = runCli(folder, [command, 'draft.md', 'old.md'])
      const names = Object.keys(special)
      const run = quick(() => runCli(folder, [command, 'draft.md', ...names, 'old.md']))
      assert.equal(run.status, 2)
      isTold(run.stderr, names, command)
      assert.equal(run.stdout, alone.stdout)
    })

  for (const [what, args] of Object.entries({
    'compare, the old draft': (name: string) => ['compare', name, 'draft.md'],
    'compare, the new draft': (name: string) => ['compare', 'draft.md', name],
    'align, the draft': (name: string) => ['align', '--parent', 'old.md', name],
    'align, the parent': (name: string) => ['align', '--parent', name, 'draft.md'],
    export: (name: string) => ['export', name, '--output', 'empty/draft.docx'],
    review: (name: string) => ['review', name, '--output', 'empty/draft.docx'],
  }))
    it(`is the one line of ${what}`, () => {
      for (const name of Object.keys(special)) {
        const run = quick(() => runCli(folder, args(name)))
        isTold(run.stderr, [name], what)
        assert.deepEqual([run.status, run.stdout], [2, ''], `${what} ${name}`)
        assert.deepEqual(Object.keys(contents(at('empty'))), ['up'])
      }
    })

  it('a list of documents is none either', () => {
    for (const name of Object.keys(special).filter((one) => one !== 'empty')) {
      const run = quick(() => runCli(folder, ['citations', '--against', name, 'draft.md']))
      assert.deepEqual([run.status, run.stdout, run.stderr.split('\n').length], [2, '', 2], name)
      assert.ok(run.stderr.startsWith(`wenheng: ${name}：`), run.stderr)
    }
  })

  it('a folder with all of them in it is read, and so is a glob, each draft once', () => {
    for (const operand of ['.', '*.md', '**/*.md']) {
      const run = quick(() => runCli(folder, ['lint', '--format', 'json', operand]))
      const files = JSON.parse(run.stdout).map(({ file }: { file: string }) => path.normalize(file))
      assert.deepEqual(files, ['draft.md', 'old.md'], operand)
      assert.equal(run.status, 2)
      for (const line of run.stderr.trimEnd().split('\n')) assert.match(line, /^wenheng: \S+：[^：]+。$/)
      for (const name of ['gigabytes.md', 'hole.md']) assert.match(run.stderr, new RegExp(`${name}：`))
    }
  })

  it('standard input without an end is given up', () => {
    const run = quick(() => runCli(folder, ['lint', 'draft.md', '-'], { input: '/dev/zero' }))
    assert.equal(run.status, 2)
    assert.match(run.stderr, /^wenheng: -：超过 256 MB，未作读取。\n$/)
    assert.match(run.stdout, /^draft\.md/)
  })
})
