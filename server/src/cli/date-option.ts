import { type CliError, cliError } from './cli-messages.ts'

/** What is wrong with a value of `--date`; null for a day or a month as either language writes it. */
export function problemOfDate(value: string): CliError | null {
  const text = value.trim()
  return chinese.test(text) || forms.some((form) => isDay(form.exec(text)?.groups))
    ? null
    : cliError('badDate', { date: value })
}

const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'
const month = `(?<name>${months})[a-z]*\\.?`

const forms: readonly RegExp[] = [
  /^(?<year>\d{4})([-/.])(?<month>\d{1,2})(?:\2(?<day>\d{1,2}))?$/,
  /^(?<year>\d{4}) ?年 ?(?<month>\d{1,2}) ?月(?: ?(?<day>\d{1,2}) ?日)?$/,
  /^(?<day>\d{1,2})([-/.])(?<month>\d{1,2})\2(?<year>\d{4})$/,
  /^(?<month>\d{1,2})\/(?<day>\d{1,2})\/(?<year>\d{4})$/,
  new RegExp(`^(?:(?<day>\\d{1,2})(?:st|nd|rd|th)? )?${month},? (?<year>\\d{4})$`, 'i'),
  new RegExp(`^${month} (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})$`, 'i'),
]

/** In Chinese characters, taken as it stands. */
const chinese = /^[〇○零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}日)?$/

/** True for a day that there is. */
function isDay(groups: Readonly<Record<string, string | undefined>> | undefined): boolean {
  if (groups === undefined) return false
  const { year, name, day = '1' } = groups
  const number = name === undefined ? Number(groups.month) : months.split('|').indexOf(name.toLowerCase()) + 1
  const date = new Date(Date.UTC(Number(year), number - 1, Number(day)))
  return date.getUTCMonth() === number - 1 && date.getUTCDate() === Number(day)
}
