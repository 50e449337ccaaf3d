import { type BarredTable, barredTables, type PlacedRow } from '../facts/particulars/barred-tables.ts'
import { areOfTasks, type TableColumn } from '../text/structure/table-columns.ts'
import type { SurveyFinding } from './rule.ts'
import type { Survey } from './survey.ts'

/** The one row of a table of tasks that names nobody, where its others and those of tables with the same head do. */
export function rowsWithoutOwner({ blocks }: Survey): SurveyFinding[] {
  // Tables with like heads are counted together: one may have two rows.
  const pools = new Map<string, OwnedTable[]>()
  for (const table of barredTables(blocks)) {
    const owned = ownedTable(table)
    if (owned === null) continue
    const pool = pools.get(owned.head)
    if (pool) pool.push(owned)
    else pools.set(owned.head, [owned])
  }
  return [...pools.values()].flatMap(bareIn)
}

/** A table in which each task names who does it, but for one at most. */
interface OwnedTable {
  readonly head: string
  /** The name of the column of those who do it. */
  readonly column: string
  /** How many of its tasks name somebody. */
  readonly named: number
  readonly bare: PlacedRow | null
}

/** Null for any other table, and where one cell may stand for several rows. */
function ownedTable({ columns, names, rows }: BarredTable): OwnedTable | null {
  const owners = columns.flatMap((one, at) => (isOfOwner(one) ? [at] : []))
  if (owners.length === 0 || !areOfTasks(columns)) return null
  const isNumbered = columns[0] === 'number'
  // A row that sums up the others has no number: its first words may stand under the tasks.
  const others = rows.filter(({ row }) => !total.test(row.empty?.label ?? ''))
  if (isNumbered && others.some(({ row }) => isEmptyAt(row, 0))) return null
  const tasks = isNumbered ? others.filter(({ row }) => row.number?.upTo === null) : others
  // Cells joined over rows, as in a table from Word, are empty in all rows but the first: of the owners, so too.
  if (tasks.some(({ row }) => columns.some((one, at) => joined.has(one) && isEmptyAt(row, at)))) return null
  const bare = tasks.filter(({ row }) => owners.every((at) => isEmptyAt(row, at) && !row.empty?.joined.includes(at)))
  if (bare.length > 1) return null
  const named = tasks.filter((one) => !bare.includes(one))
  // What lacks another cell that all others have is a heading among them.
  const [task = null] = bare.filter(({ row: { empty } }) =>
    empty?.columns.every((at) => owners.includes(at) || named.some(({ row }) => isEmptyAt(row, at))),
  )
  return { head: names.join(' | '), column: names[owners[0] ?? -1] ?? '', named: named.length, bare: task }
}

function isOfOwner(column: TableColumn | null): boolean {
  return column === 'lead' || column === 'owner'
}

function isEmptyAt({ empty }: PlacedRow['row'], column: number): boolean {
  return empty?.columns.includes(column) ?? false
}

const joined: ReadonlySet<TableColumn | null> = new Set<TableColumn | null>(['section', 'task', 'end'])
const total = /^(?:(?:grand |overall )?(?:sub-?)?total|合\s?计|总\s?计|小\s?计)/i

function bareIn(tables: readonly OwnedTable[]): SurveyFinding[] {
  const named = tables.reduce((sum, table) => sum + table.named, 0)
  const bare = tables.filter((table) => table.bare !== null).length
  if (named < fewest || named < share * (named + bare)) return []
  return tables.flatMap(({ column, bare }): SurveyFinding[] => {
    if (!bare?.row.empty) return []
    const { first, label } = bare.row.empty
    return [{ block: bare.block, span: first, message: { key: 'row', values: { column, label } }, remedies: [] }]
  })
}

/** So many rows must name somebody, and such a share of them. */
const fewest = 3
const share = 0.75
