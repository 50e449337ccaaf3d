import { lastDayOf } from '../facts/particulars/deadline.ts'
import { deadlinesIn } from '../facts/particulars/deadlines.ts'
import { spentSumsIn } from '../facts/particulars/spent-sums.ts'
import { sumsIn } from '../facts/particulars/sums.ts'
import type { Language } from '../framework/types.ts'
import type { Task } from '../ledger/task.ts'
import { memoize } from '../memoize.ts'
import type { Draft } from '../text/model/draft.ts'
import type { AlignmentDoubt } from './alignment.ts'

/** Tells in what a draft falls behind a task of a document that it takes up in some of its blocks. */
export type WeaknessFinder = (task: Task, parent: Draft, blocks: readonly number[]) => AlignmentDoubt[]

/**
 * All dates of the draft there are later, or no money is named there. Only dates that both give for the task itself count,
 * not those of whole plans: two plans may be for different years.
 */
export function createWeaknessFinder(draft: Draft, own: readonly Task[]): WeaknessFinder {
  const { language } = draft
  const dated = new Map<number, { end: string; day: number }[]>()
  for (const task of own)
    for (const day of daysOf(ownEnd(task, draft), language)) {
      const known = dated.get(task.block)
      if (known) known.push({ end: task.end, day })
      else dated.set(task.block, [{ end: task.end, day }])
    }
  const isPaid = memoize((block: number) => sumsIn(draft.blocks[block]?.prose.text ?? '', language).length > 0)
  return (task, parent, blocks) => {
    const doubts: AlignmentDoubt[] = []
    const due = daysOf(ownEnd(task, parent), language).reduce((last, day) => Math.max(last, day), 0)
    const [first] = due > 0 ? blocks.flatMap((block) => dated.get(block) ?? []).sort((a, b) => a.day - b.day) : []
    if (first && first.day > due) doubts.push({ kind: 'later', above: task.end, here: first.end })
    const sums = task.sums.filter((sum) => isSpent(task, sum, language))
    if (sums.length > 0 && !blocks.some(isPaid))
      doubts.push({ kind: 'no-sum', above: sums.join(language === 'zh' ? '、' : ', ') })
    return doubts
  }
}

/**
 * The date of a task if its own paragraph or row gives it; empty for one of a heading or a lead-in, and for the year to
 * which a plan looks (到2027年).
 */
function ownEnd({ block, end }: Task, { blocks }: Pick<Draft, 'blocks'>): string {
  return blocks[block]?.prose.text.includes(end) && !/到20\d\d年$/.test(end) ? end : ''
}

/** Whether a sum is money that is to be given, not what an industry is to be worth; one of a column of sums is. */
function isSpent({ action }: Task, sum: string, language: Language): boolean {
  if (!action.includes(sum)) return true
  return spentSumsIn(action, language).some(({ start, end }) => sum.includes(action.slice(start, end).trim()))
}

/** The last days of the dates in a text, as numbers that can be compared. */
function daysOf(text: string, language: Language): number[] {
  return text === '' ? [] : deadlinesIn(text, language).flatMap(({ to }) => (to && lastDayOf(to)) ?? [])
}
