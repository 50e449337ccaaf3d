import { type BarredTable, barredTables, type PlacedRow } from '../facts/particulars/barred-tables.ts'
import { areOfTasks, type TableColumn } from '../facts/particulars/table-columns.ts'
import type { SurveyFinding } from './rule.ts'
import type { Survey } from './survey.ts'

/** The one row of a table of tasks that names nobody where all others name somebody. */
export function rowsWithoutOwner({ blocks }: Survey): SurveyFinding[] {
  return barredTables(blocks).flatMap((table) => {
    const row = bareRow(table)
    const { whole } = blocks[row?.block ?? -1] ?? {}
    if (row === null || whole === undefined) return []
    const { number, block } = row
    return [{ block, span: number ?? whole, message: { key: 'row', values: {} }, remedies: [] }]
  })
}

/**
 * Null where cells of the tasks or of their numbers are empty too: then one cell stands for several rows, as in a table
 * from Word, and so may that of the owner.
 */
function bareRow({ columns, rows }: BarredTable): PlacedRow | null {
  if (!areOfTasks(columns) || !columns.some(isOfOwner)) return null
  const isNumbered = columns[0] === 'number'
  if (isNumbered && rows.some(({ empty }) => empty.includes(0))) return null
  // A row that sums up the others has no number.
  const tasks = isNumbered ? rows.filter(({ number }) => number !== null) : rows
  if (tasks.length < fewest) return null
  if (tasks.some(({ empty }) => empty.some((column) => joined.has(columns[column] ?? 'other')))) return null
  const bare = tasks.filter(({ empty }) => columns.every((one, column) => !isOfOwner(one) || empty.includes(column)))
  return bare.length === 1 ? (bare[0] ?? null) : null
}

/** So many rows a table must have. */
const fewest = 4
const joined: ReadonlySet<TableColumn> = new Set(['section', 'task', 'end'])

function isOfOwner(column: TableColumn | null): boolean {
  return column === 'lead' || column === 'owner'
}
