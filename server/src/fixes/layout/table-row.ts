import type { Edit } from '../../text/document/edit.ts'
import { lineEndAt, lineStartAt } from '../../text/document/line-end.ts'
import { blockSpan, type Draft } from '../../text/model/draft.ts'
import { lineBreak } from '../edits/source-line.ts'
import { taskColumns } from '../tree/task-table.ts'
import type { ClauseWords } from './lay-out.ts'

/**
 * The edit that adds a row with a clause to a Markdown table of tasks, after its last row, but before one that sums up;
 * null where no column is that of the tasks.
 */
export function rowEdit(
  draft: Draft,
  table: { readonly head: number; readonly last: number },
  { topic, text }: ClauseWords,
): Edit[] | null {
  const titles = cellsAt(draft, table.head)
  const sumsUp = table.last - table.head > 2 && sumUp.test(cellsAt(draft, table.last)[0] ?? '-')
  const last = sumsUp ? table.last - 1 : table.last
  const model = cellsAt(draft, last)
  const task = titles.findIndex((title) => taskColumns.task.test(title) && !taskColumns.owner.test(title))
  if (task < 0 || model.length !== titles.length) return null
  // 重点任务 and beside it 主要内容.
  const contents = titles.findIndex(
    (title, index) => index !== task && /内容|举措|措施|\b(?:details?|description|what)\b/i.test(title),
  )
  const slots =
    draft.language === 'zh'
      ? { owner: '【牵头单位】', partner: '【配合单位】', deadline: '【时限】' }
      : { owner: '【lead agency】', partner: '', deadline: '【deadline】' }
  const cells = titles.map((title, index) => {
    if (index === contents) return text.replaceAll('|', '\\|')
    if (index === task) return (contents < 0 ? text : topic).replaceAll('|', '\\|')
    if (taskColumns.number.test(title)) return numberAfter(model[index] ?? '')
    if (taskColumns.deadline.test(title)) return slots.deadline
    // Those who help are others than who leads.
    if (taskColumns.partner.test(title)) return slots.partner
    return taskColumns.owner.test(title) ? slots.owner : ''
  })
  const end = lineEndAt(draft.text, blockSpan(draft, last).end)
  return [{ span: { start: end, end }, text: `${lineBreak(draft.text)}| ${cells.join(' | ')} |` }]
}

const sumUp = /^(?:合\s?计|总\s?计|小\s?计|总额|total|sum)$/i

function cellsAt(draft: Draft, index: number): string[] {
  const { start, end } = blockSpan(draft, index)
  const line = draft.text.slice(lineStartAt(draft.text, start), lineEndAt(draft.text, end)).trim()
  const inner = line.replace(/^\|/, '').replace(/(?<!\\)\|$/, '')
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim())
}

function numberAfter(cell: string): string {
  return cell.replace(/\d+(?!.*\d)/, (number) => String(Number(number) + 1))
}
