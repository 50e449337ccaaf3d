import { memoizeByObject } from '../../memoize.ts'
import { type BlockKind, isTableHead } from '../../text/model/block.ts'
import { areOfTasks } from '../../text/structure/table-columns.ts'
import type { BarredHead, BarredRow } from './barred-rows.ts'
import type { Particulars } from './kinds.ts'

/** A table with bars, as its head and its rows state it. */
export interface BarredTable extends BarredHead {
  /** Those with as many cells as the head. */
  readonly rows: readonly PlacedRow[]
}

export interface PlacedRow {
  readonly block: number
  readonly row: BarredRow
}

export interface TableBlock {
  readonly kind: BlockKind
  readonly level: number
  readonly particulars: Pick<Particulars, 'barredRows'>
}

/** The tables of a draft that are numbered or of tasks, in order. Several rules ask for them, so they are put together once. */
export const barredTables = memoizeByObject(tablesIn)

function tablesIn(blocks: readonly TableBlock[]): readonly BarredTable[] {
  const found: BarredTable[] = []
  // A loop for speed: most blocks are no rows.
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]
    if (block === undefined || !isTableHead(block)) continue
    const own = block.particulars.barredRows?.[0]
    // Of any other table nothing is asked.
    if (!own?.head || (own.head.columns[0] !== 'number' && !areOfTasks(own.head.columns))) continue
    const rows: PlacedRow[] = []
    for (let block = at + 1; ; block++) {
      const next = blocks[block]
      if (next?.kind !== 'row' || isTableHead(next)) break
      const row = next.particulars.barredRows?.[0]
      if (row?.cells === own.cells) rows.push({ block, row })
    }
    found.push({ ...own.head, rows })
  }
  return found
}
