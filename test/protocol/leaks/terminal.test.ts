import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type CommandName, commands } from '../../../server/src/cli/commands.ts'
import { wenheng } from '../cli-process.ts'
import { hostileChinese, hostileEnglish } from './hostile-drafts.ts'

describe('what the command line prints of a hostile draft', function () {
  this.timeout(60_000)
  let folder: string

  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'wenheng-terminal-'))
    writeFileSync(path.join(folder, 'zh.md'), hostileChinese)
    writeFileSync(path.join(folder, 'en.md'), hostileEnglish)
    writeFileSync(path.join(folder, `\u001b[31m名\u0007.md`), hostileEnglish)
  })
  after(() => rmSync(folder, { recursive: true }))

  for (const command of Object.keys(commands) as CommandName[])
    it(`by \`wenheng ${command}\` has no character that steers a terminal`, () => {
      for (const format of commands[command].formats) {
        if (format === 'xlsx') continue
        const { stdout, stderr } = wenheng(folder, [
          command,
          '--format',
          format,
          'zh.md',
          'en.md',
          `\u001b[31m名\u0007.md`,
        ])
        assert.ok(stdout + stderr !== '')
        // Tables for programs keep what the draft has, in JSON escaped; a CSV is no text for a terminal.
        if (format !== 'csv') assert.doesNotMatch(stdout, steering, `${command} --format ${format}`)
        assert.doesNotMatch(stderr, steering, `${command} --format ${format}`)
      }
    })
})

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const steering = /[\0-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/
