import type { Task } from '../../../server/src/ledger/task.ts'

/** A task in a line: action; > who leads; + the others; by when; what else. */
export function said({ action, owners, start, end, ongoing, targets, sums, basis }: Task): string {
  const when = `${start}→${end}${ongoing ? '持续推进' : ''}`
  return [
    action,
    ...(owners.lead.length > 0 ? [`>${owners.lead.join('、')}`] : []),
    ...(owners.others.length > 0 ? [`+${owners.others.join('、')}${owners.open ? '等' : ''}`] : []),
    ...(when === '→' ? [] : [when]),
    ...(targets.length > 0 ? [`目标：${targets.join('；')}`] : []),
    ...(sums.length > 0 ? [`资金：${sums.join('；')}`] : []),
    ...(basis.length > 0 ? [`依据：${basis.join('；')}`] : []),
  ].join(' ')
}
