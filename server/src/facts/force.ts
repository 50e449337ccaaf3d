import type { ShapeId } from '../framework/lexicon.ts'
import type { Span } from '../text/span.ts'
import type { Force } from './fact.ts'
import type { ClauseReading, Commitment } from './reading.ts'
import { wordGroup } from './word-group.ts'

const restating = wordGroup('restating')

/** Hard: an owner, a figure, a sum or a date in the clause. Restated: what is in force anyway is to be carried on. */
export function forceOf(clause: ClauseReading, commitment: Commitment | null): Force {
  if (commitment !== null && (commitment.predicate === 'restate' || restating.has(commitment.verb))) return 'restated'
  return clause.firm || clause.owner ? 'hard' : 'soft'
}

/** An owner, a figure, a sum or a date stands in the clause. */
export function isFirm(text: string, span: Span, shapes: ReadonlySet<ShapeId>): boolean {
  return shapes.has('owner') || hasFigure(text, span) || hasDate(text, span)
}

/** A number with a unit of measure or a share: 300 EFLOPS, 50%, 100 个以上; no year, month or day. */
export function hasFigure(text: string, span: Span): boolean {
  for (let at = span.start; at < span.end; at++) {
    if (!isDigit(text.charCodeAt(at))) continue
    let end = at + 1
    while (end < span.end && /[\d.,]/.test(text.charAt(end))) end++
    const after = text.slice(end, Math.min(span.end, end + 3)).trimStart()
    if (after !== '' && !/^[年月日]/.test(after)) return true
    at = end
  }
  return false
}

function hasDate(text: string, { start, end }: Span): boolean {
  for (let at = start; at + 4 <= end; at++) {
    if (text.charCodeAt(at) !== 50 || text.charCodeAt(at + 1) !== 48) continue
    if (/^20\d\d(?!\d)/.test(text.slice(at, at + 5))) return true
  }
  return false
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}
