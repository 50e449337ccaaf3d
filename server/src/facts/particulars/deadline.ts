import type { Span } from '../../text/document/span.ts'

/** A point in time as far as it is told; without a year it is in the year of the document. */
export interface Moment {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
}

/**
 * - `end`: to be done by then (2027年底前, by December 2026). `start`: from then on. `period`: from one to the other.
 * - `in`: in that year (2026年，…), which is a date for a task and may be one in an account.
 * - `within`: so long after something (within 180 days, 三年内).
 */
export type DeadlineKind = 'end' | 'start' | 'period' | 'in' | 'within'

/** A time by which, from which or in which something is to be done. The span is in the prose. */
export interface Deadline extends Span {
  readonly kind: DeadlineKind
  readonly from: Moment | null
  /** Null for a start, and for a time that is counted from something else. */
  readonly to: Moment | null
}

/** One list for all texts without a date. */
export const undated: readonly Deadline[] = []

/**
 * A number by which moments with a year can be compared; the last day of what is told, so that 到2027年 is the end of
 * that year. Null without a year.
 */
export function lastDayOf({ year, month, day }: Moment): number | null {
  return year === null ? null : (year * 12 + (month ?? 12) - 1) * 31 + (day ?? 31)
}

export function inYear(year: number | null, month: number | null = null, day: number | null = null): Moment {
  return { year, month, day }
}
