import { organNames } from '../facts/particulars/organ-names.ts'
import type { OwnerRole } from '../facts/particulars/owner-group.ts'
import { blockSpan, type Draft } from '../text/model/draft.ts'
import { unitsBefore } from '../text/prose/prose.ts'
import { headingsAbove } from './headings-above.ts'
import { noOwners, type Task } from './task.ts'
import { sorted } from './task-owners.ts'
import { timesIn } from './task-times.ts'

/** What a column of a table of tasks holds. */
type Column =
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

const columns: readonly (readonly [Column, RegExp])[] = [
  ['number', /^(?:序号|编号|号|no\.?|#|number)$/i],
  ['support', /配合|参与|协办|协同|支持单位|support|partner/i],
  ['lead', /牵头|主责|主办|\blead/i],
  ['owner', /责任|单位|部门|承办|负责|\b(?:owner|responsible|agency|department)/i],
  ['start', /开始|启动|\bstart/i],
  ['end', /时限|时间|期限|进度|节点|完成|\b(?:deadline|date|by when|timeline|due)/i],
  ['target', /目标|成果|指标|成效|产出|\b(?:targets?|results?|outputs?|outcomes?|indicators?|milestones?)\b/i],
  ['sum', /资金|投资|经费|预算|金额|\b(?:budget|cost|funding)/i],
  ['basis', /依据|\bbasis/i],
  ['section', /类别|领域|分类|板块|方面|\b(?:area|category|theme)\b/i],
  ['task', /任务|措施|举措|内容|事项|工作|项目|行动|\b(?:actions?|measures?|tasks?|commitments?|activit)/i],
]

/** The tasks in tables whose header names a task and an owner or a deadline, by the block of the row. */
export function tableTasks(draft: Draft, firstLeads: boolean): ReadonlyMap<number, readonly Task[]> {
  const found = new Map<number, readonly Task[]>()
  const { blocks } = draft
  for (let index = 0; index < blocks.length; index++) {
    if (blocks[index]?.kind !== 'row') continue
    const head = cellsOf(draft, index).map((cell) => columns.find(([, words]) => words.test(cell))?.[0] ?? null)
    const isTable = head.includes('task') && head.some((one) => one === 'owner' || one === 'lead' || one === 'end')
    let section = ''
    for (index++; blocks[index]?.kind === 'row'; index++) {
      if (!isTable) continue
      const cells = cellsOf(draft, index)
      const own = wordsOf(head, cells, 'section')
      if (own !== '') section = own
      const task = taskIn(draft, index, head, cells, section, firstLeads)
      found.set(index, task ? [task] : [])
    }
    index--
  }
  return found
}

function taskIn(
  draft: Draft,
  index: number,
  head: readonly (Column | null)[],
  cells: readonly string[],
  section: string,
  firstLeads: boolean,
): Task | null {
  const action = wordsOf(head, cells, 'task')
  if (action === '') return null
  const named = (['lead', 'owner', 'support'] as const).flatMap((role: OwnerRole) => {
    const cell = wordsOf(head, cells, role)
    return organNames(cell, 0, cell.length).names.map(({ start, end }) => ({ name: cell.slice(start, end), role }))
  })
  const end = wordsOf(head, cells, 'end')
  const times = timesIn(action, draft.language)
  const isLasting = /长期|持续|常态|每年|ongoing|continuous/i.test(end)
  const listed = (column: Column): string[] => {
    const words = wordsOf(head, cells, column)
    return words === '' ? [] : [words]
  }
  return {
    block: index,
    span: blockSpan(draft, index),
    section: [...headingsAbove(draft, index), ...(section === '' ? [] : [section])],
    action,
    owners: named.length === 0 ? noOwners : sorted(named, /等/.test(wordsOf(head, cells, 'owner')), firstLeads, 'own'),
    start: wordsOf(head, cells, 'start') || times.start,
    end: isLasting ? '' : end || times.end,
    ongoing: isLasting || (end === '' && times.ongoing),
    targets: listed('target'),
    sums: listed('sum'),
    basis: listed('basis'),
  }
}

/** The cells under a kind of column, one after the other. */
function wordsOf(head: readonly (Column | null)[], cells: readonly string[], column: Column): string {
  return head
    .flatMap((one, at) => (one === column ? [cells[at] ?? ''] : []))
    .filter((words) => words !== '' && !/^[-—–/无]$/.test(words))
    .join('；')
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
