import { isCutOff } from './chinese-cut-offs.ts'
import { type Deadline, inYear, type Moment, undated } from './deadline.ts'

/** The deadlines of Chinese prose: 到2027年, 2026年6月底前, 2026.6.30前, 2025—2027年, “十五五”期末, 年底前, 三年内. */
export function chineseDeadlines(text: string, withCutOffs: boolean): readonly Deadline[] {
  if (!/[年月]|五[”"]?[期末时]|日内|20\d\d[.\-/]\d/.test(text)) return undated
  const found: Deadline[] = []
  for (const match of text.matchAll(dates)) {
    if (isAside(text, match.index)) continue
    const one = read(text, match)
    const place = { start: match.index, end: match.index + match[0].length }
    if (one !== null && (withCutOffs || one.to === null || !isCutOff(text, place))) found.push({ ...one, ...place })
  }
  return found.length === 0 ? undated : found
}

type Reading = Pick<Deadline, 'kind' | 'from' | 'to'>

const year = String.raw`(?:19|20)\d{2}`
const mark = String.raw`\s?[—―－–~～\-至到]{1,2}\s?`

/** Named groups tell the forms apart; each is read by a function of its own below. */
const dates = new RegExp(
  [
    // 2025—2027年, 从2025年到2027年
    String.raw`(?:在|自|从)?(?<pFrom>(?<![\d第〔\[])${year})年?(?:\d{1,2}月)?${mark}(?<pTo>${year})年?(?:\d{1,2}月)?`,
    // 2026年1月1日至2027年12月31日
    String.raw`(?:自|从)?(?<dFrom>${year})年(?<mFrom>\d{1,2})月(?:\d{1,2}日)?${mark}(?:(?<dTo>${year})年)?(?<mTo>\d{1,2})月(?:(?<dayTo>\d{1,2})日)?`,
    // 到2027年6月底前
    String.raw`(?<before>(?:(?:力争|争取)?[到至]|力争|争取|于|在|[自从])\s?)?(?<![\d第〔\[])(?<y>${year})\s?年(?:\s?(?<m>\d{1,2})\s?月(?:份)?(?:\s?(?<d>\d{1,2})\s?日)?)?(?<late>年底|年末|底|末|上旬|中旬|下旬|年内|内|上半年|下半年|前?[一二三四]季度)?(?<after>之前|以前|前|之?后|以来|起|开始|期间|度|版|的)?`,
    // 2026.6.30前
    String.raw`(?<![\d.\-\/])(?<pointed>20\d{2}(?<point>[.\-\/])(?:0?[1-9]|1[0-2])\k<point>(?:[0-2]?\d|3[01]))之?前`,
    // “十五五”期末
    `(?<before2>[到至])?[“"]?(?<plan>十[一二三四五六])五[”"]?(?<part>期末|末期|末|期间|时期|以来|初)`,
    // 6月底前, 年底前, 年内, 今年内
    String.raw`(?<![\d年])(?<m2>\d{1,2})月(?:(?<d2>\d{1,2})日)?底?之?前`,
    `(?<this>(?:今年|本年度?|当年)?(?:年底前|年底之前|年末前|年内)|今年内|今年底前|今年底|今年(?=[，,])|上半年(?=[，,完实建出])|(?:前)?[一二三四]季度[前末内])`,
    // 三年内, 20个工作日内
    String.raw`(?<n>未来|今后)?(?<count>\d{1,3}|[一二两三四五六七八九十]{1,3})(?<unit>年|个?月|个工作日|个?日|天)(?:左右)?(?:之内|以内|内|(?<next>时间))`,
  ].join('|'),
  'g',
)

function read(text: string, { groups = {}, index, 0: words }: RegExpExecArray): Reading | null {
  const end = index + words.length
  if (groups.pFrom !== undefined) {
    const to = inYear(Number(groups.pTo))
    // 2021-2023年 in a title or a serial number: a period ends in 年, in a bracket or at a word of time.
    return /年|月/.test(words) ? { kind: 'period', from: inYear(Number(groups.pFrom)), to } : null
  }
  if (groups.dFrom !== undefined) {
    const last = inYear(
      Number(groups.dTo ?? groups.dFrom),
      Number(groups.mTo),
      groups.dayTo ? Number(groups.dayTo) : null,
    )
    return { kind: 'period', from: inYear(Number(groups.dFrom), Number(groups.mFrom)), to: last }
  }
  if (groups.pointed !== undefined) {
    const [year = null, month = null, day = null] = groups.pointed.split(/\D/).map(Number)
    return until(inYear(year, month, day))
  }
  if (groups.y !== undefined) return ofYear(text, groups, index, end)
  if (groups.plan !== undefined) return ofPlan(groups)
  if (groups.m2 !== undefined) return until(inYear(null, Number(groups.m2), groups.d2 ? Number(groups.d2) : null))
  if (groups.this !== undefined) return until(inYear(null))
  const before = text.charAt(index - 1)
  if (before === '近' || before === '前' || before === '去') return null
  if (shortened.test(text.slice(Math.max(0, index - 4), index))) return null
  if (groups.next !== undefined && groups.n === undefined && before !== '用') return null
  return { kind: 'within', from: null, to: null }
}

/** 审批时间压缩至3个月以内: how long something is to take. */
const shortened = /(?:压缩|缩短|压减|缩减|降低?|减少?|控制|限定)[到至在为]?$/

type Groups = Readonly<Record<string, string | undefined>>

function ofYear(text: string, groups: Groups, index: number, end: number): Reading | null {
  const { before = '', y, m, d, late = '', after = '' } = groups
  const moment = inYear(Number(y), monthOf(m, late), d === undefined ? null : Number(d))
  if (/以来|度|版/.test(after) || past.test(text.slice(Math.max(0, index - 4), index))) return null
  if (after === '的') return null
  if (/起|开始|后/.test(after)) return { kind: 'start', from: moment, to: null }
  // 从2015年的…到2020年的… tells of both.
  if (/[自从]/.test(before)) return null
  if (after.includes('前')) return until(moment)
  if (/[到至]|力争|争取/.test(before) && after === '')
    return /^(?:年|度)/.test(text.slice(end, end + 1)) ? null : until(moment)
  if (after === '期间') return { kind: 'period', from: moment, to: moment }
  const opens = index === 0 || '，,。；;：:、（( \u3000\n）)—-'.includes(text.charAt(index - 1))
  if (d !== undefined && doing.test(text.slice(end, end + 2))) return until(moment)
  if (late !== '' && (opens || before !== '')) return until(moment)
  if (d !== undefined || after !== '') return null
  return opens && !/^(?:[的度版末初第\d]|以来|发布|印发|修订)/.test(text.slice(end, end + 2))
    ? { kind: 'in', from: moment, to: moment }
    : null
}

/** 3月15日完成: what is to be done on a day. */
const doing = /^(?:完成|建成|报送|上报|实现|上线|印发)/

/** What stands before a date of what has been, or of a comparison. */
const past = /(?:截|截至|截止|截止到|较|比|相比|于|自|以|的|同比)$/

function monthOf(month: string | undefined, late: string): number | null {
  if (month !== undefined) return Number(month)
  if (late === '上半年') return 6
  const quarter = /([一二三四])季度/.exec(late)?.[1]
  return quarter === undefined ? null : 3 * ('一二三四'.indexOf(quarter) + 1)
}

/** The plans of five years: the 十五 ended in 2005. */
function ofPlan({ plan = '', part = '' }: Groups): Reading | null {
  const last = 2005 + 5 * ' 一二三四五六'.indexOf(plan.charAt(1))
  if (part === '以来' || part === '初') return null
  if (part === '期间' || part === '时期') return { kind: 'period', from: inYear(last - 4), to: inYear(last) }
  return until(inYear(last))
}

function until(to: Moment): Reading {
  return { kind: 'end', from: null, to }
}

/** In the title of a document, or in its number: 《…（2021—2025年）》. */
function isAside(text: string, at: number): boolean {
  const from = Math.max(0, at - longestTitle)
  const open = text.slice(from, at).lastIndexOf('《')
  return open >= 0 && text.slice(from + open, from + open + 2 * longestTitle).indexOf('》') > at - from - open
}

const longestTitle = 80
