import { type CliError, cliError } from './cli-messages.ts'
import type { Streams } from './command-run.ts'
import type { Format, OptionValues } from './options.ts'
import { saveProblem } from './save-file.ts'

/** Why what is asked for cannot be printed: a terminal cannot show it, and no file is named. */
export function terminalProblem(
  { format, output }: Pick<OptionValues, 'format' | 'output'>,
  { stdout }: Pick<Streams, 'stdout'>,
): CliError | null {
  const isShown = output === null && stdout.isTTY === true
  return isShown && binary.includes(format) ? cliError('binaryOutput', { format }) : null
}

const binary: readonly Format[] = ['xlsx', 'docx']

/** Saves what a command has made in the file that `--output` names, or prints it. Says why it was not saved. */
export function writeOutput(
  content: string | Uint8Array,
  { output }: Pick<OptionValues, 'output'>,
  { stdout }: Pick<Streams, 'stdout'>,
): CliError | null {
  if (output !== null) return saveProblem(output, content)
  stdout.write(content)
  return null
}
