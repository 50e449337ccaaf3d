import type { Language } from '../../framework/types.ts'
import { monthNames } from '../../text/document/english-months.ts'
import { inYear, lastDayOf, type Moment } from './deadline.ts'

/** The dates of a cell in a column of deadlines. */
export interface CellDates {
  /** The last of them. */
  readonly to: Moment
  /** The first, or the end of the range that is first: of 2028年建成，运营至2036年 the time by which the task is done. */
  readonly due: Moment
}

/** The dates by which a cell, in a column of deadlines, says that something is done; null where it names none, or goes on. */
export function cellDates(words: string, language: Language): CellDates | null {
  if (words.length > longest || !words.includes('20') || open.test(words)) return null
  let found: CellDates | null = null
  let end = 0
  for (const { index, 0: one, groups = {} } of words.matchAll(language === 'zh' ? chinese : english)) {
    const moment = momentOf(groups)
    if (found === null) found = { to: moment, due: moment }
    else {
      const isRange = range.test(words.slice(end, index))
      found = { to: dayOf(found.to) < dayOf(moment) ? moment : found.to, due: isRange ? moment : found.due }
    }
    end = index + one.length
  }
  return found
}

const longest = 40

/** What stands between the ends of a range. */
const range = /^\s*(?:[—–―\-－~～至到]{1,2}|to|until|through)\s*$/

/** What goes on has no end: 2027年起, 长期坚持, “from 2027”. */
const open = /起|持续|长期|每年|以后|\b(?:from|since|ongoing|onwards?|annual(?:ly)?|every|each|after)\b/i

const chinese =
  /(?<![\d〔[])(?<year>20\d\d)(?:年(?:(?<month>\d{1,2})月(?:(?<day>\d{1,2})日)?)?|[.\-/](?<m>1[0-2]|0?[1-9])(?:[.\-/](?<d>3[01]|[12]\d|0?[1-9]))?(?![\d—–~～\-至年])|(?=\s*$))/g
const english = new RegExp(
  String.raw`(?:(?<d1>\d{1,2})(?:st|nd|rd|th)? )?(?:(?<name>${monthNames.map((name) => `${name.slice(0, 3)}[a-z]*`).join('|')})\.?,? (?:(?<d2>\d{1,2})(?:st|nd|rd|th)?,? )?)?(?<![\d./-])(?<year>20\d\d)(?![\d/-])`,
  'g',
)

function momentOf({ year, month, m, day, d, name, d1, d2 }: Readonly<Record<string, string | undefined>>): Moment {
  if (name === undefined) return inYear(Number(year), numberOf(month ?? m), numberOf(day ?? d))
  const inMonth = monthNames.findIndex((one) => one.startsWith(name.slice(0, 3))) + 1
  return inYear(Number(year), inMonth, numberOf(d1 ?? d2))
}

function numberOf(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits)
}

function dayOf(moment: Moment): number {
  return lastDayOf(moment) ?? 0
}
