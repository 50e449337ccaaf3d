import { ownersInCell } from '../facts/particulars/english-owners.ts'
import { organNames } from '../facts/particulars/organ-names.ts'
import type { Owner, OwnerRole } from '../facts/particulars/owner-group.ts'
import type { Language } from '../framework/types.ts'
import type { Task } from './task.ts'
import { noOwners } from './task.ts'
import { sorted } from './task-owners.ts'
import { timesIn } from './task-times.ts'

/** What a column of a table of tasks holds; `other`: nothing of ours. */
export type TableColumn =
  | 'other'
  | 'number'
  | 'section'
  | 'task'
  | 'lead'
  | 'owner'
  | 'support'
  | 'start'
  | 'end'
  | 'target'
  | 'sum'
  | 'basis'

const columns: readonly (readonly [TableColumn, RegExp])[] = [
  ['other', /领导|责任人|联系人|负责人|联络员|备注|类型|状态|\b(?:notes?|status|type|contact)\b/i],
  ['number', /^(?:序号|编号|号|no\.?|#|number)$/i],
  ['owner', /牵头.{0,3}责任|责任.{0,3}牵头/],
  ['support', /配合|参与|协办|协同|支持单位|support|partner/i],
  ['lead', /牵头|主责|主办|\blead/i],
  [
    'owner',
    /责任|单位|部门|承办|负责|\b(?:owner|responsib|accountab|agenc(?:y|ies)|department|ministr(?:y|ies)|bod(?:y|ies)\b)/i,
  ],
  ['target', /完成(?:标[志准]|形式|成效|成果|目标)|标志性/],
  ['start', /开始|启动|\bstart/i],
  [
    'end',
    /时限|时间|期限|进度|节点|完成|\b(?:deadline|date|by when|timeline|timeframe|due|complet(?:ion|ed?)\b)|^(?:by|when)$/i,
  ],
  ['target', /目标|成果|指标|成效|产出|\b(?:targets?|results?|outputs?|outcomes?|indicators?|milestones?)\b/i],
  ['sum', /资金|投资|经费|预算|金额|\b(?:budget|cost|funding)/i],
  ['basis', /依据|\bbasis/i],
  ['section', /类别|领域|分类|板块|方面|\b(?:area|category|theme)\b/i],
  ['task', /任务|措施|举措|内容|事项|工作|项目|行动|\b(?:actions?|measures?|tasks?|commitments?|activit)/i],
]

/** What the cells of a header say of their columns. */
export function columnsOf(header: readonly string[]): (TableColumn | null)[] {
  return header.map((cell) => columns.find(([, words]) => words.test(cell))?.[0] ?? null)
}

/** True for the columns of a table of tasks: it names tasks, and who does them or by when. */
export function areOfTasks(head: readonly (TableColumn | null)[]): boolean {
  return head.includes('task') && head.some((one) => one === 'owner' || one === 'lead' || one === 'end')
}

/** The task in a row; null if the row has none. Where it is and under which headings is left to the caller. */
export function taskInRow(
  head: readonly (TableColumn | null)[],
  cells: readonly string[],
  language: Language,
  firstLeads: boolean,
): Omit<Task, 'block' | 'span' | 'section'> | null {
  const action = wordsInColumn(head, cells, 'task')
  if (action === '' || cells.some((cell) => total.test(cell))) return null
  const named = (['lead', 'owner', 'support'] as const).flatMap((role: OwnerRole) => {
    const cell = wordsInColumn(head, cells, role)
    return namedIn(cell, role, language).map((one) => ({ name: cell.slice(one.start, one.end), role: one.role }))
  })
  const end = wordsInColumn(head, cells, 'end')
  const times = timesIn(action, language)
  const isLasting = /长期|持续|常态|每年|ongoing|continuous/i.test(end)
  const listed = (column: TableColumn): string[] => {
    const words = wordsInColumn(head, cells, column)
    return words === '' ? [] : [words]
  }
  return {
    action,
    owners:
      named.length === 0 ? noOwners : sorted(named, /等/.test(wordsInColumn(head, cells, 'owner')), firstLeads, 'own'),
    start: wordsInColumn(head, cells, 'start') || times.start,
    end: isLasting ? '' : end || times.end,
    ongoing: isLasting || (end === '' && times.ongoing),
    targets: listed('target'),
    sums: listed('sum'),
    basis: listed('basis'),
  }
}

/** A row that sums up those above it is no task. */
const total = /^(?:合\s?计|总\s?计|共\s?计|小\s?计|(?:grand |sub-?)?totals?)[：:]?$/i

function namedIn(cell: string, role: OwnerRole, language: Language): readonly Owner[] {
  if (language === 'en') return ownersInCell(cell, role)
  return organNames(cell, 0, cell.length).names.map((name) => ({ ...name, role }))
}

/** The cells under a kind of column, one after the other. */
export function wordsInColumn(
  head: readonly (TableColumn | null)[],
  cells: readonly string[],
  column: TableColumn,
): string {
  return head
    .flatMap((one, at) => (one === column ? [cells[at] ?? ''] : []))
    .filter((words) => words !== '' && !/^[-—–/无]$/.test(words))
    .join('；')
}
