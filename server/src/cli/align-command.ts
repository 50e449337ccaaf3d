import { alignDraft } from '../alignment/align-draft.ts'
import { alignmentPage } from '../alignment/alignment-page.ts'
import { alignmentRows } from '../alignment/alignment-row.ts'
import { alignmentName, alignmentTable, alignmentWidths } from '../alignment/alignment-table.ts'
import { unmatchedStatements } from '../alignment/unmatched-statements.ts'
import { parentFiles } from '../config/resolve.ts'
import type { Language } from '../framework/types.ts'
import { lineColumns } from '../text/document/line-column.ts'
import { type AlignedDraft, alignmentReport, alignmentText } from './align-report.ts'
import { analysedDrafts } from './analysed-drafts.ts'
import { cliError } from './cli-messages.ts'
import type { CommandRun } from './command-run.ts'
import { jsonText } from './json-text.ts'
import type { OptionValues } from './options.ts'
import { overwriteProblem } from './own-input.ts'
import { createCliConfigs, shownPath } from './project-config.ts'
import type { CheckedDraft } from './report.ts'
import { complaining } from './say-once.ts'
import { pageOf } from './terminal.ts'
import { terminalProblem, writeOutput } from './write-output.ts'

/** `wenheng align`: what a draft makes of the tasks of the documents above it. */
export const alignCommand: CommandRun = async (asked, language, streams) => {
  const { options, operands } = asked
  const complain = complaining(streams, language)
  if (operands.length > 1) return complain(cliError('oneDraft', {}))
  const unshown = terminalProblem(options, streams)
  if (unshown) return complain(unshown)
  const drafts = await analysedDrafts(asked, language, streams)
  const [draft] = drafts.drafts
  if (!draft) return 2
  const files = options.parent.length > 0 ? options.parent : await configuredParents(draft.file, options, language)
  if (files.length === 0) return complain(cliError('noParent', {}))
  const own = overwriteProblem(options.output, files, streams)
  if (own) return complain(own)
  const parents = await analysedDrafts({ ...asked, operands: files }, language, streams)
  if (parents.drafts.length === 0) return 2
  const aligned = alignedDrafts(draft, parents.drafts, options.locale === null ? null : language, parents.unread)
  const written = await contentOf(aligned, options, () => {
    const { paint, width } = pageOf(streams)
    return alignmentText(aligned, paint, width)
  })
  const problem = writeOutput(written, options, streams)
  if (problem) return complain(problem)
  return drafts.unread || parents.unread ? 2 : 0
}

async function configuredParents(file: string, options: OptionValues, language: Language): Promise<string[]> {
  const resolved = await createCliConfigs(options, language).resolve(file)
  return 'key' in resolved ? [] : parentFiles(resolved, null).map(shownPath)
}

/**
 * Words are in the language of the draft, unless the reader has asked for one. `isPartial`: a document could not be read,
 * so that a task may be there all the same.
 */
function alignedDrafts(
  draft: CheckedDraft,
  parents: readonly CheckedDraft[],
  asked: Language | null,
  isPartial: boolean,
): AlignedDraft {
  const language = asked ?? draft.analysis.draft.language
  const alignment = alignDraft(
    parents.map(({ analysis }) => analysis),
    draft.analysis,
  )
  const [lineInDraft = () => 1, ...lines] = [draft, ...parents].map(({ analysis }) => {
    const place = lineColumns(analysis.draft.chunks)
    return (span: Parameters<typeof place>[0]) => place(span).line
  })
  return {
    file: draft.file,
    documents: alignment.parents.map(({ title }, at) => title || (parents[at]?.file ?? '')),
    files: parents.map(({ file }) => file),
    language,
    rows: alignmentRows(alignment, draft.analysis.draft, lineInDraft, lines, language),
    unmatched: isPartial ? [] : unmatchedStatements(alignment, lineInDraft),
  }
}

async function contentOf(
  aligned: AlignedDraft,
  { format }: OptionValues,
  text: () => string,
): Promise<string | Uint8Array> {
  const { rows, unmatched, documents, language, file } = aligned
  const table = (): string[][] => alignmentTable(rows, documents, language, unmatched)
  switch (format) {
    case 'json':
      return `${jsonText(alignmentReport(aligned))}\n`
    case 'md':
      return alignmentPage(rows, { draft: file, documents }, language, unmatched)
    case 'csv': {
      const { writeCsv } = await import('../table-files/csv.ts')
      return writeCsv(table())
    }
    case 'xlsx': {
      const { spreadsheet } = await import('../table-files/spreadsheet.ts')
      return spreadsheet([{ title: alignmentName[language], widths: alignmentWidths, table: table() }])
    }
    default:
      return text()
  }
}
