import type { Language } from '../framework/types.ts'
import { faultText } from '../rules/rule-faults.ts'
import { version } from '../version.ts'
import { type Parsed, parseArguments } from './arguments.ts'
import { type CliError, cliError } from './cli-messages.ts'
import type { ExitCode, Streams } from './command-run.ts'
import { commandHelp, helpText } from './help.ts'
import { ownInputProblem } from './own-input.ts'
import { sayingOnce } from './say-once.ts'
import { systemLanguage } from './system-language.ts'

/** Does what the command line asks for; the result is the exit code. */
export async function run(argv: readonly string[], streams: Streams): Promise<ExitCode> {
  const parsed = parseArguments(argv)
  const language = parsed.locale ?? systemLanguage(streams.env)
  const say = sayingOnce(streams, language)
  let fault: NodeJS.ErrnoException | undefined
  streams.stdout.on('error', (error) => {
    fault ??= error
  })
  const code = await obey(parsed, language, streams, say).catch((error: unknown): ExitCode => {
    say(cliError('broken', { reason: faultText(error) }))
    return 2
  })
  // An error of the last write comes in a later turn.
  await new Promise((resolve) => setImmediate(resolve))
  // A reader that takes only the first lines (`| head`) closes the pipe, which is no failure.
  if (fault === undefined || fault.code === 'EPIPE') return code
  say(cliError('output', { reason: fault.code ?? fault.message }))
  return 2
}

async function obey(
  parsed: Parsed,
  language: Language,
  streams: Streams,
  say: (problem: CliError) => void,
): Promise<ExitCode> {
  switch (parsed.kind) {
    case 'help':
      streams.stdout.write(parsed.command === null ? helpText(language) : commandHelp(parsed.command, language))
      return 0
    case 'version':
      streams.stdout.write(`${version}\n`)
      return 0
    case 'usage':
      say(parsed.problem)
      return 2
    case 'run': {
      const problem = await ownInputProblem(parsed.arguments, streams)
      if (problem === null) {
        const { commandRuns } = await import('./command-runs.ts')
        return commandRuns[parsed.arguments.command](parsed.arguments, language, streams)
      }
      say(problem)
      return 2
    }
  }
}
