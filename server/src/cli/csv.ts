import { parse } from 'csv-parse/sync'

/** The rows of a CSV text (RFC 4180), separated by comma, semicolon or tab as its first line is. Throws if it is none. */
export function readCsv(text: string): string[][] {
  return parse(text, {
    bom: true,
    delimiter: separatorOf(text),
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
  })
}

/**
 * A table as CSV. Excel takes it for UTF-8 only if it begins with a byte order mark. A cell that a spreadsheet would take
 * for a formula gets an apostrophe before it.
 */
export function writeCsv(table: readonly (readonly string[])[]): string {
  return `\ufeff${table.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('')}`
}

function separatorOf(text: string): string {
  const [first = ''] = text.split(/[\r\n]/, 1)
  const counts = [',', ';', '\t'].map((separator) => ({ separator, count: first.split(separator).length }))
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).separator
}

function quoted(cell: string): string {
  const safe = /^\s*[=+\-@＝＋－＠\t\r]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
