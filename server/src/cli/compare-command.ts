import { compareDrafts } from '../comparison/compare-drafts.ts'
import type { Comparison } from '../comparison/model/comparison.ts'
import type { Language } from '../framework/types.ts'
import { analysedDrafts } from './analysed-drafts.ts'
import { cliError } from './cli-messages.ts'
import type { CommandRun } from './command-run.ts'
import { comparisonReport } from './compare-report.ts'
import { comparisonText } from './compare-text.ts'
import { jsonText } from './json-text.ts'
import type { OptionValues } from './options.ts'
import type { CheckedDraft } from './report.ts'
import { complaining } from './say-once.ts'
import { pageOf } from './terminal.ts'
import { terminalProblem, writeOutput } from './write-output.ts'

/** `wenheng compare OLD NEW`: what has changed from one draft to another. Ends with 0, whatever has. */
export const compareCommand: CommandRun = async (asked, language, streams) => {
  const { options, operands } = asked
  const complain = complaining(streams, language)
  if (operands.length !== 2) return complain(cliError('twoFiles', {}))
  const unshown = terminalProblem(options, streams)
  if (unshown) return complain(unshown)
  const drafts: CheckedDraft[] = []
  for (const operand of operands) {
    const read = await analysedDrafts({ ...asked, operands: [operand] }, language, streams)
    const [draft] = read.drafts
    if (read.unread) return 2
    if (draft === undefined || read.drafts.length > 1) return complain(cliError('twoFiles', {}))
    drafts.push(draft)
  }
  const [old, fresh] = drafts
  if (old === undefined || fresh === undefined) return 2
  const comparison = compareDrafts(old.analysis, fresh.analysis)
  const { paint, width } = pageOf(streams)
  const written =
    options.format === 'text'
      ? comparisonText(old, fresh, comparison, language, options.output === null ? paint : (_, text) => text, width)
      : await contentOf(old, fresh, comparison, options, language)
  const problem = writeOutput(written, options, streams)
  if (problem) return complain(problem)
  return 0
}

async function contentOf(
  old: CheckedDraft,
  fresh: CheckedDraft,
  comparison: Comparison,
  { format, locale, all }: OptionValues,
  language: Language,
): Promise<string | Uint8Array> {
  if (format === 'json') return `${jsonText(comparisonReport(old, fresh, comparison, language))}\n`
  const { revisionDocument, revisionMarkdown, revisionRows, revisionTitle } = await import(
    '../comparison/revision-table.ts'
  )
  // The table goes with the draft: its headings are in the draft's language, unless another is asked for.
  const { draft } = fresh.analysis
  const reader = locale === null ? draft.language : language
  const [title, rows] = [revisionTitle(draft, reader), revisionRows(comparison, reader, all)]
  if (format === 'md') return revisionMarkdown(title, rows, reader)
  const { tableDocument } = await import('../word/write/landscape-table.ts')
  return tableDocument(revisionDocument(title, rows, reader))
}
