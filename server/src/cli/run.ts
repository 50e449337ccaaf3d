import { createAnalyzer } from '../engine/analyzer.ts'
import { isAtLeast } from '../findings/order.ts'
import type { Language } from '../framework/types.ts'
import { nodeHost } from '../host/node.ts'
import { version } from '../version.ts'
import { type Arguments, parseArguments } from './arguments.ts'
import { inputs } from './input.ts'
import { type Analysed, coverageReport, lintReport } from './report.ts'
import { coverageText, lintText, painter, summary } from './text-format.ts'
import { problemText, usage } from './wording.ts'

export interface Streams {
  readonly stdin: NodeJS.ReadableStream
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean }
  readonly stderr: NodeJS.WritableStream
  readonly env: Readonly<Record<string, string | undefined>>
}

export interface Outcome {
  /** 0 nothing at or above `--fail-on`, 1 something, 2 usage or unreadable input. */
  readonly code: 0 | 1 | 2
  /** Those of the drafts that were read. */
  readonly languages: readonly Language[]
}

export async function run(argv: readonly string[], streams: Streams): Promise<Outcome> {
  const { stdout, stderr, env } = streams
  const parsed = parseArguments(argv)
  const language = (parsed.kind === 'run' ? parsed.arguments.locale : parsed.locale) ?? systemLanguage(env)
  switch (parsed.kind) {
    case 'help':
      stdout.write(usage[language])
      return { code: 0, languages: [] }
    case 'version':
      stdout.write(`${version}\n`)
      return { code: 0, languages: [] }
    case 'usage':
      stderr.write(`wenheng: ${problemText(parsed.problem, language)}\n`)
      return { code: 2, languages: [] }
    case 'run':
      return command(parsed.arguments, language, streams)
  }
}

async function command(options: Arguments, language: Language, streams: Streams): Promise<Outcome> {
  const { stdout, stderr, env } = streams
  const analysed: Analysed[] = []
  let unread = false
  for await (const input of inputs(options.files, nodeHost, streams)) {
    if ('problem' in input) {
      unread = true
      stderr.write(`wenheng: ${problemText(input.problem, language)}\n`)
      continue
    }
    const judge = input.declared && options.judge === 'auto' ? 'declared' : options.judge
    const analysis = createAnalyzer().analyze(input.text, {
      format: input.format,
      language: options.language,
      judge,
      maxFindings: Infinity,
    })
    analysed.push({ file: input.file, analysis })
  }
  const paint = painter(stdout.isTTY === true && !env.NO_COLOR)
  stdout.write(
    options.command === 'lint'
      ? lint(analysed, options, language, paint)
      : coverage(analysed, options, language, paint),
  )
  const languages = [...new Set(analysed.map(({ analysis }) => analysis.draft.language))]
  return { code: unread ? 2 : codeOf(analysed, options), languages }
}

function codeOf(analysed: readonly Analysed[], { command, failOn }: Arguments): 0 | 1 {
  if (command === 'coverage' || failOn === 'never') return 0
  return analysed.some(({ analysis }) => analysis.findings.some(({ severity }) => isAtLeast(severity, failOn))) ? 1 : 0
}

function lint(
  files: readonly Analysed[],
  { format }: Arguments,
  language: Language,
  paint: ReturnType<typeof painter>,
): string {
  const reports = files.map((file) => lintReport(file, language))
  if (format === 'json') return `${JSON.stringify(reports, null, 2)}\n`
  return `${reports.map((report) => `${lintText(report, language, paint)}\n`).join('')}${summary(files, language)}\n`
}

function coverage(
  files: readonly Analysed[],
  { format }: Arguments,
  language: Language,
  paint: ReturnType<typeof painter>,
): string {
  const reports = files.map((file) => coverageReport(file, language))
  if (format === 'json') return `${JSON.stringify(reports, null, 2)}\n`
  return reports.map((report) => `${coverageText(report, language, paint)}\n`).join('')
}

/** The language of the system; a Chinese Windows sets no LANG. Of all that know it, plural rules are there soonest: dates take 20 ms. */
function systemLanguage(env: Streams['env']): Language {
  const set = env.LC_ALL || env.LC_MESSAGES || env.LANG || new Intl.PluralRules().resolvedOptions().locale
  return /^zh\b|^zh_/i.test(set) ? 'zh' : 'en'
}
