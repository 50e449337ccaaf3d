import type { Span } from '../../text/document/span.ts'
import { isTableHead } from '../../text/model/block.ts'
import { cellSpans } from '../../text/model/cell-spans.ts'
import { type CellDate, cellDate } from './cell-dates.ts'
import type { ParticularsInput } from './particulars-input.ts'
import { columnsOf, type TableColumn } from './table-columns.ts'

/** A row of a table with bars: in such a row an empty cell is seen, and each word has its column. */
export interface BarredRow {
  readonly cells: number
  /** What the cells name, if the row is the head of its table; else empty. */
  readonly columns: readonly (TableColumn | null)[]
  /** The number that its first cell holds and nothing else. */
  readonly number: RowNumber | null
  /** The columns in which nothing stands. */
  readonly empty: readonly number[]
  /** The dates of cells that hold little else, with their columns. */
  readonly dates: readonly DatedCell[]
}

export interface RowNumber extends Span {
  readonly value: number
}

export interface DatedCell extends CellDate, Span {
  readonly column: number
  readonly words: string
}

export function barredRows({ block, language }: ParticularsInput): readonly BarredRow[] {
  const cells = block.kind === 'row' ? cellSpans(block) : null
  if (cells === null) return none
  const { text } = block.prose
  const isHead = isTableHead(block)
  const words = isHead ? cells.map(({ start, end }) => text.slice(start, end)) : []
  // One loop, and lists only where something is in them: a table may have thousands of rows.
  let empty = noColumns
  let dates = noDates
  for (const [column, { start, end }] of cells.entries()) {
    if (start === end) empty = [...empty, column]
    else if (!isHead && end - start >= shortestDate) {
      const written = text.slice(start, end)
      const date = cellDate(written, language)
      if (date !== null) dates = [...dates, { start, end, ...date, column, words: written }]
    }
  }
  const number = isHead ? null : numberIn(cells[0], text)
  return [{ cells: cells.length, columns: isHead ? taskColumns(words) : noKinds, number, empty, dates }]
}

const noColumns: readonly number[] = []
const noKinds: readonly never[] = []
const noDates: readonly DatedCell[] = []
/** 2027 */
const shortestDate = 4
/** “120.” */
const longestNumber = 4

function numberIn(cell: Span | undefined, text: string): RowNumber | null {
  if (cell === undefined || cell.end - cell.start > longestNumber) return null
  const value = /^\d{1,3}(?=[.．、]?$)/.exec(text.slice(cell.start, cell.end))?.[0]
  return value === undefined ? null : { start: cell.start, end: cell.end, value: Number(value) }
}

/** 单位 beside a column of deadlines is who does it, else that in which something is measured. */
function taskColumns(words: readonly string[]): readonly (TableColumn | null)[] {
  const columns = columnsOf(words)
  if (columns.includes('end') || columns.includes('lead')) return columns
  return columns.map((one, at) => (/^(?:计量)?单位$/.test(words[at] ?? '') ? 'other' : one))
}

const none: readonly BarredRow[] = []
