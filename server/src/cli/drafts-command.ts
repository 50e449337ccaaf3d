import { availableParallelism } from 'node:os'
import type { Severity } from '../findings/finding.ts'
import { isAtLeast } from '../findings/order.ts'
import type { Language } from '../framework/types.ts'
import type { Arguments } from './arguments.ts'
import { createChecker } from './check-draft.ts'
import { cliError } from './cli-messages.ts'
import type { ExitCode, Streams } from './command-run.ts'
import type { DraftCommand, DraftOutcome, DraftTask, Job } from './draft-job.ts'
import { tasksOf } from './draft-tasks.ts'
import { createOutputStream } from './output-stream.ts'
import { printOutcomes } from './print-outcomes.ts'
import { createProgress } from './progress.ts'
import { sayingOnce } from './say-once.ts'
import { terminalOf } from './terminal.ts'
import type { Totals } from './totals.ts'
import { signalsHeard } from './uninterrupted.ts'
import { checkInParallel } from './worker-pool.ts'

/** Reads drafts and prints something of each as soon as it and those before it are done: `lint`, `coverage`, `explain`. */
export function draftsCommand(command: DraftCommand) {
  return async ({ options, operands }: Arguments, language: Language, streams: Streams): Promise<ExitCode> => {
    const say = sayingOnce(streams, language)
    if (options.config !== null && options['no-config']) {
      say(cliError('twoConfigs', {}))
      return 2
    }
    if (options.fix && operands.includes('-')) {
      say(cliError('fixInput', {}))
      return 2
    }
    const tasks = await tasksOf(operands, options['stdin-filename'], streams, command === 'explain')
    const job = { command, options, language, ...terminalOf(streams) }
    const progress = createProgress(options.quiet ? 0 : tasks.length, language, streams)
    const terminal = { output: createOutputStream(streams.stdout), progress, say }
    const totals = await printOutcomes(outcomesOf(tasks, job), job, terminal)
    return totals.failed + totals.faulty.size > 0 ? 2 : codeOf(totals, job)
  }
}

async function* outcomesOf(tasks: readonly DraftTask[], job: Job): AsyncGenerator<DraftOutcome> {
  const threads = Math.min(availableParallelism(), mostThreads)
  // Only this thread hears of signals, and a thread that writes must not be ended in the middle.
  if (tasks.length >= manyFiles && threads > 1 && !job.options.fix) {
    yield* checkInParallel(tasks, job, threads)
  } else {
    const check = createChecker(job)
    for (const task of tasks) {
      yield await check(task)
      if (job.options.fix) await signalsHeard()
    }
  }
}

/** Starting threads takes as long as a hundred files of some pages. */
const manyFiles = 200
const mostThreads = 8

function codeOf({ counts }: Totals, { command, options }: Job): 0 | 1 {
  const least = options['fail-on']
  if (command !== 'lint' || least === 'never') return 0
  return (Object.keys(counts) as Severity[]).some((one) => counts[one] > 0 && isAtLeast(one, least)) ? 1 : 0
}
