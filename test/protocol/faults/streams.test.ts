import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { commandNames } from '../../../server/src/cli/commands.ts'
import { operandsOf } from '../command-operands.ts'
import { program, runCli } from './run-cli.ts'
import { plan } from './writers.ts'

describe('standard streams that take nothing, for every command', function () {
  this.timeout(60_000)
  let folder: string
  before(function () {
    if (process.platform !== 'linux') this.skip()
    folder = mkdtempSync(path.join(tmpdir(), 'wenheng-streams-'))
    for (const name of ['draft.md', 'old.md']) writeFileSync(path.join(folder, name), plan)
    runCli(folder, ['export', 'draft.md', '--output', 'draft.docx'])
  })
  after(() => rmSync(folder, { recursive: true, force: true }))

  /** How it ended, and what it said, with its streams as a shell makes them. */
  function inShell(command: (typeof commandNames)[number], streams: string): { status: string; stderr: string } {
    const args = [command, ...operandsOf(command, { drafts: ['draft.md', 'old.md'], word: 'draft.docx' })]
    const words = [process.execPath, program, ...args].map((word) => `'${word}'`).join(' ')
    const script = `{ (${words}) ${streams.replace('|', '; echo $? > status; } |')}`
    const { stderr } = spawnSync('sh', ['-c', streams.includes('|') ? script : `${script}; echo $? > status; }`], {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, LC_ALL: 'zh_CN.UTF-8' },
      timeout: 30_000,
    })
    return { status: readFileSync(path.join(folder, 'status'), 'utf8').trim(), stderr }
  }

  for (const command of commandNames)
    it(`${command}: a full output is told in a line, one that nobody reads or hears is no failure`, () => {
      const { status, stderr } = runCli(folder, [
        command,
        ...operandsOf(command, { drafts: ['draft.md', 'old.md'], word: 'draft.docx' }),
      ])
      assert.ok(status === 0 || status === 1, stderr)
      const full = inShell(command, '> /dev/full')
      assert.deepEqual(full, { status: '2', stderr: `${stderr}wenheng: 输出无法写完：ENOSPC\n` })
      assert.deepEqual(inShell(command, '| true'), { status: `${status}`, stderr })
      for (const deaf of ['>&-', '2>&-', '> /dev/null 2> /dev/full', '<&- >&- 2>&-'])
        assert.equal(inShell(command, deaf).status, `${status}`, deaf)
    })
})
