import type { TableColumn } from '../text/structure/table-columns.ts'
import { wordsInColumn } from './table-columns.ts'

/** A row that names a group of those below it: its words, and how far out it stands; 0 is the outermost. */
export interface RowGroup {
  readonly words: string
  readonly depth: number
}

/**
 * The group that a row names, null if it is a task: “（一） | 夯实基础 | | |”, or “一、夯实基础” in one cell of a row that is
 * otherwise empty. The row behind it must be of another kind: tasks may be numbered so, too.
 */
export function groupOf(
  head: readonly (TableColumn | null)[],
  cells: readonly string[],
  next: readonly string[],
): RowGroup | null {
  const words = groupWords(head, cells)
  if (words === null || next.length === 0) return null
  const following = next.find((cell) => cell !== '') ?? ''
  const isAlike = numbered.test(following) || isNumber.test(following)
  const depth = depthOf(words)
  return isAlike && depthOf(following) <= depth ? null : { words, depth }
}

function depthOf(words: string): number {
  return /^[（(]/.test(words) ? 1 : 0
}

function groupWords(head: readonly (TableColumn | null)[], cells: readonly string[]): string | null {
  const filled = cells.flatMap((cell, at) => (cell === '' ? [] : [{ cell, column: head[at] ?? null }]))
  const [first, second, ...others] = filled
  if (first === undefined || others.length > 0) return null
  if (second === undefined) return numbered.test(first.cell) && !isNumber.test(first.cell) ? first.cell : null
  if (!isNumber.test(first.cell) || second.column !== 'task' || wordsInColumn(head, cells, 'number') === '') return null
  return `${/[）)、]$/.test(first.cell) ? first.cell : `${first.cell}、`}${second.cell}`
}

const numbered = /^(?:[（(][一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}、)/
const isNumber = /^(?:[（(][一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}、?)$/

/**
 * The cells of a row, with those of the row above where they only say so (同上, “ditto”) or are one with them. A sum or a
 * target over several rows is that of all of them together: it stays in the first.
 */
export function resolvedCells(
  head: readonly (TableColumn | null)[],
  cells: readonly string[],
  above: readonly string[],
  joined: readonly number[],
): readonly string[] {
  const isShared = (at: number): boolean => joined.includes(at) && shared.has(head[at] ?? null)
  return cells.map((cell, at) => (ditto.test(cell) || isShared(at) ? (above[at] ?? cell) : cell))
}

const shared: ReadonlySet<TableColumn | null> = new Set<TableColumn | null>([
  'section',
  'task',
  'lead',
  'owner',
  'support',
  'start',
  'end',
  'basis',
])

const ditto = /^(?:[（(]?同上[）)]?|〃|″|"|”|ditto|do\.|as above)$/i
