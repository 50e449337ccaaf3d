import { writeFileSync } from 'node:fs'
import { stripDirectives } from '../fixes/strip-directives.ts'
import { nodeHost } from '../host/node.ts'
import type { TextFormat } from '../text/model/draft.ts'
import { parseDraft } from '../text/parse-draft.ts'
import { type CliError, cliError, cliErrorText } from './cli-messages.ts'
import type { CommandRun } from './command-run.ts'
import { inputs } from './input.ts'

/** `wenheng clean`: the drafts without directives, one after the other; with `--write`, in their files. */
export const runClean: CommandRun = async ({ options, operands }, language, streams) => {
  const { stdout, stderr } = streams
  let failed = false
  const fail = (problem: CliError): void => {
    failed = true
    stderr.write(`wenheng: ${cliErrorText(problem, language)}\n`)
  }
  for await (const input of inputs(operands, nodeHost, streams)) {
    if ('problem' in input) fail(input.problem)
    else if (!options.write) stdout.write(cleaned(input.text, input.format))
    else if (input.file === '-') fail(cliError('stdinWrite', {}))
    else {
      const problem = await writeClean(input.file, input.format)
      if (problem) fail(problem)
    }
  }
  return failed ? 2 : 0
}

function cleaned(text: string, format: TextFormat): string {
  return stripDirectives(parseDraft(text, { format }))
}

/** Writes a file anew if it has directives; its byte order mark stays. What is wrong, if anything. */
async function writeClean(file: string, format: TextFormat): Promise<CliError | null> {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await nodeHost.read(file))
  } catch {
    return cliError('notUtf8', { file })
  }
  const clean = cleaned(text, format)
  if (clean === text) return null
  try {
    writeFileSync(file, clean)
    return null
  } catch {
    return cliError('unwritable', { file })
  }
}
