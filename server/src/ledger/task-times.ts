import type { Deadline, DeadlineKind } from '../facts/particulars/deadline.ts'
import { deadlinesIn } from '../facts/particulars/deadlines.ts'
import { isTold } from '../facts/particulars/stated-deadlines.ts'
import { isToldBefore } from '../facts/particulars/told-before.ts'
import type { Language } from '../framework/types.ts'
import { anyMonth } from '../text/document/english-months.ts'

/** When a task begins and by when it is to be done, in the words of the text. */
export interface TaskTimes {
  readonly start: string
  readonly end: string
  readonly ongoing: boolean
}

export function timesIn(text: string, language: Language): TaskTimes {
  const label = labelled.exec(text)?.[1]?.trim() ?? ''
  const found = deadlinesIn(text, language).filter(({ start, end }) => !isTold(text, end) && !isToldBefore(text, start))
  const words = ({ start, end }: Deadline): string =>
    text
      .slice(start, end)
      .trim()
      .replace(/^[于在](?=20)/, '')
  const stated = (kind: DeadlineKind): string[] => [
    ...new Set(found.filter((one) => kindOf(text, one) === kind).map(words)),
  ]
  const counted =
    language === 'en'
      ? matches(text, withinPhrase)
      : [...matches(text, fromIssue), ...stated('within').filter((one) => /[年月]/.test(one))]
  const until = language === 'en' ? [...counted, ...stated('end')] : [...stated('end'), ...matches(text, recurring)]
  const ends =
    [until, stated('period'), stated('in'), language === 'en' ? inMonths(text) : [], counted].find(
      (some) => some.length > 0,
    ) ?? []
  // 3个月内 is told by 印发后3个月内.
  const told = ends.filter((one) => !ends.some((other) => other !== one && other.includes(one)))
  const end = label !== '' && !isOnlyLasting(label) ? label : told.slice(0, most).join(language === 'zh' ? '；' : '; ')
  const isLasting = end === '' && (isOnlyLasting(label) || continuing[language].test(text))
  const start = stated('start')[0] ?? (language === 'en' ? fromMonth(text) : '')
  return { start, end, ongoing: isLasting }
}

/** True for words that say no more than that it goes on: 持续推进, 每年; 每年9月 and 长期（至2035年） say when. */
export function isOnlyLasting(words: string): boolean {
  return lasting.test(words) && !dated.test(words)
}

/** The most dates of one task that are listed. */
const most = 4

function matches(text: string, form: RegExp): string[] {
  return [...new Set([...text.matchAll(form)].map(([words]) => words))]
}

/** 2026年6月启动 is no time by which it is done. */
function kindOf(text: string, { kind, end }: Deadline): DeadlineKind {
  return kind === 'in' && /^(?:全面|正式)?(?:启动|开工|动工)/.test(text.slice(end, end + 4)) ? 'start' : kind
}

/** The years, months and quarters in which something shall be done: “in Q2 2027”, not “published in May 2024”. */
function inMonths(text: string): string[] {
  const found = [...text.matchAll(inMonth)].filter(({ index, 0: words }) => {
    const before = sentenceBefore(text, index)
    return (
      // The year of a later sentence may be that of another thing: “The contract will be reviewed in 2029.”
      (words.length > 'in 2029'.length || (before.length === index && shortlyAfter.test(before))) &&
      modal.test(before) &&
      !/\b\w+ed by\b/i.test(before) &&
      (passive.test(before) || !/(?:ed|made|held|given|set|begun|agreement|act|report)\s$/i.test(before))
    )
  })
  return [...new Set(found.map(([words]) => words))]
}

/** From when on something shall be done: “will change the curriculum from September 2027”. */
function fromMonth(text: string): string {
  return (
    [...text.matchAll(from)].find(
      ({ index }) => modal.test(text.slice(0, index)) && sentenceBefore(text, index).length === index,
    )?.[0] ?? ''
  )
}

function sentenceBefore(text: string, at: number): string {
  return /[^.;]*$/.exec(text.slice(Math.max(0, at - longestSentence), at))?.[0] ?? ''
}

const longestSentence = 300
const modal = /\b(?:shall|will|must|is to|are to)\b/i
/** A year alone is when what the modal says happens only if little stands between. */
const shortlyAfter = /\b(?:shall|will|must|is to|are to)\b[^,:?]{1,60}$/i
/** “will be reviewed in 2029” */
const passive = /\b(?:shall|will|must) be \w+ed\s$/i
const from = new RegExp(String.raw`\bfrom (?:${anyMonth}) 20\d\d\b(?! (?:to|until|through)\b|\s?[–—-])`, 'g')
const inMonth = new RegExp(
  String.raw`\bin (?:(?:early|mid|late)[- ]|the (?:first|second|third|fourth) (?:half|quarter) of |(?:Q[1-4]|spring|summer|autumn|winter|${anyMonth}),? (?:of )?)*20\d\d\b`,
  'gi',
)

const labelled =
  /(?:完成时限|完成时间|工作时限|时间进度|时限|\b(?:Deadline|Due(?: date)?|Date|Timeline|Timing|Timeframe|When))[：:]\s*([^；;。，）)\n]{2,40}?)(?=[；;。，）)\n]|\.?$|\.\s|$)/
const lasting = /长期|持续|常态|每年|ongoing|continuous/i
const dated = /\d|[年季月][初中末底]|季度|[上下]半年|[一二三四五六七八九十]月|\bby\b|quarter/i
/** Days that are counted from the issue of the draft, not from an application. */
const fromIssue =
  /(?:本(?:方案|规划|计划|意见|通知|办法|措施|细则|规定|条例|文件|政策))?(?:正式)?(?:印发|发布|公布|施行|实施|下发)(?:之日|后|之后)?起?[，]?(?:\d{1,3}|[一二两三四五六七八九十]{1,3})个?(?:工作日|自然日|日|天|周|月)(?:之内|以内|内)/g
const recurring =
  /每年(?:\d{1,2}月(?:\d{1,2}日|底|末|份)?|[一二三四]季度末?|年?[底末])(?:之?前|以前)|每(?:季度?|月|半年|周)(?:(?:[末底初]|\d{1,2}日)?(?:之?前|以前)|[末底])/g
/** Times that are counted from something else, with what it is; not those of procedures (20个工作日内). */
const withinPhrase =
  /\bwithin [\w-]+ (?:calendar |business )?(?:days|weeks|months|years?)(?: (?:of|after|from) [^,.;:]{1,60})?/gi
const continuing: Readonly<Record<Language, RegExp>> = {
  zh: /持续(?:推进|开展|做好)|长期坚持|常态化(?:开展|推进)|每年(?:组织|开展|举办|评选|发布|安排|遴选|实施|建设|培育)/,
  en: /\b(?:on an ongoing basis|continu(?:e|ously)|every year|annually|each year)\b/i,
}
