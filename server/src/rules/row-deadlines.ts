import type { DatedCell } from '../facts/particulars/barred-rows.ts'
import { barredTables } from '../facts/particulars/barred-tables.ts'
import { lastDayOf } from '../facts/particulars/deadline.ts'
import { areOfTasks } from '../facts/particulars/table-columns.ts'
import type { Survey } from './survey.ts'

/** A cell under the deadlines of a table of tasks. */
export interface RowDeadline {
  readonly block: number
  readonly cell: DatedCell
  /** As `lastDayOf` has it. */
  readonly last: number
}

/** The deadlines of the tables of tasks of a draft, in order. */
export function rowDeadlines({ blocks }: Pick<Survey, 'blocks'>): readonly RowDeadline[] {
  const found: RowDeadline[] = []
  for (const { columns, rows } of barredTables(blocks)) {
    if (!areOfTasks(columns)) continue
    for (const { block, row } of rows) {
      for (const cell of row.dates) {
        const last = columns[cell.column] === 'end' ? lastDayOf(cell.to) : null
        if (last !== null) found.push({ block, cell, last })
      }
    }
  }
  return found
}

/** The years that the title of a draft says it is for, 2027—2029年; null if it names none, or several. */
export function yearsInTitle({
  blocks,
}: Pick<Survey, 'blocks'>): { readonly from: number; readonly to: number } | null {
  let found: { readonly from: number; readonly to: number } | null = null
  for (const { kind, particulars } of blocks) {
    if (kind !== 'title') continue
    for (const [, first, last] of particulars.headings?.[0]?.text.matchAll(years) ?? []) {
      const [from, to] = [Number(first), Number(last)]
      if (from >= to || (found !== null && (found.from !== from || found.to !== to))) return null
      found = { from, to }
    }
  }
  return found
}

const years = /(20\d\d)\s?年?\s?(?:[—–―\-－~～至到]{1,2}|to)\s?(20\d\d)(?!\d)/g
