import type { Edit } from '../../text/document/edit.ts'
import type { Span } from '../../text/document/span.ts'
import { type Draft, placedBlock, spanInDraft } from '../../text/model/draft.ts'
import { formatHanNumeral } from '../../text/numbering/han-numeral.ts'
import type { Provisions } from '../../text/provisions/provisions.ts'
import { linesOfBlocks } from '../edits/provision-text.ts'
import { type KeyedRow, keyedTables } from './keyed-tables.ts'
import { numberIn } from './new-labels.ts'
import type { NewLabels } from './shift.ts'
import type { SwappedOrder } from './swapped-order.ts'

/** The edits of the numbers by which rows name provisions that get other ones: `| 3 | 300 |` of a table “措施 | 经费”. */
export function keyEdits(draft: Draft, { list }: Provisions, labels: NewLabels): Edit[] {
  return keyedTables(draft).flatMap(({ rows, isByNumber }) =>
    (isByNumber ? rows : []).flatMap((row) => {
      const [marker, label] = [list[row.provision]?.marker, labels.get(row.provision)]
      const number = marker && label !== undefined ? numberIn(marker, label) : ''
      return /^\d+$/.test(number) ? (numbered(draft, row, Number(number)) ?? []) : []
    }),
  )
}

/** Where the row of a new provision goes in a table that names those of its list by their titles. */
export interface RowPlace {
  /** Indices of blocks: the titles of the columns, and the row that it goes behind. */
  readonly head: number
  readonly last: number
  /** The edits of the numbers of the rows behind it. */
  readonly numbers: readonly Edit[]
}

/** The places of the rows for a provision that is put behind the one that a block bears the number of. */
export function rowPlaces(draft: Draft, { headedBy }: Provisions, block: number): RowPlace[] {
  const provision = headedBy.get(block)
  return keyedTables(draft).flatMap(({ head, rows, isByNumber }): RowPlace[] => {
    const at = isByNumber ? -1 : rows.findIndex((row) => row.provision === provision)
    const row = rows[at]
    if (!row) return []
    const numbers = rows.slice(at + 1).flatMap((later, by) => numbered(draft, later, at + by + 3) ?? [])
    return [{ head, last: row.block, numbers }]
  })
}

/** The block that bears the number of the provision that a row names by its title; the block itself if it is no such row. */
export function namedByRow(draft: Draft, { list }: Provisions, block: number): number {
  if (draft.blocks[block]?.kind !== 'row') return block
  const rows = keyedTables(draft).flatMap((table) => (table.isByNumber ? [] : table.rows))
  return list[rows.find((row) => row.block === block)?.provision ?? -1]?.block ?? block
}

/** The rows of two provisions that change places: their lines, and the edits of their numbers. */
export interface RowSwap {
  readonly first: Span
  readonly second: Span
  readonly edits: readonly Edit[]
  /** The blocks of the two. */
  readonly blocks: readonly [number, number]
}

/** The rows that change places with two neighbours, in the tables beside them that have one for each of their list. */
export function rowSwaps(draft: Draft, { list }: Provisions, order: SwappedOrder): RowSwap[] {
  const [from, to] = [list[order.first]?.block ?? 0, list[order.second]?.last ?? 0]
  return keyedTables(draft).flatMap(({ rows }) => {
    const at = rows.findIndex(({ provision }) => provision === order.first)
    const [one, other] = [rows[at], rows[at + 1]]
    if (!one || other?.provision !== order.second || (one.block >= from && one.block <= to)) return []
    const [first, second] = [linesOfBlocks(draft, one.block, one.block), linesOfBlocks(draft, other.block, other.block)]
    const edits = [numbered(draft, one, at + 2), numbered(draft, other, at + 1)]
    if (!first || !second || first.end >= second.start) return []
    return [{ first, second, edits: edits.flatMap((edit) => edit ?? []), blocks: [one.block, other.block] }]
  })
}

function numbered(draft: Draft, { block, number: span }: KeyedRow, number: number): Edit | null {
  const row = placedBlock(draft, block)
  if (!row) return null
  const isHan = !/\d/.test(row.prose.text.slice(span.start, span.end))
  return { span: spanInDraft(row, span), text: isHan ? formatHanNumeral(number) : String(number) }
}
