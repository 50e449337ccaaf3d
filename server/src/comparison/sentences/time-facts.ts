import { type Deadline, lastDayOf, type Moment } from '../../facts/particulars/deadline.ts'
import { deadlinesAndCutOffs } from '../../facts/particulars/deadlines.ts'
import type { Language } from '../../framework/types.ts'
import { daysIn } from './days-of.ts'
import { numberOf, numberWords } from './number-words.ts'
import type { SentenceFact } from './sentence-fact.ts'

/**
 * The times of a sentence: deadlines, then all other dates (施行, takes effect on), how long something lasts, and how often
 * it is to be done.
 */
export function timeFacts(text: string, language: Language): SentenceFact[] {
  const found = deadlinesAndCutOffs(text, language).map((deadline) => deadlineFact(text, deadline))
  if (!signs[language].test(text)) return found
  const all = (pattern: RegExp, read: (match: RegExpExecArray) => SentenceFact[]): SentenceFact[] =>
    [...text.matchAll(pattern)].flatMap(read)
  return [
    ...found,
    ...all(dates[language], dateFact),
    ...all(frequencies[language], frequencyFact),
    ...all(periods[language], periodFact),
  ]
}

/** Without one of these a sentence has none of the times that are no deadlines. */
const signs: Readonly<Record<Language, RegExp>> = {
  zh: /[年月日天周季时]/,
  en: /\d|year|annual|quarter|month|week|day|hour|daily/i,
}

function deadlineFact(text: string, { start, end, kind, from, to }: Deadline): SentenceFact {
  const words = text
    .slice(start, end)
    .trim()
    .replace(/[，,]$/, '')
  const place = { start, end, words, bound: 'exact' as const, bounded: { start, end } }
  if (kind === 'within') {
    const days = lengthOf(words)
    const key = days === null ? words.replace(/\s/g, '') : `${days} within`
    return { ...place, kind: 'time', of: 'within', value: days, identity: `t ${key}` }
  }
  const last = to ?? (kind === 'start' ? from : null)
  const at = last === null ? null : momentValue(last)
  const begins = to === null || from === null ? '' : String(momentValue(from)?.value)
  return {
    ...place,
    kind: kind === 'start' ? 'date' : 'time',
    of: at?.of ?? 'date',
    value: at?.value ?? null,
    identity: `t ${at === null ? words.replace(/\s/g, '') : `${at.of} ${at.value} ${begins}`}`,
  }
}

/** A number by which moments are compared; a day without a year can be held against another such day only. */
function momentValue(moment: Moment): { readonly of: string; readonly value: number } | null {
  const last = lastDayOf(moment)
  if (last !== null) return { of: 'date', value: last }
  return moment.month === null ? null : { of: 'day', value: moment.month * 31 + (moment.day ?? 31) }
}

/** 三年内, 30个工作日内, within 90 days: in days. Null where it cannot be told. */
function lengthOf(words: string): number | null {
  const match = length.exec(words)
  const count = match === null ? null : numberOf(match[1] ?? '')
  return match === null || count === null ? null : daysIn(count, match[2] ?? '')
}

const length = new RegExp(
  String.raw`(\d+|[一二两三四五六七八九十百]+|\b(?:${numberWords})\b)[\s-]?个?(年|月|工作日|日|天|周|小时|(?:calendar |business |working )?(?:days?|weeks?|months?|years?|hours?))`,
  'i',
)

function dateFact({ index, 0: words, groups = {} }: RegExpExecArray): SentenceFact[] {
  const month = monthOf(groups.month ?? groups.month2 ?? groups.month3 ?? '')
  const day = Number(groups.day ?? groups.day2 ?? 0)
  if (month === 0 || month > 12 || day > 31) return []
  const said = groups.year ?? groups.year2 ?? groups.year3
  const year = said === undefined ? null : Number(said)
  const at = momentValue({ year, month, day: day === 0 ? null : day })
  if (at === null) return []
  return [factOf(index, words, 'date', at.of, at.value, `t ${at.of} ${at.value} `)]
}

function monthOf(words: string): number {
  if (words === '') return 0
  return /^\d/.test(words) ? Number(words) : months.indexOf(words.slice(0, 3)) / 4 + 1
}

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'

