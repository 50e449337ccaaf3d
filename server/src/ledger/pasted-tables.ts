import { isBodyInSentence, organNames } from '../facts/particulars/organ-names.ts'
import { blockSpan, type Draft } from '../text/model/draft.ts'
import { areOfTasks, columnsOf, type TableColumn } from '../text/structure/table-columns.ts'
import { headingsAbove } from './headings-above.ts'
import { taskInRow } from './table-columns.ts'
import type { Task } from './task.ts'

/**
 * The tasks in tables that were pasted as plain text, each cell on a line of its own: 序号, 任务, 责任单位, 1, …. By block;
 * the blocks of such a table are no tasks by themselves.
 */
export function pastedTables(draft: Draft, firstLeads: boolean): ReadonlyMap<number, readonly Task[]> {
  const found = new Map<number, readonly Task[]>()
  for (let index = 0; index < draft.blocks.length; index++) {
    // After 附件 it is read as a title.
    if (!numbering.test(lineAt(draft, index))) continue
    const last = headerEnd(draft, index)
    const head = columnsOf(linesBetween(draft, index, last))
    if (areOfTasks(head)) index = readRows(draft, head, last, firstLeads, found) - 1
  }
  return found
}

const numbering = /^(?:序号|编号)$/
const most = 10

/** The block after the header: the first number, or the first heading within the table. */
function headerEnd(draft: Draft, start: number): number {
  let end = start + 1
  while (end - start < most && isLine(draft, end) && !/^1$/.test(lineAt(draft, end))) end++
  return end
}

/** Reads rows from a block on, and returns the block after the last. */
function readRows(
  draft: Draft,
  head: readonly (TableColumn | null)[],
  start: number,
  firstLeads: boolean,
  found: Map<number, readonly Task[]>,
): number {
  let at = start
  for (let number = 1; ; number++) {
    // Headings divide the table; its numbers go on.
    while (draft.blocks[at]?.kind === 'heading') at++
    if (!isLine(draft, at) || lineAt(draft, at) !== String(number)) return at
    const end = rowEnd(draft, at, number + 1, head.length)
    const cells = linesBetween(draft, at, end)
    const own = cells.length === head.length && isInLine(head, cells) ? { head, cells } : byContent(head, cells)
    const row = own && taskInRow(own.head, own.cells, draft.language, firstLeads)
    // A row of which cells cannot be told apart: its lines stay what they are.
    for (let block = at; row !== null && block < end; block++) found.set(block, [])
    if (row) {
      const span = { start: blockSpan(draft, at).start, end: blockSpan(draft, end - 1).end }
      found.set(at, [{ ...row, block: at, span, section: headingsAbove(draft, at) }])
    }
    at = end
  }
}

interface Row {
  readonly head: readonly (TableColumn | null)[]
  readonly cells: readonly string[]
}

/** False if cells stand in the wrong columns, because one before them was merged or broken into lines. */
function isInLine(head: readonly (TableColumn | null)[], cells: readonly string[]): boolean {
  return head.every((column, at) => {
    const cell = cells[at] ?? ''
    if (column === 'task') return cell.length > shortest
    return !isOfBodies(column) || areBodies(cell)
  })
}

/** The cells of a row that has lost some, by what they say: lists of bodies in the order of their columns, and the task. */
function byContent(head: readonly (TableColumn | null)[], cells: readonly string[]): Row | null {
  const columns = head.filter(isOfBodies)
  const bodies = cells.filter(areBodies)
  const task = cells.slice(1).reduce((longest, cell) => (cell.length > longest.length ? cell : longest), '')
  if (bodies.length !== columns.length || bodies.includes(task) || task.length <= shortest) return null
  const last = cells.at(-1) ?? ''
  const isDated = head.includes('end') && /\d年|持续|长期|每年/.test(last) && last !== task
  return {
    head: ['task', ...columns, ...(isDated ? ['end' as const] : [])],
    cells: [task, ...bodies, ...(isDated ? [last] : [])],
  }
}

const shortest = 3

function isOfBodies(column: TableColumn | null): boolean {
  return column === 'lead' || column === 'owner' || column === 'support'
}

function areBodies(cell: string): boolean {
  const { names, sure } = organNames(cell, 0, cell.length)
  return sure && names.every(({ start, end }) => isBodyInSentence(cell.slice(start, end)))
}

/** The block after a row: the next number, a heading, or as many lines as there are columns. */
function rowEnd(draft: Draft, start: number, next: number, columns: number): number {
  let end = start + 1
  while (isLine(draft, end) && lineAt(draft, end) !== String(next) && end - start < 3 * most) end++
  // The last row has no number after it: what comes then is no cell.
  return lineAt(draft, end) === String(next) || end - start <= columns ? end : start + columns
}

function isLine({ blocks }: Draft, index: number): boolean {
  const kind = blocks[index]?.kind
  return kind === 'paragraph' || kind === 'item'
}

function lineAt({ blocks }: Draft, index: number): string {
  return blocks[index]?.prose.text.trim() ?? ''
}

function linesBetween(draft: Draft, from: number, to: number): string[] {
  return Array.from({ length: to - from }, (_, at) => lineAt(draft, from + at))
}
