import { cellSpans } from '../../ledger/table-cells.ts'
import { memoizeByObject } from '../../memoize.ts'
import type { Span } from '../../text/document/span.ts'
import { isTableHead } from '../../text/model/block.ts'
import type { Draft } from '../../text/model/draft.ts'

/** A row of a table under its head. */
export interface TableRow {
  /** In the prose. */
  readonly cells: readonly Span[]
  /** The words of the head, by column. */
  readonly head: readonly string[]
  /** The cell by which the rows are counted (序号, No.), if there is one. */
  readonly serial: RowSerial | null
}

export interface RowSerial {
  readonly label: string
  readonly number: number
  readonly end: number
}

/** The row at a block; null for other blocks, and for the head itself. */
export function tableRow(draft: Draft, block: number): TableRow | null {
  return rowsByBlock(draft).get(block) ?? null
}

const rowsByBlock = memoizeByObject((draft: Draft): ReadonlyMap<number, TableRow> => {
  const found = new Map<number, TableRow>()
  let head: readonly string[] = []
  draft.blocks.forEach((block, index) => {
    if (block.kind !== 'row') return
    const { text } = block.prose
    const cells = cellSpans(draft, index)
    const words = cells.map(({ start, end }) => text.slice(start, end))
    if (isTableHead(block) || draft.blocks[index - 1]?.kind !== 'row') head = words
    else found.set(index, { cells, head, serial: serialIn(words, cells, head) })
  })
  return found
})

function serialIn(words: readonly string[], cells: readonly Span[], head: readonly string[]): RowSerial | null {
  const [label = ''] = words
  if (!counts.test(head[0] ?? '') || !/^\d{1,3}[.．、]?$/.test(label)) return null
  return { label, number: Number.parseInt(label, 10), end: cells[0]?.end ?? 0 }
}

const counts = /^(?:序\s?号|编\s?号|号|No\.?|№|#|S\/N)$/i
