import type { Draft } from '../../text/model/draft.ts'
import { keyedTables } from './keyed-tables.ts'

/**
 * The table that the last block of a unit is in: its first and last rows (indices of blocks); null where it is in none.
 */
export function taskTableAt({ blocks }: Draft, last: number): { readonly head: number; readonly last: number } | null {
  let head = last
  while (blocks[head - 1]?.kind === 'row') head--
  if (blocks[last]?.kind !== 'row' || last - head < 2) return null
  return taskColumns.task.test(blocks[head]?.prose.text ?? '') ? { head, last } : null
}

/**
 * The last block before a table of tasks that ends a unit, and before the words that lead to it, “上述4项任务的分工见下表。”: what
 * is added to the tasks goes there. `last` itself where there is no such table, or nothing but the table, unless that
 * names the tasks one by one.
 */
export function beforeTaskTable(draft: Draft, head: number, last: number): number {
  const table = taskTableAt(draft, last)
  if (table?.head === head + 1 && keyedTables(draft).some((one) => one.head === table.head && !one.isByNumber))
    return head
  if (!table || table.head <= head + 1) return last
  const before = draft.blocks[table.head - 1]
  const leads =
    before?.kind === 'paragraph' && !before.marker && !before.runIn && /表|\btables?\b/i.test(before.prose.text)
  return leads && table.head - 2 >= head ? table.head - 2 : table.head - 1
}

/** The columns of a table of tasks that their headers identify. */
export const taskColumns = {
  number: /^(?:序号|编号|号|no\.?|#|number)$/i,
  task: /任务|措施|举措|内容|事项|工作|项目|\b(?:actions?|measures?|tasks?|commitments?)\b/i,
  owner: /责任|牵头|主体|单位|部门|\b(?:owner|lead|responsible|agency|department|body|who)\b/i,
  /** Of those who help, and of nobody who leads. */
  partner: /^(?!.*(?:牵头|责任|\blead))(?:.*(?:配合|协办|参与|参加|协同)|\W*(?:support|partner))/i,
  deadline: /时限|时间|期限|完成|进度|节点|^by$|\b(?:deadline|date|by when|timeline|due)\b/i,
} as const
