import { anyMonth } from '../../text/document/english-months.ts'
import { Cue, type Cues } from '../cues/cue.ts'
import { type Deadline, inYear, type Moment, undated } from './deadline.ts'
import { isCutOff } from './english-cut-offs.ts'

/** The deadlines of English prose: within 180 days, by December 31, 2026, no later than …, from 2026 to 2028. */
export function englishDeadlines(text: string, withCutOffs: boolean, cues: Cues): readonly Deadline[] {
  const found: Deadline[] = []
  const hasPeriod = (cues & Cue.limit) !== 0 && mayHavePeriod(text)
  const hasYear = (cues & (Cue.digit | Cue.decade)) !== 0 && years.test(text)
  for (const match of hasPeriod ? text.matchAll(within) : none)
    found.push({ kind: 'within', from: null, to: null, start: match.index, end: match.index + match[0].length })
  for (const match of hasYear ? datesIn(text) : none) {
    const { before: preposition = '', fiscal, y2, m2, decade } = match.groups ?? {}
    const before = preposition.toLowerCase()
    const moment = decade !== undefined ? decadeEnd(decade) : momentOf(match.groups ?? {})
    if (moment === null || isInBrackets(text, match.index)) continue
    const place = { start: match.index, end: match.index + match[0].length }
    if (!withCutOffs && isCutOff(text, place)) continue
    if (y2 !== undefined)
      found.push({ kind: 'period', from: moment, to: inYear(Number(y2), monthNumber(m2)), ...place })
    else if (/start|begin|effective/i.test(before)) found.push({ kind: 'start', from: moment, to: null, ...place })
    else if (before === 'in' || before === 'from') {
      if (before === 'in' && fiscal !== undefined) found.push({ kind: 'in', from: moment, to: moment, ...place })
    } else found.push({ kind: 'end', from: null, to: moment, ...place })
  }
  return found.length === 0 ? undated : found.sort((a, b) => a.start - b.start)
}

const none: readonly RegExpExecArray[] = []

/** The dates with what leads to them, in order. They are looked for from their years: few words that may lead to one do. */
function* datesIn(text: string): Generator<RegExpExecArray> {
  let from = 0
  for (const { index: year } of text.matchAll(everyYear)) {
    const found = year < from ? null : dateAround(text, from, year)
    if (found) yield found
    if (found) from = found.index + found[0].length
  }
}

function dateAround(text: string, from: number, year: number): RegExpExecArray | null {
  let start = Math.max(from, year - longestLead)
  for (let lead = leading.exec(text.slice(start, year)); lead; lead = leading.exec(text.slice(start, year))) {
    dated.lastIndex = start + lead.index
    const found = dated.exec(text)
    if (found && found.index + found[0].length > year) return found
    start += lead.index + 1
  }
  return null
}

const longestLead = 120

/** Words that begin with a rare letter are found several times faster than those that begin with a frequent one. */
function mayHavePeriod(text: string): boolean {
  return text.includes('within') || text.includes('Within') || text.includes('later than') || text.includes('more than')
}

const number = String.raw`(?:\d{1,4}|[a-z]+(?:[ -](?:one|two|three|five|hundred|eighty|twenty|thirty|ninety|sixty))?)`
const within = new RegExp(
  String.raw`\b(?:within|(?:no|not) later than|in no more than) ${number}(?: \(\d{1,3}\))? (?:calendar |working |business )?(?:days?|weeks?|months?|years?)\b`,
  'gi',
)

const seasons = 'spring|summer|autumn|fall|winter'
/** What leads to a date, and what of the date may stand before its year. */
const lead =
  String.raw`\b(?<before>(?:on or |no later than |not later than |approximately )?(?:by|before|until|through)|no later than|not later than|start(?:ing)?(?: in| from)?|beginning(?: in| on)?|effective|from|in) ` +
  `(?:the )?(?:end[ -]of |close of |(?:early|late|mid)[- ]|(?<half>first half of |second half of ))*(?:the )?(?:calendar year |(?<fiscal>fiscal year |FY ?)|(?:year )|(?:${seasons})(?: of)? |Q(?<q>[1-4]) )*` +
  String.raw`(?:(?<d1>\d{1,2}) )?(?:(?<m>${anyMonth})(?: (?<d2>\d{1,2}))?,? )?`
const leading = new RegExp(String.raw`${lead}(?:\d{1,2}\.\d{1,2}\.)?$`, 'i')
const dated = new RegExp(
  lead +
    String.raw`(?:(?<y>20\d{2})\b(?:(?: to |[–—-]| through )(?:the end of )?(?:(?<m2>${anyMonth}) (?:\d{1,2},? )?)?(?<y2>20\d{2})\b)?|(?<decade>decade)\b|(?<dotted>(?:[012]?\d|3[01])\.(?:0?[1-9]|1[012])\.20\d{2})\b)`,
  'iy',
)
const years = /20\d\d|decade/i
const everyYear = new RegExp(years, 'gi')

function momentOf({ y, m, d1, d2, q, half, dotted }: Readonly<Record<string, string | undefined>>): Moment | null {
  if (dotted !== undefined) {
    const [day = null, month = null, year = null] = dotted.split('.').map(Number)
    return inYear(year, month, day)
  }
  if (y === undefined) return null
  const month = m === undefined ? (q ? 3 * Number(q) : half?.startsWith('first') ? 6 : null) : monthNumber(m)
  const day = m === undefined ? undefined : (d1 ?? d2)
  return inYear(Number(y), month, day === undefined ? null : Number(day))
}

function monthNumber(name: string | undefined): number | null {
  return name === undefined ? null : anyMonth.toLowerCase().split('|').indexOf(name.toLowerCase()) + 1
}

/** “the end of the decade”: nobody writes it of another decade than this. */
function decadeEnd(_: string): Moment {
  return inYear(2030)
}

/** In a reference: (accessed by 2022). */
function isInBrackets(text: string, at: number): boolean {
  const from = Math.max(0, at - longestReference)
  const open = text.slice(from, at).lastIndexOf('[')
  return open >= 0 && text.slice(from + open, from + open + 2 * longestReference).indexOf(']') > at - from - open
}

const longestReference = 60
