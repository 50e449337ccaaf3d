import type { Language } from '../framework/types.ts'
import { type CliError, cliErrorText } from './cli-messages.ts'
import type { Streams } from './command-run.ts'

/** Prints problems to standard error; the mistakes of a configuration, which may hold for many files, once. */
export function sayingOnce(stderr: Streams['stderr'], language: Language): (problem: CliError) => void {
  const said = new Set<string>()
  return (problem) => {
    const text = cliErrorText(problem, language)
    if (problem.key === 'config' && said.has(text)) return
    said.add(text)
    stderr.write(`wenheng: ${text}\n`)
  }
}
