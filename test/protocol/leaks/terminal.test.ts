import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type CommandName, commands } from '../../../server/src/cli/commands.ts'
import type { OptionName } from '../../../server/src/cli/options.ts'
import { wenheng } from '../cli-process.ts'
import { type NamedDrafts, operandsOf } from '../command-operands.ts'
import { hostileChinese, hostileEnglish } from './hostile-drafts.ts'

describe('what the command line prints of a hostile draft', function () {
  this.timeout(60_000)
  let folder: string

  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'wenheng-terminal-'))
    writeFileSync(path.join(folder, 'binary.md'), hostileChinese)
    // A file with a zero byte is refused.
    const readable = hostileChinese.replaceAll('\0', '')
    writeFileSync(path.join(folder, 'zh.md'), readable)
    writeFileSync(path.join(folder, 'en.md'), hostileEnglish)
    writeFileSync(path.join(folder, hostileName), readable)
    wenheng(folder, ['export', '--slots', 'keep', 'zh.md', '--output', names.word])
  })
  after(() => rmSync(folder, { recursive: true }))

  for (const command of Object.keys(commands) as CommandName[])
    it(`by \`wenheng ${command}\` has no character that steers a terminal`, () => {
      const options: readonly OptionName[] = commands[command].options
      for (const format of commands[command].formats) {
        const asked = options.includes('format') ? ['--format', format] : []
        const { stdout, stderr } = wenheng(folder, [command, ...asked, ...operandsOf(command, names)])
        assert.notEqual(stdout, '', `${command} --format ${format}: ${stderr}`)
        // Tables for programs keep what the draft has, in JSON escaped; a CSV is no text for a terminal. What `clean`
        // prints is the draft itself.
        if (command !== 'clean' && !['csv', 'xlsx', 'docx'].includes(format))
          assert.doesNotMatch(stdout, steering, `${command} --format ${format}`)
        assert.doesNotMatch(stderr, steering, `${command} --format ${format}`)
      }
    })
})

const hostileName = '\u001b[31m名\u0007.md'
const names: NamedDrafts = { drafts: [hostileName, 'zh.md', 'en.md', 'binary.md'], word: '\u001b[31m名\u0007.docx' }

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const steering = /[\0-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/