function frequencyFact({ index, 0: words, groups = {} }: RegExpExecArray): SentenceFact[] {
  const unit = groups.unit ?? groups.adverb ?? groups.mean ?? ''
  const one = /^(?:half|semi|bi)/i.exec(unit)?.[0].toLowerCase()
  const days = daysIn(1, frequencyUnits[unit.toLowerCase().replace(/^(?:half-?|semi-?|bi-?)|ly$/g, '')] ?? unit)
  if (days === null) return []
  const said = groups.count ?? ''
  const count = said === '' ? 1 : said === '半' ? 0.5 : (numberOf(said) ?? 1)
  const share = groups.times === undefined ? 1 : (numberOf(groups.times) ?? (/twice/i.test(groups.times) ? 2 : 1))
  const value = (days * count * (one === 'bi' ? 2 : one === undefined ? 1 : 0.5)) / share
  const rounded = Math.round(value * 100) / 100
  return [factOf(index, words, 'frequency', 'frequency', rounded, `f ${rounded}`)]
}

/** What the words for how often have for a unit. */
const frequencyUnits: Readonly<Record<string, string>> = {
  annual: 'year',
  year: 'year',
  ennial: 'year',
  quarter: 'quarter',
  month: 'month',
  week: 'week',
  dai: 'day',
  annum: 'year',
}

function periodFact({ index, 0: words, groups = {} }: RegExpExecArray): SentenceFact[] {
  const count = numberOf(groups.count ?? '')
  const days = count === null ? null : daysIn(count, groups.unit ?? '')
  return days === null ? [] : [factOf(index, words, 'figure', 'period', days, `n ${days} period`)]
}

function factOf(
  start: number,
  words: string,
  kind: SentenceFact['kind'],
  of: string,
  value: number,
  identity: string,
): SentenceFact {
  const span = { start, end: start + words.length }
  return { ...span, kind, words, of, value, identity, bound: 'exact', bounded: span }
}

const monthName =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)'

/** With a year or a day: a month alone is rather one of many. */
const dates: Readonly<Record<Language, RegExp>> = {
  zh: /(?:(?<year>(?:19|20)\d{2})年(?<month>\d{1,2})月(?:(?<day>\d{1,2})日)?|(?<![\d至—-]|(?<!每)年)(?<month2>\d{1,2})月(?:(?<day2>\d{1,2})日|[底末](?=前|完|之|以)|(?=前)))[底末]?(?:之?前|起)?/g,
  en: new RegExp(
    String.raw`\b(?:(?<day>\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>${monthName})(?:,? (?<year>(?:19|20)\d{2}))?|(?<month2>${monthName}) (?<day2>\d{1,2})(?:st|nd|rd|th)?(?:,? (?<year2>(?:19|20)\d{2}))?(?!\d)|(?<month3>${monthName}),? (?<year3>(?:19|20)\d{2}))\b`,
    'g',
  ),
}

const frequencies: Readonly<Record<Language, RegExp>> = {
  zh: /(?<mean>[年月日])均|(?:每(?<count>半|[两二三四五六七八九十]|\d{1,2})?个?(?:自然)?|按)(?<unit>年度?|季度?|月度?|周|日|天)(?![级代产均期])(?:至少)?(?:[一两二三四五六]次)?/g,
  en: new RegExp(
    String.raw`\b(?:(?:every|each|(?<times>once|twice|${numberWords}) (?:a|per|every|each|times (?:a|per))|per)(?: (?<count>\d{1,2}|${numberWords}))? (?<unit>years?|quarters?|months?|weeks?|days?|annum)|(?<adverb>(?:half-|semi-?|bi-?)?(?:annual(?:ly)?|yearly|quarterly|monthly|weekly)|biennial(?:ly)?|daily))\b`,
    'gi',
  ),
}

/** How long something lasts. What 第三年, 2027年 and 三年级 name is a time or a class. */
const periods: Readonly<Record<Language, RegExp>> = {
  zh: /(?<![第\d.年月至〔[A-Za-z—-])(?<count>\d{1,3})(?<unit>年|个?工作日|个?自然日|个?交易日|日历天|个月|天|日|周|小时)(?![级度代来年均初底末中间产前])/g,
  en: new RegExp(
    String.raw`(?<![\d.-])\b(?<count>\d{1,3}|${numberWords})[ -](?<unit>(?:calendar |business |working )?(?:days?|weeks?|months?|years?|hours?))(?: old)?\b`,
    'gi',
  ),
}
