import type { Deadline } from '../facts/particulars/deadline.ts'
import { deadlinesIn } from '../facts/particulars/deadlines.ts'
import type { Language } from '../framework/types.ts'

/** When a task begins and by when it is to be done, in the words of the text. */
export interface TaskTimes {
  readonly start: string
  readonly end: string
  readonly ongoing: boolean
}

export function timesIn(text: string, language: Language): TaskTimes {
  const label = labelled.exec(text)?.[1]?.trim() ?? ''
  const found = deadlinesIn(text, language)
  const words = (one: Deadline | undefined): string => (one ? text.slice(one.start, one.end).trim() : '')
  const last =
    found.find(({ kind }) => kind === 'end') ??
    found.find(({ kind }) => kind === 'period') ??
    found.find(({ kind }) => kind === 'in')
  const within =
    language === 'en'
      ? withinPhrase.exec(text)?.[0]
      : words(found.find(({ kind, start, end }) => kind === 'within' && /[年月]/.test(text.slice(start, end))))
  const end = label !== '' && !lasting.test(label) ? label : words(last) || (within ?? '')
  const isLasting = end === '' && (lasting.test(label) || continuing[language].test(text))
  return { start: words(found.find(({ kind }) => kind === 'start')), end, ongoing: isLasting }
}

const labelled = /(?:完成时限|完成时间|工作时限|时间进度|时限|Deadline|Due)[：:]\s*([^；;。，）)\n]{2,40})/
const lasting = /长期|持续|常态|每年|ongoing|continuous/i
const withinPhrase =
  /\bwithin [\w-]+ (?:calendar |business )?(?:days|weeks|months|years?)(?: (?:of|after|from) [^,.;]{1,60})?/i
const continuing: Readonly<Record<Language, RegExp>> = {
  zh: /持续(?:推进|开展|完善|优化|深化|加强|提升|推动|做好|实施|加大|强化)|长期坚持|常态化(?:开展|推进)|每年(?:组织|开展|举办|评选|发布|安排|遴选|实施|建设|培育)/,
  en: /\b(?:on an ongoing basis|continu(?:e|ously)|every year|annually|each year)\b/i,
}
