import { createAnalyzer } from '../engine/analyzer.ts'
import { isAtLeast } from '../findings/order.ts'
import type { Language } from '../framework/types.ts'
import { nodeHost } from '../host/node.ts'
import { version } from '../version.ts'
import { type Arguments, parseArguments } from './arguments.ts'
import { cliErrorText } from './cli-messages.ts'
import type { CommandRun, ExitCode, Streams } from './command-run.ts'
import type { CommandName } from './commands.ts'
import { coverageText } from './coverage-page.ts'
import { draftSettings } from './draft-settings.ts'
import { explainReport, explainText } from './explain-report.ts'
import { helpText } from './help.ts'
import { inputs } from './input.ts'
import type { OptionValues } from './options.ts'
import { type CheckedDraft, coverageReport, lintReport } from './report.ts'
import { type ExplainTarget, parseTarget } from './target.ts'
import { lintText, type Paint, painter, summary } from './text-format.ts'

export async function run(argv: readonly string[], streams: Streams): Promise<ExitCode> {
  const { stdout, stderr, env } = streams
  stdout.once('error', passOverClosedPipe)
  const parsed = parseArguments(argv)
  const language = parsed.locale ?? systemLanguage(env)
  switch (parsed.kind) {
    case 'help':
      stdout.write(helpText(language))
      return 0
    case 'version':
      stdout.write(`${version}\n`)
      return 0
    case 'usage':
      stderr.write(`wenheng: ${cliErrorText(parsed.problem, language)}\n`)
      return 2
    case 'run':
      return commands[parsed.arguments.command](parsed.arguments, language, streams)
  }
}

/** What each command of `commands.ts` does. */
const commands: Readonly<Record<CommandName, CommandRun>> = {
  lint: drafts,
  coverage: drafts,
  explain: drafts,
  tasks: (...asked) => import('./tasks-command.ts').then(({ tasksCommand }) => tasksCommand(...asked)),
}

async function drafts(asked: Arguments, language: Language, streams: Streams): Promise<ExitCode> {
  const { stdout, stderr, env } = streams
  const { command, options, operands } = asked
  const analysed: Asked[] = []
  let unread = false
  for (const { names, line } of command === 'explain' ? linesOf(operands) : [{ names: operands, line: null }]) {
    for await (const input of inputs(names, nodeHost, streams)) {
      if ('problem' in input) {
        unread = true
        stderr.write(`wenheng: ${cliErrorText(input.problem, language)}\n`)
        continue
      }
      const analysis = createAnalyzer().analyze(input.text, draftSettings(input, options))
      analysed.push({ file: input.file, analysis, line })
    }
  }
  const page: Page = {
    language,
    paint: painter(stdout.isTTY === true && !env.NO_COLOR),
    width: Math.max(narrowest, Math.min(widest, stdout.columns ?? widest)),
  }
  stdout.write(outputs[command]?.(analysed, options, page) ?? '')
  return unread ? 2 : codeOf(analysed, asked)
}

function codeOf(analysed: readonly CheckedDraft[], { command, options }: Arguments): 0 | 1 {
  const failOn = options['fail-on']
  if (command !== 'lint' || failOn === 'never') return 0
  return analysed.some(({ analysis }) => analysis.findings.some(({ severity }) => isAtLeast(severity, failOn))) ? 1 : 0
}

/** A reader that takes only the first lines (`| head`) closes the pipe, which is no failure. */
function passOverClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}

/** A file with the line to explain. */
type Asked = CheckedDraft & Pick<ExplainTarget, 'line'>

function linesOf(files: readonly string[]): { readonly names: readonly string[]; readonly line: number | null }[] {
  return files.map(parseTarget).map(({ name, line }) => ({ names: [name], line }))
}

/** The reader's language and the form of the output. */
interface Page {
  readonly language: Language
  readonly paint: Paint
  /** In cells. */
  readonly width: number
}

const narrowest = 40
const widest = 100

type Output = (files: readonly Asked[], options: OptionValues, page: Page) => string

const outputs: Readonly<Partial<Record<CommandName, Output>>> = {
  lint(files, { format }, { language, paint }) {
    const reports = files.map((file) => lintReport(file, language))
    if (format === 'json') return json(reports)
    const last = files.length === 0 ? '' : `${summary(files, language)}\n`
    return `${reports.map((report) => `${lintText(report, language, paint)}\n`).join('')}${last}`
  },
  coverage(files, { format }, { language, paint, width }) {
    if (format === 'json') return json(files.map((file) => coverageReport(file, language)))
    return files.map((file) => `${coverageText(file, language, paint, width)}\n`).join('')
  },
  explain(files, { format }, { language, paint, width }) {
    const reports = files.map((file) => explainReport(file, file.line, language))
    if (format === 'json') return json(reports)
    return reports.map((report) => `${explainText(report, language, paint, width)}\n`).join('')
  },
}

function json(reports: readonly unknown[]): string {
  return `${JSON.stringify(reports, null, 2)}\n`
}

/** The language of the system. Windows sets no LANG, so Intl is asked; plural rules load fastest (dates take 20 ms). */
function systemLanguage(env: Streams['env']): Language {
  const set = env.LC_ALL || env.LC_MESSAGES || env.LANG || new Intl.PluralRules().resolvedOptions().locale
  return /^zh\b|^zh_/i.test(set) ? 'zh' : 'en'
}
