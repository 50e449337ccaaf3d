import type { Language } from '../framework/types.ts'
import { columns, type TaskRow } from './columns.ts'

/** The cells of a table of tasks, its headings first. */
export function tableOf(rows: readonly TaskRow[], language: Language): string[][] {
  return [
    columns.map(({ heading }) => heading[language]),
    ...rows.map((row) => columns.map(({ cell }) => cell(row, language))),
  ]
}

/** A table in Markdown. */
export function markdownTable([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(escaped).join(' | ')} |`
  return [line(head), `|${head.map(() => ' --- |').join('')}`, ...rows.map(line), ''].join('\n')
}

function escaped(cell: string): string {
  return cell.replace(/[\\|]/g, '\\$&').replace(/\s*\n\s*/g, ' ')
}
