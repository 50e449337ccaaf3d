import type { Language } from '../../framework/types.ts'
import { anyMonth, monthNames } from '../../text/document/english-months.ts'
import type { Span } from '../../text/document/span.ts'

/** The dates of a text that no calendar has: 2026年11月31日, 2027年13月, April 31, 31 April. Linear. */
export function impossibleDates(text: string, language: Language): readonly Span[] {
  if (language === 'zh' ? !text.includes('月') : !(lastDays.test(text) && shortMonths.test(text))) return none
  const patterns = language === 'zh' ? [chinese] : english
  return patterns
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .flatMap((match): Span[] => {
      const { year, month = '', day } = match.groups ?? {}
      const number = language === 'zh' ? Number(month) : monthNames.indexOf(month) + 1
      if (isInCalendar(Number(year ?? leapYear), number, Number(day ?? 1))) return []
      return [{ start: match.index, end: match.index + match[0].length }]
    })
}

const none: readonly Span[] = []
const lastDays = /\b(?:29|30|31)(?:st|th)?\b/
const shortMonths = /February|April|June|September|November/
/** A month without its day needs a year before it: 18月 may be a time. A zero is a place that is to be filled in. */
const chinese =
  /(?<!\d)(?:(?<year>(?:19|20)\d{2})\s?年\s?)?(?<month>0?[1-9]|[1-9]\d)\s?月\s?(?:(?<day>0?[1-9]|[1-9]\d)\s?日|(?<=(?:19|20)\d{2}年\d{2}月)(?!\s?\d))/g
const short = String.raw`\b(?<month>February|April|June|September|November)`
const year = String.raw`(?:,? (?<year>(?:19|20)\d{2})\b)?`
const english = [
  new RegExp(String.raw`${short} (?<day>29|30|31)\b${year}`, 'g'),
  // Behind another month, “No.” or “Section” the number is not of this month (“June 30 February 2”).
  new RegExp(
    String.raw`(?<![\d.,/:–—-]|\b(?:${anyMonth}|[Nn]os?|[Ii]ssue|[Vv]olume|[Ss]ection|[Aa]rticle|[Pp]age|[Ii]tem|[Tt]able)\.?\s)\b(?<day>29|30|31)(?:st|th)? (?:day )?(?:of )?${short}\b${year}`,
    'g',
  ),
]
/** A date without a year may be of any year. */
const leapYear = 2028

function isInCalendar(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}
