import type { Draft } from '../text/model/draft.ts'
import { columnsOf, type TableColumn } from '../text/structure/table-columns.ts'
import { cellSpans } from './table-cells.ts'
import { unitIn } from './units.ts'

/** The head of a table: what its columns hold, and in which units. */
export interface LedgerHead {
  readonly columns: readonly (TableColumn | null)[]
  /** Of the sums and targets: the unit that their head, or the line over the table, gives them; '' for none. */
  readonly units: readonly string[]
  /** How many rows it takes: two where 牵头 and 配合 stand below 责任单位. */
  readonly rows: number
}

export function headAt(draft: Draft, index: number): LedgerHead {
  const names = cellsOf(draft, index)
  const below = draft.blocks[index + 1]?.kind === 'row' ? cellsOf(draft, index + 1) : []
  const isDeep = isSecondRow(names, below)
  const above = names.map((name, at) => (name === '' && isDeep ? lastNamed(names, at) : name))
  const own = isDeep ? columnsOf(below) : []
  const columns = columnsOf(above).map((column, at) => own[at] ?? column)
  const over = unitIn(captionOver(draft, index))
  const units = columns.map((column, at) => {
    if (column !== 'sum' && column !== 'target') return ''
    return unitIn(below[at] ?? '') || unitIn(above[at] ?? '') || (column === 'sum' && over.endsWith('元') ? over : '')
  })
  return { columns, units, rows: isDeep ? 2 : 1 }
}

/** The words of the cells of a row. */
export function cellsOf(draft: Draft, index: number): string[] {
  const text = draft.blocks[index]?.prose.text ?? ''
  return cellSpans(draft, index).map(({ start, end }) => text.slice(start, end))
}

/** True if a row names parts of the columns that a cell of the head spans, and nothing else. */
function isSecondRow(names: readonly string[], below: readonly string[]): boolean {
  if (!names.includes('') || names[0] === '' || below.length !== names.length) return false
  return names.every((name, at) => {
    const isSpanned = name === '' || names[at + 1] === ''
    const cell = below[at] ?? ''
    return isSpanned ? cell !== '' && cell.length <= longestName : cell === ''
  })
}

const longestName = 12

function lastNamed(names: readonly string[], at: number): string {
  for (let before = at; before >= 0; before--) if (names[before]) return names[before] ?? ''
  return ''
}

/** The line over a table: 单位：万元. */
function captionOver({ blocks }: Draft, index: number): string {
  const block = blocks[index - 1]
  const text = block?.kind === 'row' ? '' : (block?.prose.text ?? '')
  return text.length <= longestCaption && /单位[：:]/.test(text)
    ? `（${/单位[：:][^）)]*/.exec(text)?.[0] ?? ''}）`
    : ''
}

const longestCaption = 60
