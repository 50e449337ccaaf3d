import { memoizeByObject } from '../../memoize.ts'
import type { Span } from '../../text/document/span.ts'
import type { Block } from '../../text/model/block.ts'
import { cellSpans } from '../../text/model/cell-spans.ts'
import { blockSpan, type Draft } from '../../text/model/draft.ts'
import { parseHanNumeral } from '../../text/numbering/han-numeral.ts'
import { provisionsOf } from '../../text/provisions/provisions.ts'

/** A row that stands for a provision by its number: `| 2 | 200 |`. */
export interface KeyedRow {
  /** Index of its block. */
  readonly block: number
  /** Index in `Provisions.list`. */
  readonly provision: number
  /** Its number, in the prose. */
  readonly number: Span
}

/** A table with a row for each of the provisions of a list. */
export interface KeyedTable {
  /** Index of the row with the titles of the columns. */
  readonly head: number
  readonly rows: readonly KeyedRow[]
  /** True if the rows name the provisions by their number alone; else by their titles, beside a number of the row. */
  readonly isByNumber: boolean
}

const units = '(?:措施|任务|举措|行动|工程|事项|政策|条款)'
const unitsEn = '(?:actions?|measures?|tasks?|steps?|recommendations?|commitments?|proposals?|clauses?|articles?)'
const namesUnit = new RegExp(`^${units}(?:序号|编号|号)?$|^${unitsEn}(?: (?:no\\.?|number))?$`, 'i')
const isCount = /^(?:序号|编号|号|nos?\.?|#|number)$/i
const leadsTo = new RegExp(`${units}.{0,30}表|\\b${unitsEn}\\b.{0,60}\\b(?:tables?\\b|below\\b|:$)`, 'i')
const key = new RegExp(
  `^(?:${units}|${unitsEn})?\\s?第?[（(]?(\\d{1,3}|[一二三四五六七八九十]{1,3})(?:[）)]?[.．、]?|[条项])$`,
  'i',
)
const total = /^(?:合\s?计|总\s?计|小\s?计|总额|total|sum)?$/i
/** The title of a provision and a cell that is compared with it. */
const shortest = 3

/** The tables of a draft whose rows stand for the provisions of one of its lists, 1 to the last, in order. */
export const keyedTables = memoizeByObject((draft: Draft): readonly KeyedTable[] => {
  const { blocks } = draft
  const found: KeyedTable[] = []
  for (let head = 0; head < blocks.length; head++) {
    if (blocks[head]?.kind !== 'row') continue
    let last = head
    while (blocks[last + 1]?.kind === 'row' && !isParted(draft, last)) last++
    const table = last > head + 1 ? keyedTable(draft, head, last) : null
    if (table) found.push(table)
    head = last
  }
  return found
})

/** True if a blank line is between a row and the next: that is the first of another table. */
function isParted(draft: Draft, row: number): boolean {
  return /\n[^\S\n]*\r?\n/.test(draft.text.slice(blockSpan(draft, row).end, draft.starts[row + 1]))
}

function keyedTable(draft: Draft, head: number, last: number): KeyedTable | null {
  const { blocks } = draft
  const header = cellsOf(blocks[head])[0]?.words ?? ''
  const rows = numberedRows(blocks, head, last)
  const before = blocks[head - 1]
  const isLed = before?.kind === 'paragraph' && !before.marker && leadsTo.test(before.prose.text)
  if (rows.length < 2 || !(namesUnit.test(header) || isCount.test(header))) return null
  const { scopeOf, bodyOf, ofBlock } = provisionsOf(draft)
  const lists = listsOf(draft, rows.length, head, scopeOf[head] ?? 0)
  // The table of an annex may name the tasks of the draft.
  const ofBody = bodyOf[head] === scopeOf[head] ? [] : listsOf(draft, rows.length, head, bodyOf[head] ?? 0)
  // Rows of figures alone, right below the list, are of what is listed.
  const isBelow = ofBlock[head] === lists[0]?.at(-1) && rows.every(({ block }) => hasFigures(blocks[block]))
  const isByNumber = namesUnit.test(header) || isLed || isBelow
  const named = [...lists, ...ofBody].find((list) =>
    list.every((provision, at) => namesTitle(draft, provision, rows[at]?.block ?? -1)),
  )
  const list = named ?? (isByNumber ? lists[0] : undefined)
  if (!list) return null
  return {
    head,
    rows: rows.map((row, at) => ({ ...row, provision: list[at] ?? -1 })),
    isByNumber: isByNumber && !named,
  }
}

/** The rows below a header numbered 1, 2, 3 …, without one for the total; none if they are not. */
function numberedRows(blocks: readonly Block[], head: number, last: number): Omit<KeyedRow, 'provision'>[] {
  const rows: Omit<KeyedRow, 'provision'>[] = []
  for (let block = head + 1; block <= last; block++) {
    const cell = cellsOf(blocks[block])[0]
    const digits = key.exec(cell?.words ?? '')?.[1]
    if (!cell || digits === undefined) return block === last && total.test(cell?.words ?? '-') ? rows : []
    if ((parseHanNumeral(digits) ?? Number(digits)) !== rows.length + 1) return []
    const start = cell.start + cell.words.indexOf(digits)
    rows.push({ block, number: { start, end: start + digits.length } })
  }
  return rows
}

function hasFigures(row: Block | undefined): boolean {
  return cellsOf(row).every(({ words }) => /^[\d.,，%％万亿元£$€¥\s—–-]*$/.test(words))
}

function cellsOf(block: Block | undefined): (Span & { readonly words: string })[] {
  const cells = block ? (cellSpans(block) ?? []) : []
  return cells.map(({ start, end }) => ({ start, end, words: block?.prose.text.slice(start, end) ?? '' }))
}

/** The lists of a document (`scope`) with so many provisions, numbered from 1 on, the nearest before a table first. Indices in `Provisions.list`. */
function listsOf(draft: Draft, count: number, table: number, scope: number): number[][] {
  const provisions = provisionsOf(draft)
  const lists = new Map<string, number[]>()
  provisions.list.forEach((one, index) => {
    if (one.scope !== scope || one.marker.scheme === 'annex' || one.block > table) return
    const id = `${one.parent} ${one.style}`
    const list = lists.get(id)
    if (list) list.push(index)
    else lists.set(id, [index])
  })
  const blockOf = (index: number | undefined): number => provisions.list[index ?? -1]?.block ?? -1
  // The sections of a draft are not what a table in the last of them lists.
  const isAround = (list: readonly number[]): boolean => {
    const { block = -1, last = -1 } = provisions.list[list.at(-1) ?? -1] ?? {}
    return draft.blocks[block]?.kind === 'heading' && table <= last
  }
  return [...lists.values()]
    .filter(
      (list) =>
        !isAround(list) &&
        list.length === count &&
        list.every((index, at) => provisions.list[index]?.marker.number === at + 1),
    )
    .sort((one, other) => blockOf(other.at(-1)) - blockOf(one.at(-1)))
}

/** True if a cell of a row has the title of a provision, or begins it. */
function namesTitle(draft: Draft, provision: number, row: number): boolean {
  const block = draft.blocks[provisionsOf(draft).list[provision]?.block ?? -1]
  if (!block) return false
  const { runIn, marker, prose } = block
  const title = (runIn ? prose.text.slice(runIn.start, runIn.end) : prose.text.slice(marker?.span.end ?? 0)).trim()
  return cellsOf(draft.blocks[row])
    .slice(1)
    .some(({ words }) => words.length >= shortest && title.startsWith(words.replace(/[。.]$/, '')))
}
