import type { DatedCell } from '../facts/particulars/barred-rows.ts'
import { barredTables } from '../facts/particulars/barred-tables.ts'
import { lastDayOf } from '../facts/particulars/deadline.ts'
import type { TitleYears } from '../facts/particulars/heading-signs.ts'
import { areOfTasks, type TableColumn } from '../text/structure/table-columns.ts'
import { tellsOfWhatIs } from './accounts.ts'
import type { Survey } from './survey.ts'

/** A cell under the deadlines of a table of tasks. */
export interface RowDeadline {
  readonly block: number
  readonly cell: DatedCell
  /** As `lastDayOf` has it. */
  readonly last: number
  /** The row, or the section that it is in, tells of what has been done. */
  readonly isDone: boolean
}

/** The deadlines of the tables of tasks of a draft, in order. */
export function rowDeadlines(survey: Pick<Survey, 'blocks' | 'outline'>): readonly RowDeadline[] {
  const found: RowDeadline[] = []
  for (const { columns, rows } of barredTables(survey.blocks)) {
    const [first] = rows
    if (first === undefined || !areOfTasks(columns)) continue
    const isAccount = tellsOfWhatIs(first.block, survey)
    for (const { block, row } of rows) {
      const isDone = isAccount || row.done.some((column) => ofStates.has(columns[column] ?? null))
      for (const cell of row.dates) {
        const last = columns[cell.column] === 'end' ? lastDayOf(cell.to) : null
        if (last !== null) found.push({ block, cell, last, isDone })
      }
    }
  }
  return found
}

/** Columns whose cells may say that a task is done; what a task itself says (验收已建成的平台) is none of that. */
const ofStates: ReadonlySet<TableColumn | null> = new Set<TableColumn | null>([null, 'other', 'end'])

/** The years that the title of a draft says it is for, 2027—2029年; null if it names none, or several. */
export function yearsInTitle({ blocks }: Pick<Survey, 'blocks'>): TitleYears | null {
  let found: TitleYears | null = null
  for (const { kind, particulars } of blocks) {
    if (kind !== 'title') continue
    for (const { from, to } of particulars.headingSigns?.[0]?.years ?? []) {
      if (from >= to || (found !== null && (found.from !== from || found.to !== to))) return null
      found = { from, to }
    }
  }
  return found
}
