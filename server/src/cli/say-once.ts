import type { Language } from '../framework/types.ts'
import { visible } from '../text/document/visible.ts'
import { type CliError, cliErrorText } from './cli-messages.ts'
import type { Streams } from './command-run.ts'

/**
 * Prints problems to standard error, which is opened only then: that takes time. Each mistake of a configuration, which may hold for many
 * files, is printed once.
 */
export function sayingOnce(streams: Pick<Streams, 'stderr'>, language: Language): (problem: CliError) => void {
  const said = new Set<string>()
  const print = (line: string): void => {
    // Nobody may be reading: that is no reason to fail.
    if (streams.stderr.listenerCount('error') === 0) streams.stderr.on('error', () => undefined)
    streams.stderr.write(`wenheng: ${line}\n`)
  }
  return (problem) => {
    const { mistakes } = problem.values
    if (problem.key !== 'config' || typeof mistakes !== 'string') {
      print(cliErrorText(problem, language))
      return
    }
    for (const mistake of mistakes.split('\n')) {
      if (said.has(mistake)) continue
      said.add(mistake)
      print(visible(mistake))
    }
  }
}

/** The same for a command that ends with its first problem: prints it, and gives the exit code. */
export function complaining(streams: Pick<Streams, 'stderr'>, language: Language): (problem: CliError) => 2 {
  const say = sayingOnce(streams, language)
  return (problem) => {
    say(problem)
    return 2
  }
}
