import { blockSpan, type Draft } from '../text/model/draft.ts'
import { areOfTasks, columnsOf, type TableColumn } from '../text/structure/table-columns.ts'
import { type Cell, cellsOfLine, cellsUnder } from './aligned-cells.ts'
import { headingsAbove } from './headings-above.ts'
import { taskInRow } from './table-columns.ts'
import type { Task } from './task.ts'

/**
 * The tasks in tables whose columns are set apart by space alone, each row on a line of its own. By block; the blocks of
 * such a table, which may hold one line or all, are no tasks by themselves.
 */
export function alignedTables(draft: Draft, firstLeads: boolean): ReadonlyMap<number, readonly Task[]> {
  const found = new Map<number, Task[]>()
  for (let index = 0; index < draft.blocks.length; index++) {
    if (!isText(draft, index) || !gaps.test(draft.blocks[index]?.prose.text.slice(0, longestHead) ?? '')) continue
    // All of it is read only where its first line is a header.
    const header = firstLine(draft, index)
    const head = columnsOf(header.map(({ words }) => words))
    if (header.length < 2 || !areOfTasks(head) || !header.every(({ words }) => words.length <= longestName)) continue
    const [own, ...lines] = linesFrom(draft, index)
    const rows = rowsOf(own?.cells ?? header, head, lines)
    if (!rows.some(({ cells }) => cells.length > 0)) continue
    found.set(index, [])
    for (const { block } of lines) found.set(block, [])
    for (const row of rows) {
      const task = taskOf(draft, head, row, firstLeads)
      if (task) found.get(row.block)?.push(task)
    }
    index = lines.at(-1)?.block ?? index
  }
  return found
}

function firstLine(draft: Draft, index: number): readonly Cell[] {
  const { start, end } = blockSpan(draft, index)
  const words = draft.chunks.slice(start, Math.min(end, start + 2 * longestHead))
  return cellsOfLine(/^[^\n]*/.exec(words)?.[0] ?? '')
}

/** Two columns or more after the first. */
const gaps = /\S(?: {2,}|\t|\u3000+)\S/
const longestHead = 200
const longestName = 24

function isText({ blocks }: Draft, index: number): boolean {
  const kind = blocks[index]?.kind
  return kind === 'paragraph' || kind === 'item'
}

interface Line {
  readonly block: number
  /** Of its first word, in the draft. */
  readonly start: number
  readonly end: number
  readonly cells: readonly Cell[]
}

/** The lines of a block and of those right below it, up to an empty line. */
function linesFrom(draft: Draft, index: number): Line[] {
  const lines: Line[] = []
  let last = -1
  for (let block = index; isText(draft, block); block++) {
    const { start, end } = blockSpan(draft, block)
    // The indentation of the first line may be no part of the block.
    const from = draft.chunks.slice(Math.max(0, start - longestHead), start).search(/[^\S\n]*$/)
    if (last >= 0 && (draft.chunks.slice(last, start).match(/\n/g)?.length ?? 0) > 1) break
    let at = start - Math.min(longestHead, start) + from
    for (const words of draft.chunks.slice(at, end).split('\n')) {
      const indent = words.length - words.trimStart().length
      if (words.trim() !== '')
        lines.push({ block, start: at + indent, end: at + words.trimEnd().length, cells: cellsOfLine(words) })
      at += words.length + 1
    }
    last = end
  }
  return lines
}

interface Row {
  readonly block: number
  readonly start: number
  readonly end: number
  /** As many as there are columns; none where they cannot be told apart. */
  readonly cells: readonly string[]
  /** The whole line. */
  readonly words: string
}

function rowsOf(header: readonly Cell[], head: readonly (TableColumn | null)[], lines: readonly Line[]): Row[] {
  const rows: Row[] = []
  for (const { block, start, end, cells: own } of lines) {
    const words = own.map((cell) => cell.words).join(' ')
    const cells = cellsUnder(header, own)
    const last = rows.at(-1)
    if (last && cells.length > 0 && last.cells.length > 0 && goesOn(head, cells))
      rows[rows.length - 1] = { ...last, cells: last.cells.map((cell, at) => joined(cell, cells[at] ?? '')) }
    else rows.push({ block, start, end, cells, words })
  }
  return rows
}

/** A line that goes on with cells of the row above: it has no number, no task, or the rest of one alone. */
function goesOn(head: readonly (TableColumn | null)[], cells: readonly string[]): boolean {
  const number = head.indexOf('number')
  if (number >= 0) return cells[number] === ''
  const task = cells[head.indexOf('task')] ?? ''
  return task === '' || (/^[a-z]/.test(task) && cells.every((cell) => cell === '' || cell === task))
}

function joined(above: string, below: string): string {
  if (above === '' || below === '') return above + below
  return /[A-Za-z,;]$/.test(above) ? `${above} ${below}` : above + below
}

/** A row whose cells cannot be told apart is a task of whom and when nothing is known. */
function taskOf(
  draft: Draft,
  head: readonly (TableColumn | null)[],
  { block, start, end, cells, words }: Row,
  firstLeads: boolean,
): Task | null {
  const row =
    cells.length > 0
      ? taskInRow(head, cells, draft.language, firstLeads)
      : taskInRow(['task'], [words], draft.language, firstLeads)
  return row && { ...row, block, span: { start, end }, section: headingsAbove(draft, block) }
}
