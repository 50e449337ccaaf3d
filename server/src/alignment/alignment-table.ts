import type { Language, Localized } from '../framework/types.ts'
import type { AlignmentRow } from './alignment-row.ts'
import { type UnmatchedStatement, unmatchedName } from './unmatched-statements.ts'

/** What the table is called. */
export const alignmentName: Localized = { zh: '承接情况对照表', en: 'Alignment' }

/** A column of it. */
interface Column {
  readonly heading: Localized
  /** In characters, for spreadsheets. */
  readonly width: number
  readonly cell: (row: AlignmentRow, language: Language, documents: readonly string[]) => string
}

const columns: readonly Column[] = [
  { heading: { zh: '序号', en: 'No.' }, width: 6, cell: ({ number }) => String(number) },
  { heading: { zh: '上级任务', en: 'Task above' }, width: 60, cell: ({ aligned }) => aligned.task.action },
  {
    heading: { zh: '所在章节', en: 'Section' },
    width: 26,
    cell: ({ aligned, line }, language, documents) =>
      [
        ...(documents.length > 1 ? [documents[aligned.parent] ?? ''] : []),
        ...aligned.task.section.slice(-2),
        lineWords(line, language),
      ].join(' / '),
  },
  {
    heading: { zh: '责任单位', en: 'Responsible' },
    width: 26,
    cell: ({ aligned: { task } }, language) =>
      [...task.owners.lead, ...task.owners.others].join(language === 'zh' ? '、' : '; '),
  },
  { heading: { zh: '承接情况', en: 'Taken up' }, width: 12, cell: ({ state }) => state },
  {
    heading: { zh: '本稿对应条款（行）', en: 'In the draft (line)' },
    width: 34,
    cell: ({ places }, language) =>
      places
        .map(({ title, line }) => (language === 'zh' ? `${title}（第${line}行）` : `${title} (line ${line})`))
        .join(between[language]),
  },
  {
    heading: { zh: '依据（相同用语）', en: 'Words in common' },
    width: 34,
    cell: ({ words }, language) => words.join(language === 'zh' ? '、' : '; '),
  },
  {
    heading: { zh: '备注', en: 'Remarks' },
    width: 30,
    cell: ({ remarks }, language) => remarks.join(between[language]),
  },
]

const between: Localized = { zh: '；', en: '; ' }

/** The widths of the columns in characters. */
export const alignmentWidths: readonly number[] = columns.map(({ width }) => width)

/**
 * The cells of the table, its headings first. `documents`: the names of the parent documents. `unmatched`: what the writer
 * says of tasks that are not there, in rows without a number after the others.
 */
export function alignmentTable(
  rows: readonly AlignmentRow[],
  documents: readonly string[],
  language: Language,
  unmatched: readonly UnmatchedStatement[] = [],
): string[][] {
  return [
    columns.map(({ heading }) => heading[language]),
    ...rows.map((row) => columns.map(({ cell }) => cell(row, language, documents))),
    ...unmatched.map(({ line, words, reason }) => [
      ...['', words, '', '', unmatchedName[language]],
      lineWords(line, language),
      '',
      reason,
    ]),
  ]
}

function lineWords(line: number, language: Language): string {
  return language === 'zh' ? `第${line}行` : `line ${line}`
}
