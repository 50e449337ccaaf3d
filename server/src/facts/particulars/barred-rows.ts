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
  if (block.kind !== 'row' || block.bars === undefined) return none
  const { text } = block.prose
  const cells = cellSpans(block) ?? []
  const words = cells.map(({ start, end }) => text.slice(start, end))
  const empty = words.flatMap((one, column) => (one === '' ? [column] : []))
  if (isTableHead(block)) return [{ cells: cells.length, columns: taskColumns(words), number: null, empty, dates: [] }]
  const [first] = cells
  const value = /^\d{1,3}(?=[.．、]?$)/.exec(words[0] ?? '')?.[0]
  const number = first === undefined || value === undefined ? null : { ...first, value: Number(value) }
  const dates = cells.flatMap((cell, column): DatedCell[] => {
    const date = cellDate(words[column] ?? '', language)
    return date === null ? [] : [{ ...cell, ...date, column, words: words[column] ?? '' }]
  })
  return [{ cells: cells.length, columns: [], number, empty, dates }]
}

/** 单位 beside a column of deadlines is who does it, else that in which something is measured. */
function taskColumns(words: readonly string[]): readonly (TableColumn | null)[] {
  const columns = columnsOf(words)
  if (columns.includes('end') || columns.includes('lead')) return columns
  return columns.map((one, at) => (/^(?:计量)?单位$/.test(words[at] ?? '') ? 'other' : one))
}

const none: readonly BarredRow[] = []
