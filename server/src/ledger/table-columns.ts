import { ownersInCell } from '../facts/particulars/english-owners.ts'
import { organNames } from '../facts/particulars/organ-names.ts'
import type { Owner, OwnerRole } from '../facts/particulars/owner-group.ts'
import type { Language } from '../framework/types.ts'
import type { TableColumn } from '../text/structure/table-columns.ts'
import type { Task } from './task.ts'
import { noOwners } from './task.ts'
import { sorted } from './task-owners.ts'
import { isOnlyLasting, timesIn } from './task-times.ts'

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
  const isLasting = isOnlyLasting(end)
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
