import type { Span } from '../../text/document/span.ts'
import { isTableHead } from '../../text/model/block.ts'
import { cellSpans } from '../../text/model/cell-spans.ts'
import { columnsOf, type TableColumn } from '../../text/structure/table-columns.ts'
import { type CellDates, cellDates } from './cell-dates.ts'
import { doneColumns } from './done-cells.ts'
import type { ParticularsInput } from './particulars-input.ts'
import { type RowNumber, rowNumber } from './row-number.ts'

/** A row of a table with bars: in such a row an empty cell is seen, and each word has its column. */
export interface BarredRow {
  readonly cells: number
  /** The head of its table; null for any other row. */
  readonly head: BarredHead | null
  /** The number that its first cell holds. */
  readonly number: RowNumber | null
  /** Null where all cells have words. */
  readonly empty: EmptyCells | null
  /** The dates of cells that hold little else, with their columns. */
  readonly dates: readonly DatedCell[]
  /** Of a row with dates: the columns whose cells say that something is done. */
  readonly done: readonly number[]
}

export interface BarredHead {
  /** What the cells name. */
  readonly columns: readonly (TableColumn | null)[]
  /** In what words. */
  readonly names: readonly string[]
}

export interface EmptyCells {
  readonly columns: readonly number[]
  /** Of these, the cells that are one with the cell above. */
  readonly joined: readonly number[]
  /** The first cell with words. */
  readonly first: Span
  /** Its words, copied out for messages. */
  readonly label: string
}

export interface DatedCell extends Span, CellDates {
  readonly column: number
  readonly words: string
}

export function barredRows({ block, language }: ParticularsInput): readonly BarredRow[] {
  const cells = block.kind === 'row' ? cellSpans(block) : null
  if (cells === null) return none
  const { text } = block.prose
  if (isTableHead(block)) {
    const names = cells.map(({ start, end }) => text.slice(start, end))
    const head = { columns: taskColumns(names), names }
    return [{ cells: cells.length, head, number: null, empty: null, dates: noDates, done: noColumns }]
  }
  const dates = text.includes('20') ? datesIn(cells, text, language) : noDates
  const empty = hasEmpty(cells) ? emptyAmong(cells, text, block.joined ?? noColumns) : null
  const done = dates.length === 0 ? noColumns : doneColumns(cells, text, language)
  return [{ cells: cells.length, head: null, number: rowNumber(cells[0], text), empty, dates, done }]
}

const none: readonly BarredRow[] = []
const noDates: readonly DatedCell[] = []
const noColumns: readonly number[] = []

function isEmpty({ start, end }: Span): boolean {
  return start === end
}

/** A loop for speed, as below: a table may have thousands of rows. */
function hasEmpty(cells: readonly Span[]): boolean {
  for (const cell of cells) if (isEmpty(cell)) return true
  return false
}

function emptyAmong(cells: readonly Span[], text: string, joined: readonly number[]): EmptyCells | null {
  const first = cells.find((cell) => !isEmpty(cell))
  if (first === undefined) return null
  const columns = cells.flatMap((cell, column) => (isEmpty(cell) ? [column] : []))
  return { columns, joined, first, label: text.slice(first.start, Math.min(first.end, first.start + longestLabel)) }
}

const longestLabel = 40

function datesIn(cells: readonly Span[], text: string, language: ParticularsInput['language']): readonly DatedCell[] {
  const found: DatedCell[] = []
  let year = -1
  for (let column = 0; column < cells.length; column++) {
    const { start, end } = cells[column] ?? nowhere
    if (year < start) year = text.indexOf('20', start)
    if (year < 0) break
    if (year >= end || end - start < shortestDate) continue
    const words = text.slice(start, end)
    const dates = cellDates(words, language)
    if (dates !== null) found.push({ start, end, ...dates, column, words })
  }
  return found
}

const nowhere: Span = { start: 0, end: 0 }

/** 2027 */
const shortestDate = 4

/** 单位 beside a column of deadlines is who does it, else that in which something is measured. */
function taskColumns(words: readonly string[]): readonly (TableColumn | null)[] {
  const columns = columnsOf(words)
  if (columns.includes('end') || columns.includes('lead')) return columns
  return columns.map((one, at) => (/^(?:计量)?单位$/.test(words[at] ?? '') ? 'other' : one))
}
