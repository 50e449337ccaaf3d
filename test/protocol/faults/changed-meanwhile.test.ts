import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { runCli } from './run-cli.ts'
import { plan, writers } from './writers.ts'

/** What another program does to a draft after it was read, as a script, and what is there after that. */
const doneByOthers = [
  { does: 'adds a line', script: `fs.appendFileSync(file, '改过。\\n')`, left: `${plan}改过。\n` },
  {
    does: 'changes a character',
    script: `fs.writeFileSync(file, old.replace('五百', '六百'))`,
    left: plan.replace('五百', '六百'),
  },
  {
    does: 'puts another in its place',
    script: `fs.rmSync(file); fs.writeFileSync(file, '另一份。')`,
    left: '另一份。',
  },
  { does: 'empties it', script: `fs.truncateSync(file)`, left: '' },
  { does: 'deletes it', script: `fs.rmSync(file)`, left: null },
  { does: 'makes a folder of it', script: `fs.rmSync(file); fs.mkdirSync(file)`, left: null },
] as const

describe('a draft that another program changes between reading and writing', function () {
  this.timeout(60_000)
  let folder: string
  const at = (...names: string[]): string => path.join(folder, ...names)
  const inPlace = writers.filter(({ isInPlace }) => isInPlace)
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'wenheng-meanwhile-'))
    mkdirSync(at('drafts'))
    for (const name of ['a.md', 'b.md', 'c.md']) writeFileSync(at('drafts', name), plan)
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  /** Runs a command while something is done to b.md: before its replacement is begun, or when it is written. */
  function meanwhile(args: readonly string[], script: string, moment: 'before' | 'within') {
    const hooks = {
      before: `const { openSync, closeSync } = fs; let read = null, isDone = false
fs.openSync = (name, ...given) => {
  const descriptor = openSync(name, ...given)
  if (!isDone && String(name).endsWith('drafts/b.md')) read = descriptor
  return descriptor
}
fs.closeSync = (descriptor) => {
  closeSync(descriptor)
  if (isDone || descriptor !== read) return
  isDone = true
  act()
}`,
      within: `const sync = fs.fsyncSync; let nth = 0; fs.fsyncSync = (...given) => { sync(...given); if (++nth === 2) act() }`,
    }
    const preload = at('preload.cjs')
    writeFileSync(
      preload,
      `const fs = require('node:fs'), file = ${JSON.stringify(at('drafts/b.md'))}, old = fs.readFileSync(file, 'utf8')
const act = () => { ${script} }\n${hooks[moment]}`,
    )
    return runCli(folder, [...args, 'drafts'], { preload })
  }

  for (const { does, script, left } of doneByOthers)
    for (const moment of ['before', 'within'] as const)
      it(`is left as that program left it, which ${does} ${moment === 'before' ? 'at once' : 'late'}`, () => {
        for (const { name, args } of inPlace) {
          for (const draft of ['a.md', 'b.md', 'c.md']) {
            rmSync(at('drafts', draft), { recursive: true, force: true })
            writeFileSync(at('drafts', draft), plan)
          }
          const run = meanwhile(args('').slice(0, -1), script, moment)
          assert.equal(run.status, 2, name)
          assert.match(run.stderr, /^wenheng: drafts\/b\.md：未作修正：读取之后，.+\n$/, name)
          const now = statSync(at('drafts/b.md'), { throwIfNoEntry: false })
          if (left === null) assert.ok(!now?.isFile(), name)
          else assert.equal(readFileSync(at('drafts/b.md'), 'utf8'), left, name)
          const others = readdirSync(at('drafts')).filter((one) => one !== 'b.md')
          assert.deepEqual(others, ['a.md', 'c.md'], name)
          for (const other of others) assert.notEqual(readFileSync(at('drafts', other), 'utf8'), plan, name)
        }
      })

  it('with what it had, is written none the less', () => {
    for (const { name, args } of inPlace) {
      for (const draft of ['a.md', 'b.md', 'c.md']) writeFileSync(at('drafts', draft), plan)
      const run = meanwhile(args('').slice(0, -1), `fs.writeFileSync(file, old)`, 'within')
      assert.equal(run.stderr, '', name)
      assert.notEqual(readFileSync(at('drafts/b.md'), 'utf8'), plan, name)
    }
  })
})
