import { sumsIn } from '../facts/particulars/sums.ts'
import { targetsIn } from '../facts/particulars/targets.ts'
import type { Language } from '../framework/types.ts'
import { overlap, type Span } from '../text/document/span.ts'

/** What a task is to reach, and the money for it, in the words of the text. */
export interface TaskAmounts {
  readonly targets: readonly string[]
  readonly sums: readonly string[]
}

/** Those of what is to be done, and the money that the note behind it names: （责任单位：A；资金：500万元）. */
export function amountsIn(action: string, note: string, language: Language): TaskAmounts {
  const sums = sumsIn(action, language)
  const targets = targetsIn(action, language).filter(
    (target) => !(sums.some((sum) => overlap(sum, target)) && givesMoney(action, target)),
  )
  const words = (span: Span): string => withEach(action, span)
  return {
    targets: targets.map(words),
    sums: [
      ...sums
        .filter((sum) => !targets.some((target) => overlap(sum, target)))
        .map((sum) => perOne(action, sum) + words(sum)),
      ...(note === '' ? [] : sumsIn(note, language).map(({ start, end }) => note.slice(start, end).trim())),
    ],
  }
}

/** 每年安排不少于2000万元 is money for the task; 产值达到2000万元 is what it is to reach. */
function givesMoney(text: string, { start, end }: Span): boolean {
  const before = /[^，,。；;：:]*$/.exec(text.slice(Math.max(0, start - reach), start))?.[0] ?? ''
  const phrase = before + text.slice(start, end)
  return (giving.test(phrase) || limited.test(phrase)) && !/水平|规模|产值/.test(phrase)
}

const reach = 40
const giving = /安排|拨付|拨款|下达|出资|列支|预算|财政[^，。；]{0,8}投入|设立[^，。；]{0,16}(?:资金|基金)|资金池/

/** 单个项目支持不超过500万元 limits what is paid; 支持企业营收达到2000万元 does not say what is. */
const limited = /(?:支持|补助|补贴|奖励|资助)(?:额度?|资金|金额)?(?:最高)?(?:不超过|不高于|至多)/

/** What says that a sum is for one of several: 单个项目支持|不超过500万元, 每人每月补贴|3000元. As the task's it would be too little. */
function perOne(text: string, { start }: Span): string {
  const before = text.slice(Math.max(0, start - longestEach), start)
  return eachBefore.test(before) ? '' : (ofOne.exec(before)?.[0] ?? '')
}

const ofOne = /(?:单[个家户项]|每[个家户项人名])[^，,。；;：:\d]{0,12}$/

/** With what says that it is so much each time: 每年…不少于10名, “400 staff each year”. */
function withEach(text: string, { start, end }: Span): string {
  const before = eachBefore.exec(text.slice(Math.max(0, start - longestEach), start))?.[0] ?? ''
  const after = eachAfter.exec(text.slice(end, end + longestEach))?.[0] ?? ''
  return text.slice(start - before.length, end + after.length).trim()
}

const longestEach = 16
const eachBefore = /每(?:个?季度|半?年度?|月|周)(?:新增|安排|投入|统筹|给予|支持)?(?:不少于|至少)?$/
const eachAfter = /^ (?:each|every|a|per) (?:year|quarter|month|week)\b|^ (?:annually|quarterly|monthly)\b/i
