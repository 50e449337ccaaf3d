import { createAnalyzer } from '../engine/analyzer.ts'
import { isAtLeast } from '../findings/order.ts'
import type { Language } from '../framework/types.ts'
import { nodeHost } from '../host/node.ts'
import { version } from '../version.ts'
import { type Arguments, parseArguments } from './arguments.ts'
import { cliErrorText, usage } from './cli-messages.ts'
import { coverageText } from './coverage-page.ts'
import { explainReport, explainText } from './explain-report.ts'
import { inputs } from './input.ts'
import { type CheckedDraft, coverageReport, lintReport } from './report.ts'
import { type ExplainTarget, parseTarget } from './target.ts'
import { lintText, type Paint, painter, summary } from './text-format.ts'

export interface Streams {
  readonly stdin: NodeJS.ReadableStream
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number }
  readonly stderr: NodeJS.WritableStream
  readonly env: Readonly<Record<string, string | undefined>>
}

/** 0: nothing at or above `--fail-on`; 1: something; 2: wrong usage, or input that cannot be read. */
export type ExitCode = 0 | 1 | 2

export async function run(argv: readonly string[], streams: Streams): Promise<ExitCode> {
  const { stdout, stderr, env } = streams
  stdout.once('error', passOverClosedPipe)
  const parsed = parseArguments(argv)
  const language = (parsed.kind === 'run' ? parsed.arguments.locale : parsed.locale) ?? systemLanguage(env)
  switch (parsed.kind) {
    case 'help':
      stdout.write(usage[language])
      return 0
    case 'version':
      stdout.write(`${version}\n`)
      return 0
    case 'usage':
      stderr.write(`wenheng: ${cliErrorText(parsed.problem, language)}\n`)
      return 2
    case 'run':
      return command(parsed.arguments, language, streams)
  }
}

async function command(options: Arguments, language: Language, streams: Streams): Promise<ExitCode> {
  const { stdout, stderr, env } = streams
  const analysed: Asked[] = []
  let unread = false
  for (const { names, line } of options.command === 'explain'
    ? linesOf(options.files)
    : [{ names: options.files, line: null }]) {
    for await (const input of inputs(names, nodeHost, streams)) {
      if ('problem' in input) {
        unread = true
        stderr.write(`wenheng: ${cliErrorText(input.problem, language)}\n`)
        continue
      }
      const judge = input.declared && options.judge === 'auto' ? 'declared' : options.judge
      const analysis = createAnalyzer().analyze(input.text, {
        format: input.format,
        language: options.language,
        judge,
        maxFindings: Infinity,
      })
      analysed.push({ file: input.file, analysis, line })
    }
  }
  const page: Page = {
    language,
    paint: painter(stdout.isTTY === true && !env.NO_COLOR),
    width: Math.max(narrowest, Math.min(widest, stdout.columns ?? widest)),
  }
  stdout.write(outputs[options.command](analysed, options, page))
  return unread ? 2 : codeOf(analysed, options)
}

function codeOf(analysed: readonly CheckedDraft[], { command, failOn }: Arguments): 0 | 1 {
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

type Output = (files: readonly Asked[], options: Arguments, page: Page) => string

const outputs: Readonly<Record<Arguments['command'], Output>> = {
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
