import type { Force } from './fact.ts'
import type { ClauseReading, Commitment } from './reading.ts'
import { hasFigure } from './read-chinese.ts'

const restating = new Set(['落实', '贯彻', '执行', 'continue'])

/** Hard: an owner, a figure, a sum or a date in the clause. Restated: what is in force anyway is to be carried on. */
export function forceOf(text: string, clause: ClauseReading, commitment: Commitment | null): Force {
  if (commitment !== null && (commitment.predicate === 'restate' || restating.has(commitment.verb))) return 'restated'
  // A duty has somebody who owes it.
  if (commitment?.predicate === 'modal' || clause.modal) return 'hard'
  if (hasFigure(text, clause) || hasDate(text, clause.start, clause.end) || clause.shapes.has('owner')) return 'hard'
  return 'soft'
}

function hasDate(text: string, start: number, end: number): boolean {
  for (let at = text.indexOf('20', start); at >= 0 && at + 4 <= end; at = text.indexOf('20', at + 2)) {
    if (/^20\d\d(?!\d)/.test(text.slice(at, at + 5))) return true
  }
  return false
}
