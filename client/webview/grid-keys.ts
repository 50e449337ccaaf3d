/** A cell of a grid, by row and column from 0. */
export interface GridCell {
  readonly row: number
  readonly column: number
}

/** Where a key leads from a cell of a grid (WAI-ARIA, grid pattern); null for a key that leads nowhere. */
export function cellAfter(
  key: string,
  withControl: boolean,
  { row, column }: GridCell,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): GridCell | null {
  const within = (to: GridCell): GridCell => ({
    row: Math.max(0, Math.min(rows - 1, to.row)),
    column: Math.max(0, Math.min(columns - 1, to.column)),
  })
  switch (key) {
    case 'ArrowUp':
      return within({ row: row - 1, column })
    case 'ArrowDown':
      return within({ row: row + 1, column })
    case 'ArrowLeft':
      return within({ row, column: column - 1 })
    case 'ArrowRight':
      return within({ row, column: column + 1 })
    case 'PageUp':
      return within({ row: row - 10, column })
    case 'PageDown':
      return within({ row: row + 10, column })
    case 'Home':
      return within({ row: withControl ? 0 : row, column: 0 })
    case 'End':
      return within({ row: withControl ? rows - 1 : row, column: columns - 1 })
    default:
      return null
  }
}
