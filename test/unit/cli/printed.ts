import assert from 'node:assert/strict'
import { parseArguments } from '../../../server/src/cli/arguments.ts'
import { createChecker } from '../../../server/src/cli/check-draft.ts'
import { cliErrorText } from '../../../server/src/cli/cli-messages.ts'
import type { DraftCommand, DraftOutcome } from '../../../server/src/cli/draft-job.ts'
import { printOutcomes } from '../../../server/src/cli/print-outcomes.ts'

export interface PrintedRun {
  readonly out: string
  readonly errors: readonly string[]
}

/** What the command line prints of texts, as if they were files of these names. */
export async function printed(
  argv: readonly string[],
  files: Readonly<Record<string, string>>,
  { hasColours = false, language = 'zh' }: { hasColours?: boolean; language?: 'zh' | 'en' } = {},
): Promise<PrintedRun> {
  const parsed = parseArguments([...argv, 'FILE'])
  assert.ok(parsed.kind === 'run', argv.join(' '))
  const { command, options } = parsed.arguments
  const job = { command: command as DraftCommand, options, language, hasColours, width: 100 }
  const check = createChecker(job)
  const errors: string[] = []
  let out = ''
  async function* outcomes(): AsyncGenerator<DraftOutcome> {
    for (const [file, text] of Object.entries(files))
      yield await check({ file, line: null, bytes: Buffer.from(text, 'latin1') })
  }
  await printOutcomes(outcomes(), job, {
    output: {
      async write(text) {
        out += text
        return true
      },
    },
    progress: { clear() {}, show() {} },
    say: (problem) => void errors.push(cliErrorText(problem, language)),
  })
  return { out, errors }
}

/** A text as `printed` takes it: its bytes in UTF-8 as characters. */
export function utf8(text: string): string {
  return Buffer.from(text).toString('latin1')
}
