import type { Language } from '../framework/types.ts'
import type { CliError } from './cli-messages.ts'
import { coverageText } from './coverage-page.ts'
import type { DraftCommand } from './draft-job.ts'
import { explainReport, explainText } from './explain-report.ts'
import { githubLines } from './github-format.ts'
import { jsonText } from './json-text.ts'
import type { Format } from './options.ts'
import type { Paint } from './paint.ts'
import { coverageReport, type LintedDraft, lintReport } from './report.ts'
import { type SarifFile, sarifLog, sarifResults } from './sarif-format.ts'
import { lintText, summary } from './text-format.ts'
import type { Totals } from './totals.ts'

/** The reader's language and the form of the output. */
export interface Page {
  readonly language: Language
  readonly paint: Paint
  /** In cells. */
  readonly width: number
  /** Files without findings are not named. */
  readonly isQuiet: boolean
}

/** A draft, and the line of it that is asked about, if any. */
export interface PrintedDraft extends LintedDraft {
  readonly line: number | null
}

/** What is printed around the files, and at the end. */
export interface Frame {
  readonly opening: string
  /** Before the first file. */
  readonly first: string
  readonly between: string
  closing(end: End, page: Pick<Page, 'language' | 'isQuiet'>): string
}

export interface End {
  readonly totals: Totals
  /** How many files have printed something. */
  readonly printed: number
  /** The last of it ends in an empty line. */
  readonly isSpaced: boolean
  /** For SARIF alone. */
  readonly files: readonly SarifFile[]
  readonly problems: readonly CliError[]
}

/** What is printed of one file; '' for nothing. */
export function printedDraft(draft: PrintedDraft, command: DraftCommand, format: Format, page: Page): string {
  const { language, paint, width, isQuiet } = page
  switch (`${command} ${format}` as const) {
    case 'lint json':
      return json(lintReport(draft, language))
    case 'lint sarif':
      return sarifResults(draft, language)
        .map((result) => indented(result, 8))
        .join(',\n')
    case 'lint github':
      return githubLines(draft, language)
    case 'coverage json':
      return json(coverageReport(draft, language))
    case 'explain json':
      return json(explainReport(draft, draft.line, language))
    case 'coverage text':
      return `${coverageText(draft, language, paint, width)}\n`
    case 'explain text':
      return `${explainText(explainReport(draft, draft.line, language), language, paint, width)}\n`
    default:
      return isQuiet && draft.findings.length === 0 ? '' : lintText(draft, language, paint)
  }
}

export function frameOf(command: DraftCommand, format: Format): Frame {
  if (format === 'json') return jsonFrame
  if (format === 'sarif') return sarifFrame
  return command === 'lint' && format === 'text' ? lintFrame : bareFrame
}

/** An array that is written one element after the other, as `JSON.stringify` would write it with an indent of 2. */
const jsonFrame: Frame = {
  opening: '[',
  first: '\n',
  between: ',\n',
  closing: ({ printed }) => (printed === 0 ? ']\n' : '\n]\n'),
}

/** The results come first in the run, since they are written one after the other; what is counted comes after them. */
const sarifFrame: Frame = {
  opening: '{\n  "version": "2.1.0",\n  "runs": [\n    {\n      "results": [',
  first: '\n',
  between: ',\n',
  closing({ printed, files, problems }, { language }) {
    const { runs, version: _, ...log } = sarifLog(files, problems, language)
    const [{ results: __, ...run } = { results: [] }] = runs
    const rest = (value: object, depth: number): string => indented(value, depth).replace(/^\s*\{\n|\n\s*\}$/g, '')
    return `${printed === 0 ? '' : '\n      '}],\n${rest(run, 4)}\n    }\n  ],\n${rest(log, 0)}\n}\n`
  },
}

const lintFrame: Frame = {
  opening: '',
  first: '',
  between: '',
  closing({ totals, printed, isSpaced }, { language, isQuiet }) {
    if (totals.files === 0 || (isQuiet && printed === 0)) return ''
    return `${isSpaced ? '' : '\n'}${summary(totals, language)}\n`
  },
}

const bareFrame: Frame = { opening: '', first: '', between: '', closing: () => '' }

function json(report: object): string {
  return indented(report, 2)
}

function indented(value: object, depth: number): string {
  const margin = ' '.repeat(depth)
  return margin + jsonText(value).replaceAll('\n', `\n${margin}`)
}
