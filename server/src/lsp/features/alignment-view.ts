import type { AlignmentFileParams, AlignmentTask, AlignmentView } from '../../../protocol/alignment.ts'
import { alignDraft } from '../../alignment/align-draft.ts'
import { alignmentCounts, alignmentPage, countsSentence } from '../../alignment/alignment-page.ts'
import { type AlignmentRow, alignmentRows } from '../../alignment/alignment-row.ts'
import { alignmentName, alignmentTable, alignmentWidths } from '../../alignment/alignment-table.ts'
import { documentTitle } from '../../alignment/document-title.ts'
import {
  type UnmatchedStatement,
  unmatchedName,
  unmatchedSentence,
  unmatchedStatements,
} from '../../alignment/unmatched-statements.ts'
import { fileNameOf } from '../../config/paths.ts'
import type { Language } from '../../framework/types.ts'
import { visible } from '../../text/document/visible.ts'
import { type Places, toRange } from '../session/convert.ts'
import type { OpenDraft } from '../session/session.ts'
import type { ReadAnalysis } from '../workspace/read-analysis.ts'

/** An open draft with the rows of its alignment. */
export interface AlignedOpenDraft {
  readonly draft: Pick<OpenDraft, 'document' | 'reader' | 'analysis'>
  readonly parents: readonly ReadAnalysis[]
  /** The titles of the parents, else the names of their files. */
  readonly documents: readonly string[]
  readonly rows: readonly AlignmentRow[]
  /** Empty where a parent could not be read: its tasks are not known. */
  readonly unmatched: readonly UnmatchedStatement[]
}

/** Places are those of the version at hand: nothing may be awaited before they are converted. */
export function alignedDraft(
  draft: AlignedOpenDraft['draft'],
  parents: readonly ReadAnalysis[],
  isPartial: boolean,
): AlignedOpenDraft {
  const { document, analysis, reader } = draft
  const alignment = alignDraft(
    parents.map((parent) => parent.analysis),
    analysis,
  )
  const lineIn = (places: Places) => (span: { start: number }) => places.positionAt(span.start).line + 1
  return {
    draft,
    parents,
    documents: alignment.parents.map(({ title }, at) => title || fileNameOf(parents[at]?.uri ?? '')),
    rows: alignmentRows(
      alignment,
      analysis.draft,
      lineIn(document),
      parents.map((parent) => lineIn(parent.document)),
      reader,
    ),
    unmatched: isPartial || parents.length === 0 ? [] : unmatchedStatements(alignment, lineIn(document)),
  }
}

export function alignmentView(aligned: AlignedOpenDraft, unread: readonly string[]): AlignmentView {
  const { draft, parents, documents, rows, unmatched } = aligned
  return {
    parents: parents.map(({ uri }, at) => ({ uri, title: documents[at] ?? '' })),
    unread,
    summary:
      rows.length === 0
        ? ''
        : countsSentence(alignmentCounts(rows), draft.reader) + unmatchedSentence(unmatched.length, draft.reader),
    tasks: rows.flatMap((row) => taskOf(row, aligned, draft.reader)),
    unmatched: unmatched.map(({ directive, words, reason }) => ({
      title: words,
      state: unmatchedName[draft.reader],
      reason,
      range: toRange(draft.document, directive.span),
    })),
  }
}

function taskOf(row: AlignmentRow, { draft, parents }: AlignedOpenDraft, reader: Language): AlignmentTask[] {
  const { number, aligned, title, state, places, remarks } = row
  const { task, parent, key, stated } = aligned
  const from = parents[parent]?.document
  if (!from) return []
  return [
    {
      number,
      parent,
      key,
      title,
      action: visible(task.action),
      owners: [...task.owners.lead, ...task.owners.others].join(reader === 'zh' ? '、' : '; '),
      range: toRange(from, task.span),
      group: stated ? 'stated' : aligned.state,
      state,
      remarks,
      places: places.map(({ place, title: heading, line }) => ({
        title: reader === 'zh' ? `第${line}行 ${heading}` : `line ${line}: ${heading}`,
        range: toRange(draft.document, place.clauses[0] ?? { start: 0, end: 0 }),
        words: place.words.map(({ text }) => visible(text)),
      })),
    },
  ]
}

/** The table as a file. */
export async function alignmentBytes(
  { draft: { reader, document, analysis }, documents, rows, unmatched }: AlignedOpenDraft,
  format: AlignmentFileParams['format'],
): Promise<Uint8Array> {
  const text = (words: string): Uint8Array => new TextEncoder().encode(words)
  if (format === 'md') {
    const draft = documentTitle(analysis.draft) || fileNameOf(document.uri)
    return text(alignmentPage(rows, { draft, documents }, reader, unmatched))
  }
  const table = alignmentTable(rows, documents, reader, unmatched)
  if (format === 'csv') {
    const { writeCsv } = await import('../../table-files/csv.ts')
    return text(writeCsv(table))
  }
  const { spreadsheet } = await import('../../table-files/spreadsheet.ts')
  return spreadsheet([{ title: alignmentName[reader], widths: alignmentWidths, table }])
}
