import type { Deadline, DeadlineKind } from '../facts/particulars/deadline.ts'
import { deadlinesIn } from '../facts/particulars/deadlines.ts'
import { isTold } from '../facts/particulars/stated-deadlines.ts'
import { isToldBefore } from '../facts/particulars/told-before.ts'
import type { Language } from '../framework/types.ts'

/** When a task begins and by when it is to be done, in the words of the text. */
export interface TaskTimes {
  readonly start: string
  readonly end: string
  readonly ongoing: boolean
}

export function timesIn(text: string, language: Language): TaskTimes {
  const label = labelled.exec(text)?.[1]?.trim() ?? ''
  const found = deadlinesIn(text, language).filter(({ start, end }) => !isTold(text, end) && !isToldBefore(text, start))
  const words = ({ start, end }: Deadline): string => text.slice(start, end).trim()
  const stated = (kind: DeadlineKind): string[] => [...new Set(found.filter((one) => one.kind === kind).map(words))]
  const counted = language === 'en' ? within(text) : stated('within').filter((one) => /[年月]/.test(one))
  const until = language === 'en' ? [...counted, ...stated('end')] : stated('end')
  const ends = [until, stated('period'), stated('in'), counted].find((some) => some.length > 0) ?? []
  const end = label !== '' && !isOnlyLasting(label) ? label : ends.slice(0, most).join(language === 'zh' ? '；' : '; ')
  const isLasting = end === '' && (isOnlyLasting(label) || continuing[language].test(text))
  return { start: stated('start')[0] ?? '', end, ongoing: isLasting }
}

/** True for words that say no more than that it goes on: 持续推进, 每年; 每年9月 and 长期（至2035年） say when. */
export function isOnlyLasting(words: string): boolean {
  return lasting.test(words) && !dated.test(words)
}

/** The most dates of one task that are listed. */
const most = 4

/** Times that are counted from something else, with what it is; not those of procedures (20个工作日内). */
function within(text: string): string[] {
  return [...new Set([...text.matchAll(withinPhrase)].map(([words]) => words))]
}

const labelled =
  /(?:完成时限|完成时间|工作时限|时间进度|时限|\b(?:Deadline|Due(?: date)?|Date|Timeline|Timing|Timeframe|When))[：:]\s*([^；;。，）)\n]{2,40}?)(?=[；;。，）)\n]|\.?$|\.\s|$)/
const lasting = /长期|持续|常态|每年|ongoing|continuous/i
const dated = /\d|[年季月][初中末底]|季度|[上下]半年|[一二三四五六七八九十]月|\bby\b|quarter/i
const withinPhrase =
  /\bwithin [\w-]+ (?:calendar |business )?(?:days|weeks|months|years?)(?: (?:of|after|from) [^,.;:]{1,60})?/gi
const continuing: Readonly<Record<Language, RegExp>> = {
  zh: /持续(?:推进|开展|做好)|长期坚持|常态化(?:开展|推进)|每年(?:组织|开展|举办|评选|发布|安排|遴选|实施|建设|培育)/,
  en: /\b(?:on an ongoing basis|continu(?:e|ously)|every year|annually|each year)\b/i,
}
