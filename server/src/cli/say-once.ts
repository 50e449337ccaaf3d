import type { Language } from '../framework/types.ts'
import { type CliError, cliErrorText } from './cli-messages.ts'
import type { Streams } from './command-run.ts'
import { visible } from './visible.ts'

/** Prints problems to standard error; each mistake of a configuration, which may hold for many files, once. */
export function sayingOnce(stderr: Streams['stderr'], language: Language): (problem: CliError) => void {
  const said = new Set<string>()
  return (problem) => {
    const { mistakes } = problem.values
    if (problem.key !== 'config' || typeof mistakes !== 'string') {
      stderr.write(`wenheng: ${cliErrorText(problem, language)}\n`)
      return
    }
    for (const mistake of mistakes.split('\n')) {
      if (said.has(mistake)) continue
      said.add(mistake)
      stderr.write(`wenheng: ${visible(mistake)}\n`)
    }
  }
}
