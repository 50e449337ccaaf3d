import { kinds, word } from '../../text/clauses/boundaries.ts'
import { isDigit } from '../../text/document/characters.ts'
import type { Span } from '../../text/document/span.ts'
import { wordGroup } from '../vocabulary/word-group.ts'
import type { ClauseReading } from './clause-reading.ts'
import type { Commitment } from './commitment.ts'
import type { Force } from './fact.ts'
import type { Marks } from './phrases.ts'

const restating = wordGroup('restating')

/**
 * How firmly a clause commits. Hard: it has an owner, a figure, a sum or a date. Restated: it continues what is already
 * in force.
 */
export function forceOf(clause: ClauseReading, commitment: Commitment | null): Force {
  if (commitment !== null && (commitment.predicate === 'restate' || restating.has(commitment.verb))) return 'restated'
  return clause.firm || clause.owner ? 'hard' : 'soft'
}

/** True if the clause contains a figure, a sum or a date. */
export function hasNumber(text: string, { start, end }: Span, { places, first }: Marks): boolean {
  // A word that begins before the span may have its digits inside it.
  let from = start
  if (start === 0 || !isWord(text, start - 1) || !isWord(text, start)) {
    let mark = first
    for (let at = places[mark]; at !== undefined && at < end && !isWord(text, at); at = places[++mark]);
    from = places[mark] ?? end
  }
  return from < end && (hasFigure(text, from, end) || hasDate(text, from, end))
}

function isWord(text: string, at: number): boolean {
  return ((kinds[text.charCodeAt(at)] ?? 0) & word) !== 0
}

/**
 * True for a number with a unit of measure or a share: 300 EFLOPS, 50%, 100 个以上. Years, months and days do not
 * count.
 */
export function hasFigure(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if (!isDigit(text.charCodeAt(at))) continue
    let numberEnd = at + 1
    while (numberEnd < end && isOfNumber(text.charCodeAt(numberEnd))) numberEnd++
    const after = text.slice(numberEnd, Math.min(end, numberEnd + 3)).trimStart()
    if (after !== '' && !'年月日'.includes(after.charAt(0))) return true
    at = numberEnd
  }
  return false
}

function hasDate(text: string, start: number, end: number): boolean {
  for (let at = start; at + 4 <= end; at++) {
    if (text.charCodeAt(at) !== 50 || text.charCodeAt(at + 1) !== 48) continue
    if (isDigit(text.charCodeAt(at + 2)) && isDigit(text.charCodeAt(at + 3)) && !isDigit(text.charCodeAt(at + 4)))
      return true
  }
  return false
}

/** A digit, a full stop or a comma. */
function isOfNumber(code: number): boolean {
  return isDigit(code) || code === 0x2e || code === 0x2c
}
