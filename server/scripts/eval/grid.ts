/** Returns a table of names and figures in aligned columns. */
export function grid(
  corner: string,
  columns: readonly string[],
  rows: readonly (readonly [string, readonly number[]])[],
): string {
  const first = Math.max(corner.length, ...rows.map(([name]) => name.length))
  const widths = columns.map((name, at) => Math.max(name.length, ...rows.map(([, row]) => String(row[at] ?? 0).length)))
  const line = (name: string, cells: readonly string[]): string =>
    `  ${name.padEnd(first)}${cells.map((cell, at) => `  ${cell.padStart(widths[at] ?? 0)}`).join('')}`
  return [
    line(corner, columns),
    ...rows.map(([name, row]) =>
      line(
        name,
        columns.map((_, at) => String(row[at] ?? 0)),
      ),
    ),
  ].join('\n')
}
