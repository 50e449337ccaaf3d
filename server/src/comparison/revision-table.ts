import type { Language, Localized } from '../framework/types.ts'
import { markdownWords, tableOfMarkup } from '../table-files/markdown.ts'
import type { Draft } from '../text/model/draft.ts'
import { headingOf } from './change-groups.ts'
import type { Change, ComparedRow, Comparison, WordRun } from './model/comparison.ts'
import { statementText } from './sentences/statement.ts'

/** A row of the table of changes (修改对照表): the text before, the text after, and what has changed. */
export interface RevisionRow {
  readonly old: readonly WordRun[]
  readonly new: readonly WordRun[]
  readonly remarks: readonly string[]
}

const revisionHeadings: readonly [Localized, Localized, Localized] = [
  { zh: '原文', en: 'Before' },
  { zh: '修改后', en: 'After' },
  { zh: '说明', en: 'Remarks' },
]

/** The rows of the table, in the order of the new draft; `all`: with what has not changed. */
export function revisionRows({ rows }: Comparison, reader: Language, all: boolean): RevisionRow[] {
  return rows
    .filter((row) => all || row.listed)
    .map((row) => ({ old: row.oldRuns, new: row.newRuns, remarks: remarksOf(row, reader) }))
}

/** Where the paragraph stands, unless it is itself the heading; then what has changed, the weightiest first. */
function remarksOf({ changes, notes }: ComparedRow, reader: Language): string[] {
  const where = changes.map(headingOf).find((words) => words !== '')
  const told = [...changes]
    .sort((a: Change, b: Change) => b.weight - a.weight)
    .flatMap(({ statements }) => statements)
    .concat(notes)
    .map((one) => statementText(one, reader))
  return [...(where === undefined ? [] : [where]), ...new Set(told)]
}

/** The title of the table: by the title of the draft, if it has one. */
export function revisionTitle({ blocks, titles, statedTitle }: Draft, reader: Language): string {
  const title = (blocks[titles[0] ?? -1]?.prose.text ?? statedTitle ?? '').replace(/\s+/g, ' ').trim()
  if (title === '') return reader === 'zh' ? '修改对照表' : 'Table of changes'
  if (reader === 'en') return `Table of changes: ${title}`
  return /《/.test(title) ? `${title}修改对照表` : `《${title}》修改对照表`
}

/** A cell of a Word document: what is gone is struck, what is new bold and underlined. */
interface RevisionCellPart {
  readonly text: string
  readonly bold?: boolean
  readonly underline?: boolean
  readonly strike?: boolean
}

/** The table as `tableDocument` (`word/write`) makes a Word document of it. */
export function revisionDocument(title: string, rows: readonly RevisionRow[], reader: Language) {
  const widths = [5, 5, 3]
  return {
    title,
    language: reader,
    columns: revisionHeadings.map((heading, at) => ({ heading: heading[reader], width: widths[at] ?? 1 })),
    rows: rows.map((row) => [row.old.map(cellPart), row.new.map(cellPart), row.remarks.join('\n')]),
  }
}

function cellPart({ kind, text }: WordRun): RevisionCellPart {
  if (kind === 'same') return { text }
  return kind === 'deleted' ? { text, strike: true } : { text, bold: true, underline: true }
}

/** The table in Markdown; what is gone is in <del>, what is new in <ins>, which marks beside any character. */
export function revisionMarkdown(title: string, rows: readonly RevisionRow[], reader: Language): string {
  const table = [
    revisionHeadings.map((heading) => heading[reader]),
    ...rows.map((row) => [markedWords(row.old), markedWords(row.new), row.remarks.map(plainWords).join('<br>')]),
  ]
  return `# ${markdownWords(title)}\n\n${tableOfMarkup(table)}`
}

function markedWords(runs: readonly WordRun[]): string {
  return runs
    .map(({ kind, text }) => {
      const words = plainWords(text)
      if (kind === 'same' || words.trim() === '') return words
      return kind === 'deleted' ? `<del>${words}</del>` : `<ins>${words}</ins>`
    })
    .join('')
}

/** Words of a draft in a cell: no markup but line ends. */
function plainWords(text: string): string {
  return text.split('\n').map(markdownWords).join('<br>')
}
