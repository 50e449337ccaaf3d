/**
 * A table as CSV. Excel takes it for UTF-8 only if it begins with a byte order mark. A cell that a spreadsheet would take
 * for a formula gets an apostrophe before it.
 */
export function writeCsv(table: readonly (readonly string[])[]): string {
  return `\ufeff${table.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('')}`
}

function quoted(cell: string): string {
  const safe = /^\s*[=+\-@＝＋－＠\t\r]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
