import { blockSpan, type Draft } from '../text/model/draft.ts'
import { unitsBefore } from '../text/prose/prose.ts'
import { headingsAbove } from './headings-above.ts'
import { areOfTasks, columnsOf, taskInRow, wordsInColumn } from './table-columns.ts'
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
    for (index++; blocks[index]?.kind === 'row'; index++) {
      if (!isTable) continue
      const cells = cellsOf(draft, index)
      const own = wordsInColumn(head, cells, 'section')
      if (own !== '') section = own
      const row = taskInRow(head, cells, draft.language, firstLeads)
      const above = [...headingsAbove(draft, index), ...(section === '' ? [] : [section])]
      found.set(index, row ? [{ ...row, block: index, span: blockSpan(draft, index), section: above }] : [])
    }
    index--
  }
  return found
}

const separator = /\||\t|<\/t[dh]\s*>/gi

/** The words of the cells of a row. The prose of a row has no mark between them; the draft has. */
function cellsOf({ blocks, chunks, starts }: Draft, index: number): string[] {
  const block = blocks[index]
  if (block === undefined) return []
  const { prose, length } = block
  const source = chunks.slice(starts[index] ?? 0, (starts[index] ?? 0) + length)
  const cuts = [...source.matchAll(separator)].filter(({ index: at }) => source.charAt(at - 1) !== '\\')
  const places = cuts.map(({ index: at }) => unitsBefore(prose, at))
  // A row may begin with a mark.
  const first = cuts[0]?.index === 0 ? places.slice(1) : places
  let from = 0
  const cells = [...first, prose.text.length].map((to) => {
    const cell = prose.text.slice(from, to).trim()
    from = Math.max(from, to)
    return cell
  })
  return /(?:\||<\/t[dh]\s*>)\s*$/i.test(source) ? cells.slice(0, -1) : cells
}
