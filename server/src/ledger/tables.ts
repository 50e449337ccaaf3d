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

/**
 * A table as CSV (RFC 4180). Excel takes it for UTF-8 only if it begins with a byte order mark. A cell that a spreadsheet would take for
 * a formula gets an apostrophe before it.
 */
export function csvTable(table: readonly (readonly string[])[]): string {
  return `\ufeff${table.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('')}`
}

function quoted(cell: string): string {
  const safe = /^[=+\-@＝＋－＠\t\r]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
