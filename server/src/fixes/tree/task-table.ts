import type { Draft } from '../../text/model/draft.ts'

/**
 * The table that the last block of a unit is in: its first and last rows (indices of blocks); null where it is in none.
 */
export function taskTableAt({ blocks }: Draft, last: number): { readonly head: number; readonly last: number } | null {
  let head = last
  while (blocks[head - 1]?.kind === 'row') head--
  if (blocks[last]?.kind !== 'row' || last - head < 2) return null
  return taskColumns.task.test(blocks[head]?.prose.text ?? '') ? { head, last } : null
}

/** The columns of a table of tasks that their headers identify. */
export const taskColumns = {
  number: /^(?:序号|编号|号|no\.?|#|number)$/i,
  task: /任务|措施|举措|内容|事项|工作|项目|\b(?:actions?|measures?|tasks?|commitments?)\b/i,
  owner: /责任|牵头|主体|单位|部门|\b(?:owner|lead|responsible|agency|department)\b/i,
  /** Of those who help, and of nobody who leads. */
  partner: /^(?!.*(?:牵头|责任|\blead))(?:.*(?:配合|协办|参与|参加|协同)|\W*(?:support|partner))/i,
  deadline: /时限|时间|期限|完成|进度|节点|\b(?:deadline|date|by when|timeline|due)\b/i,
} as const
