import { blockSpan, type Draft } from '../text/model/draft.ts'
import { areOfTasks } from '../text/structure/table-columns.ts'
import { headingsAbove } from './headings-above.ts'
import { taskInRow, wordsInColumn } from './table-columns.ts'
import { cellsOf, headAt } from './table-head.ts'
import { groupOf, type RowGroup, resolvedCells } from './table-rows.ts'
import type { Task } from './task.ts'
import { withUnit } from './units.ts'

/** The tasks in tables whose header names a task and an owner or a deadline, by the block of the row. */
export function tableTasks(draft: Draft, firstLeads: boolean): ReadonlyMap<number, readonly Task[]> {
  const found = new Map<number, readonly Task[]>()
  const { blocks } = draft
  for (let index = 0; index < blocks.length; index++) {
    if (blocks[index]?.kind !== 'row') continue
    const { columns: head, units, rows } = headAt(draft, index)
    const isTable = areOfTasks(head)
    if (isTable && rows === 2) found.set(++index, [])
    let section = ''
    let groups: readonly RowGroup[] = []
    let last: readonly string[] = []
    for (index++; blocks[index]?.kind === 'row'; index++) {
      if (!isTable) continue
      const cells = resolvedCells(head, cellsOf(draft, index), last, blocks[index]?.joined ?? [])
      last = cells
      const group = groupOf(head, cells, blocks[index + 1]?.kind === 'row' ? cellsOf(draft, index + 1) : [])
      if (group !== null) {
        groups = [...groups.filter(({ depth }) => depth < group.depth), group]
        found.set(index, [])
        continue
      }
      const own = wordsInColumn(head, cells, 'section')
      if (own !== '') section = own
      const row = taskInRow(head, withUnits(cells, units), draft.language, firstLeads)
      const above = [
        ...headingsAbove(draft, index),
        ...groups.map(({ words }) => words),
        ...(section === '' ? [] : [section]),
      ]
      found.set(index, row ? [{ ...row, block: index, span: blockSpan(draft, index), section: above }] : [])
    }
    index--
  }
  return found
}

function withUnits(cells: readonly string[], units: readonly string[]): readonly string[] {
  return cells.map((cell, at) => withUnit(cell, units[at] ?? ''))
}
