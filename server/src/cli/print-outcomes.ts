import { type CliError, cliError } from './cli-messages.ts'
import type { DraftOutcome, Job } from './draft-job.ts'
import { type End, frameOf } from './output-form.ts'
import type { OutputStream } from './output-stream.ts'
import type { Progress } from './progress.ts'
import { addOutcome, noTotals, type Totals } from './totals.ts'

export interface Printing {
  readonly output: OutputStream
  readonly progress: Progress
  /** Prints a line to standard error. */
  say(problem: CliError): void
}

/**
 * Prints what came of each file as soon as it comes, and keeps only counts. Ends early if nobody reads the output any
 * more.
 */
export async function printOutcomes(
  outcomes: AsyncIterable<DraftOutcome>,
  { command, options, language }: Job,
  { output, progress, say }: Printing,
): Promise<Totals> {
  const totals = noTotals()
  const frame = frameOf(command, options.format)
  const isSarif = options.format === 'sarif'
  const files: End['files'][number][] = []
  const problems: CliError[] = []
  let [printed, done, last] = [0, 0, '']
  for await (const outcome of outcomes) {
    const { file, checked, problem } = outcome
    progress.clear()
    addOutcome(totals, outcome)
    if (problem) say(problem)
    for (const { rule, reason } of checked?.faults ?? []) {
      if (!totals.faulty.has(rule)) say(cliError('ruleFailed', { file, rule, reason }))
      totals.faulty.add(rule)
    }
    if (isSarif && problem) problems.push(problem)
    if (isSarif && checked) files.push({ file, encoding: checked.encoding })
    if (checked && checked.output !== '') {
      const before = printed++ === 0 ? frame.opening + frame.first : frame.between
      const isRead = await output.write(before + checked.output)
      last = checked.output.slice(-2)
      if (!isRead) return totals
    }
    progress.show(++done)
  }
  progress.clear()
  const end = { totals, printed, isSpaced: last === '\n\n' || last === '', files, problems }
  const closing = frame.closing(end, { language, isQuiet: options.quiet })
  await output.write(printed === 0 ? frame.opening + closing : closing)
  return totals
}
