import { blockSpan, type Draft } from '../text/model/draft.ts'
import { areOfTasks, columnsOf } from '../text/structure/table-columns.ts'
import { headingsAbove } from './headings-above.ts'
import { cellSpans } from './table-cells.ts'
import { taskInRow, wordsInColumn } from './table-columns.ts'
import { groupOf, type RowGroup, resolvedCells } from './table-rows.ts'
import type { Task } from './task.ts'

/** The tasks in tables whose header names a task and an owner or a deadline, by the block of the row. */
export function tableTasks(draft: Draft, firstLeads: boolean): ReadonlyMap<number, readonly Task[]> {
  const found = new Map<number, readonly Task[]>()
  const { blocks } = draft
  for (let index = 0; index < blocks.length; index++) {
    if (blocks[index]?.kind !== 'row') continue
    const head = columnsOf(cellsOf(draft, index))
    const isTable = areOfTasks(head)
    let section = ''
    let groups: readonly RowGroup[] = []
    let last: readonly string[] = []
    for (index++; blocks[index]?.kind === 'row'; index++) {
      if (!isTable) continue
      const cells = resolvedCells(cellsOf(draft, index), last)
      last = cells
      const group = groupOf(head, cells, blocks[index + 1]?.kind === 'row' ? cellsOf(draft, index + 1) : [])
      if (group !== null) {
        groups = [...groups.filter(({ depth }) => depth < group.depth), group]
        found.set(index, [])
        continue
      }
      const own = wordsInColumn(head, cells, 'section')
      if (own !== '') section = own
      const row = taskInRow(head, cells, draft.language, firstLeads)
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

/** The words of the cells of a row. */
function cellsOf(draft: Draft, index: number): string[] {
  const text = draft.blocks[index]?.prose.text ?? ''
  return cellSpans(draft, index).map(({ start, end }) => text.slice(start, end))
}
