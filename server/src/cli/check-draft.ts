import { type Analysis, createAnalyzer } from '../engine/analyzer.ts'
import type { Finding } from '../findings/finding.ts'
import { isAtLeast } from '../findings/order.ts'
import { nodeHost } from '../host/node.ts'
import { faultText } from '../rules/rule-faults.ts'
import { type CliError, cliError } from './cli-messages.ts'
import type { DraftOutcome, DraftTask, Job } from './draft-job.ts'
import { draftSettings } from './draft-settings.ts'
import { fixDraft } from './fix-draft.ts'
import type { OptionValues } from './options.ts'
import { type Page, printedDraft } from './output-form.ts'
import { painter } from './paint.ts'
import { type CliConfigs, createCliConfigs } from './project-config.ts'
import { encodingName, readDraft } from './read-draft.ts'
import { noCounts } from './totals.ts'

/** Checks one file after the other. An error in one does not stop the others. */
export function createChecker(job: Job): (task: DraftTask) => Promise<DraftOutcome> {
  const page = pageOf(job)
  const configs = createCliConfigs(job.options, job.language)
  return async (task) => {
    const { file, problem } = task
    if (problem) return { file, checked: null, problem }
    try {
      return await check(task, job, page, configs)
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      return { file, checked: null, problem: cliError('failed', { file, reason }) }
    }
  }
}

async function check(
  task: DraftTask,
  { command, options }: Job,
  page: Page,
  configs: CliConfigs,
): Promise<DraftOutcome> {
  const { file, line } = task
  const read = await readDraft(task, nodeHost, options.encoding, options.revisions)
  if ('key' in read) return { file, checked: null, problem: read }
  const resolved = await configs.resolve(file)
  if ('key' in resolved) return { file, checked: null, problem: resolved }
  const settings = draftSettings(read, resolved, command === 'lint')
  let analysis = createAnalyzer().analyze(read.decoded.text, settings)
  let fixed = 0
  let problem: CliError | null = null
  if (command === 'lint' && options.fix && read.word) problem = cliError('fixWord', { file })
  else if (command === 'lint' && options.fix) {
    const made = fixDraft(read, analysis, settings)
    if (made.problem === null) ({ analysis, fixed } = made)
    ;({ problem } = made)
  }
  const findings = command === 'lint' ? listed(analysis, options) : []
  const counts = noCounts()
  for (const { severity } of findings) counts[severity]++
  const checked = {
    output: printedDraft(
      { file, analysis, findings, line, ...(read.word ? { word: read.word } : {}) },
      command,
      options.format,
      page,
    ),
    counts,
    isJudged: analysis.coverage.draft.judged,
    encoding: encodingName(read.decoded.encoding),
    fixed,
    faults: [...analysis.faults].map(([rule, error]) => ({ rule, reason: faultText(error) })),
  }
  return { file, checked, problem }
}

/** The findings that are shown: with `--quiet`, those that reach the severity that fails. */
function listed({ findings }: Analysis, options: OptionValues): readonly Finding[] {
  if (!options.quiet) return findings
  const least = options['fail-on'] === 'never' ? 'warning' : options['fail-on']
  return findings.filter(({ severity }) => isAtLeast(severity, least))
}

function pageOf({ language, hasColours, width, options }: Job): Page {
  return { language, paint: painter(hasColours), width, isQuiet: options.quiet }
}
