import type { Moment } from '../facts/particulars/deadline.ts'

/**
 * The day that drafts are held against: `true` for that of reading, a day for itself (2026-03-01), `false` for none.
 */
export type Today = boolean | string

/** What a setting says of the day; undefined if it is no value of it. */
export function todayStated(value: unknown): Today | undefined {
  return typeof value === 'boolean' || (typeof value === 'string' && isoDay.test(value)) ? value : undefined
}

/** The day that is meant at a time; null for none. */
export function dayOf(today: Today, now: Date): Moment | null {
  if (today === true) return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() }
  if (today === false || !isoDay.test(today)) return null
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number)
  return { year, month, day }
}

/** ISO 8601. The schema has this pattern, and so has the setting in package.json. */
export const isoDay = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/
