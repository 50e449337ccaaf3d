import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { contents, program, runCli } from './run-cli.ts'
import { plan, writers } from './writers.ts'

const many = 24

/** A script for the same process: it ends itself, as Ctrl+C does, when a function of `fs` is called for the nth time. */
function interrupting(name: string, nth: number, signal: NodeJS.Signals): string {
  return `const fs = require('node:fs'), whole = fs.${name}
let left = ${nth}
fs.${name} = (...given) => {
  if (--left === 0) process.kill(process.pid, '${signal}')
  return whole(...given)
}`
}

describe('an interruption', function () {
  this.timeout(60_000)
  let folder: string
  const at = (...names: string[]): string => path.join(folder, ...names)
  const names = Array.from({ length: many }, (_, index) => `${String(index).padStart(2, '0')}.md`)
  before(function () {
    if (process.platform === 'win32') this.skip()
  })
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'wenheng-interrupted-'))
    mkdirSync(at('drafts'))
    for (const name of names) writeFileSync(at('drafts', name), plan)
    for (const name of ['draft.md', 'old.md']) writeFileSync(at(name), plan)
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const preload = (script: string): { preload: string } => {
    writeFileSync(at('preload.cjs'), script)
    return { preload: at('preload.cjs') }
  }

  for (const args of [
    ['lint', '--fix'],
    ['clean', '--write'],
  ])
    for (const [called, signal] of [
      ['renameSync', 'SIGINT'],
      ['fsyncSync', 'SIGTERM'],
      ['writeFileSync', 'SIGHUP'],
    ] as const)
      it(`leaves no draft half written: ${args.join(' ')}, ${signal} at ${called}`, () => {
        const run = runCli(folder, [...args, 'drafts'], preload(interrupting(called, 3, signal)))
        // What a shell gives as 130 for SIGINT.
        assert.deepEqual([run.signal, run.stderr], [signal, ''])
        const left = contents(at('drafts'))
        assert.deepEqual(Object.keys(left), names)
        const written = names.filter((name) => left[name] !== Buffer.from(plan).toString('latin1'))
        assert.deepEqual(written, names.slice(0, 3))
        assert.equal(new Set(written.map((name) => left[name])).size, 1)
      })

  it('says nothing of its own where many drafts are written', () => {
    for (const args of [
      ['clean', '--write'],
      ['lint', '--fix'],
    ])
      assert.equal(runCli(folder, [...args, 'drafts']).stderr, '', args.join(' '))
  })

  it('leaves what is saved whole, and nothing beside it, for every command that writes', () => {
    for (const writer of writers.filter(({ name }) => !name.startsWith('review'))) {
      mkdirSync(at('place'))
      const target = path.join('place', writer.target)
      writeFileSync(at(target), plan)
      const uninterrupted = runCli(folder, writer.args(target))
      assert.equal(uninterrupted.stderr, '', writer.name)
      const whole = contents(at('place'))
      writeFileSync(at(target), plan)
      const run = runCli(folder, writer.args(target), preload(interrupting('renameSync', 1, 'SIGINT')))
      assert.deepEqual([run.signal, run.stderr], ['SIGINT', ''], writer.name)
      assert.deepEqual(contents(at('place')), whole, writer.name)
      rmSync(at('place'), { recursive: true })
    }
  })

  it('at any moment leaves each draft as it was or mended', async () => {
    const mended = runCli(folder, ['lint', '--fix', 'draft.md'])
    assert.equal(mended.stderr, '')
    const states = [plan, readFileSync(at('draft.md'), 'utf8')]
    const ends = new Set<string>()
    for (const delay of [20, 200, 300, 350, 400, 450, 500, 600]) {
      for (const name of names) writeFileSync(at('drafts', name), plan)
      ends.add(`${await interrupted(['lint', '--fix', 'drafts'], delay)}`)
      assert.deepEqual(readdirSync(at('drafts')), names)
      for (const name of names) assert.ok(states.includes(readFileSync(at('drafts', name), 'utf8')), name)
    }
    assert.ok(ends.has('SIGINT'), [...ends].join())
  })

  it('ends threads too; what was printed by then is as it would have been', async () => {
    for (let index = 0; index < 400; index++) writeFileSync(at('drafts', `more-${index}.md`), plan)
    const whole = runCli(folder, ['lint', 'drafts']).stdout
    const parts: string[] = []
    // Once some is printed: in the middle of the work.
    assert.equal(await interrupted(['lint', 'drafts'], null, parts), 'SIGINT')
    const part = parts.join('')
    assert.ok(part.length > 0 && part.length < whole.length)
    assert.ok(whole.startsWith(part))
  })

  /** How it ended: SIGINT comes after so many milliseconds, or once something is printed. */
  function interrupted(
    args: readonly string[],
    delay: number | null,
    printed: string[] = [],
  ): Promise<NodeJS.Signals | number | null> {
    const child = spawn(process.execPath, [program, ...args], {
      cwd: folder,
      env: { PATH: process.env.PATH, LC_ALL: 'zh_CN.UTF-8' },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      printed.push(text)
      if (delay === null) child.kill('SIGINT')
    })
    if (delay !== null) setTimeout(() => child.kill('SIGINT'), delay)
    return new Promise((resolve) => child.once('close', (code, signal) => resolve(signal ?? code)))
  }
})
