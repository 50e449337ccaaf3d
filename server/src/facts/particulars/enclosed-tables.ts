import type { Span } from '../../text/document/span.ts'
import { type BlockKind, isTableHead } from '../../text/model/block.ts'
import { type AnnexBlock, type Annexes, annexesOf } from './annex-register.ts'
import type { EnclosedAmount } from './enclosed-amounts.ts'
import type { Particulars } from './kinds.ts'
import { added, type RowFigures } from './row-figures.ts'
import type { Stated } from './stated-of.ts'
import type { TableHead } from './table-heads.ts'

/** What a block says of tables, or is of one. */
export interface TableBlock extends AnnexBlock {
  readonly kind: BlockKind
  readonly level: number
  readonly whole: Span
  readonly particulars: AnnexBlock['particulars'] & Pick<Particulars, 'enclosedAmounts' | 'figures' | 'tableHeads'>
}

/** An amount of the text, and what the table that its sentence refers to has instead. */
export interface AmountInTable {
  readonly block: number
  readonly amount: EnclosedAmount
  /** The number of its rows, or the sum of a column. */
  readonly inTable: number
  /** The name of the column; null for rows that are counted. */
  readonly column: string | null
  /** The head of the table. */
  readonly head: { readonly block: number; readonly span: Span }
}

/**
 * The amounts of a draft that can be held against a table. Only where both certainly speak of one thing: the annex has
 * one table, and the column has the name and the unit of the amount, or its numbered rows are what is counted.
 */
export function amountsInTables(
  stated: readonly Stated<'enclosedAmounts'>[],
  blocks: readonly TableBlock[],
): AmountInTable[] {
  let annexes: Annexes | null = null
  const known = new Map<string, Table | null>()
  const ofAnnex = (number: string): Table | null => {
    annexes ??= annexesOf(blocks)
    if (!known.has(number)) known.set(number, tableOfAnnex(blocks, annexes, number))
    return known.get(number) ?? null
  }
  const found: AmountInTable[] = []
  for (const { block, all: amounts } of stated) {
    for (const amount of soleOfUnit(amounts)) {
      const table = amount.annex === null ? tableBelow(blocks, block) : ofAnnex(amount.annex)
      if (table === null || table.block <= block) continue
      const column = amount.unit.endsWith('元') ? columnFor(amount, table) : null
      const inTable = column ? column.sum : isCounted(amount, table) ? rowCount(table) : null
      if (inTable === null) continue
      const head = { block: table.block, span: table.whole }
      found.push({ block, amount, inTable, column: column?.name ?? null, head })
    }
  }
  return found
}

type Blocks = readonly TableBlock[]

/** 项目4个，其中新建项目2个: it is not said which of them the table has. */
function soleOfUnit(amounts: readonly EnclosedAmount[]): readonly EnclosedAmount[] {
  const counts = new Map<string, number>()
  for (const { unit } of amounts) counts.set(unit, (counts.get(unit) ?? 0) + 1)
  return amounts.filter(({ unit, exact }) => exact && counts.get(unit) === 1)
}

interface Table {
  /** Of its head. */
  readonly block: number
  readonly whole: Span
  readonly head: TableHead
  readonly rows: readonly RowFigures[]
  /** The title of its annex. */
  readonly title: string
}

/** The table that follows, with its title before it. */
function tableBelow(blocks: Blocks, from: number): Table | null {
  const start = [1, 2, 3].map((distance) => from + distance).find((at) => blocks[at]?.kind === 'row')
  return start === undefined ? null : tableAt(blocks, start, '')
}

/** The one table of an annex. Without a number, that of the one annex. */
function tableOfAnnex(blocks: Blocks, { present }: Annexes, number: string): Table | null {
  const index = present.findIndex(({ line }) => line.number === number)
  const annex = present[index]
  if (annex === undefined || (number === '' && present.length > 1)) return null
  const end = present[index + 1]?.block ?? blocks.length
  let start: number | null = null
  for (let at = annex.block + 1; at < end; at++) {
    if (!isRow(blocks[at]) || (isRow(blocks[at - 1]) && !isHead(blocks[at]))) continue
    if (start !== null) return null
    start = at
  }
  return start === null ? null : tableAt(blocks, start, annex.title?.text ?? '')
}

function tableAt(blocks: Blocks, start: number, title: string): Table | null {
  const { whole, particulars } = blocks[start] ?? {}
  const head = particulars?.tableHeads?.[0]
  if (head === undefined || whole === undefined || partial.test(title)) return null
  const rows: RowFigures[] = []
  for (let at = start + 1; isRow(blocks[at]) && !isHead(blocks[at]); at++) {
    const own = blocks[at]?.particulars.figures?.[0]
    if (own === undefined || own.kind === 'subtotal' || own.kind === 'part') return null
    rows.push(own)
  }
  return { block: start, whole, head, rows, title }
}

function isRow(block: TableBlock | undefined): boolean {
  return block?.kind === 'row'
}

function isHead(block: TableBlock | undefined): boolean {
  return block !== undefined && isTableHead(block)
}

const partial = /节选|部分|示例|样表|格式|模板/

/** The column of the name and the unit of an amount, with what its rows add up to; null if that is not certain. */
function columnFor({ before, unit }: EnclosedAmount, { head, rows }: Table): { name: string; sum: number } | null {
  const column = head.measured.find((one) => one.unit === unit && isName(before, one.name))
  if (column === undefined) return null
  const figures = rows.flatMap(({ kind, words, figures }) =>
    // With an empty cell, or one of several words, columns cannot be told.
    kind === 'row' ? [words === head.words ? figures.find(({ word }) => word === column.word) : undefined] : [],
  )
  const sum = added(figures.map((figure) => figure?.value ?? Number.NaN))
  return Number.isNaN(sum) || figures.length < 2 ? null : { name: column.name, sum }
}

/** 项目总投资|共 of the column 总投资; 年度总投资 is another. */
function isName(before: string, column: string): boolean {
  const name = before.replace(/(?:为|共计?|合计|总计|达)$/, '')
  if (!name.endsWith(column) || /[单每某该期]/.test(name)) return false
  const lead = name.slice(0, -column.length)
  return lead === '' || /(?:项目|工程|任务|计划|拟|安排|共|其)$/.test(lead)
}

/** True if rows of the table are what an amount counts: its word is in the title, or in the head of the first column. */
function isCounted({ before, after }: EnclosedAmount, { title, head }: Table): boolean {
  const words = after === '' ? before.slice(-3) : after.slice(0, 4)
  for (let at = 0; at + 2 <= words.length; at++)
    if (`${title} ${head.subject}`.includes(words.slice(at, at + 2))) return true
  return false
}

/** How many rows a table has that are numbered from 1 on; null if they are not. */
function rowCount({ rows }: Table): number | null {
  const counted = rows.filter(({ kind }) => kind === 'row')
  return counted.length > 1 && counted.every(({ figures }, at) => figures[0]?.value === at + 1) ? counted.length : null
}
