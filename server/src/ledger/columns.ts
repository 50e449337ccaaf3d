import type { Language, Localized } from '../framework/types.ts'
import type { Task } from './task.ts'

/** A column of the table of tasks. */
export interface Column {
  readonly heading: Localized
  /** In characters, for spreadsheets. */
  readonly width: number
  readonly cell: (row: TaskRow, language: Language) => string
}

/** A task with where it is, as people count: lines from 1. */
export interface TaskRow extends Task {
  readonly line: number
  /** In a draft read from Word: the number of its paragraph, from 1; Word shows no lines. */
  readonly paragraph?: number
  /** Its number in the table, from 1. */
  readonly number: number
}

/** What the table is called where it has no other name. */
export const ledgerName: Localized = { zh: '任务分工表', en: 'Tasks' }

/** The columns of a table of tasks (任务分工表), from left to right. */
export const columns: readonly Column[] = [
  { heading: { zh: '序号', en: 'No.' }, width: 6, cell: ({ number }) => String(number) },
  { heading: { zh: '章节', en: 'Section' }, width: 28, cell: ({ section }) => section.join(' / ') },
  { heading: { zh: '任务内容', en: 'Action' }, width: 70, cell: ({ action }) => action },
  { heading: { zh: '牵头单位', en: 'Lead' }, width: 22, cell: ({ owners }, language) => listed(owners.lead, language) },
  { heading: { zh: '责任、配合单位', en: 'Others' }, width: 30, cell: othersOf },
  { heading: { zh: '起始时间', en: 'From' }, width: 14, cell: ({ start }) => start },
  {
    heading: { zh: '完成时限', en: 'By' },
    width: 14,
    cell: ({ end, ongoing }, language) => end || (ongoing ? goingOn[language] : ''),
  },
  {
    heading: { zh: '目标、成果', en: 'Targets' },
    width: 34,
    cell: ({ targets }, language) => targets.join(between[language]),
  },
  { heading: { zh: '资金', en: 'Sums' }, width: 18, cell: ({ sums }, language) => sums.join(between[language]) },
  { heading: { zh: '依据', en: 'Basis' }, width: 28, cell: ({ basis }, language) => basis.join(between[language]) },
  { heading: { zh: '行', en: 'Line' }, width: 6, cell: ({ line, paragraph }) => String(paragraph ?? line) },
]

/** The heading of the last column where the rows are of Word documents. */
export const paragraphHeading: Localized = { zh: '段', en: 'Paragraph' }

/** The widths of the columns, in characters. */
export const widths: readonly number[] = columns.map(({ width }) => width)

const goingOn: Localized = { zh: '持续推进', en: 'ongoing' }
const between: Localized = { zh: '；', en: '; ' }

function listed(names: readonly string[], language: Language): string {
  return names.join(language === 'zh' ? '、' : '; ')
}

function othersOf({ owners }: TaskRow, language: Language): string {
  const words = listed(owners.others, language)
  return owners.open ? `${words}${language === 'zh' ? '等' : ' …'}` : words
}
