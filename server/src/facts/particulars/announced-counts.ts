import type { Language } from '../../framework/types.ts'
import type { Span } from '../../text/document/span.ts'
import { parseHanNumeral } from '../../text/numbering/han-numeral.ts'
import type { ParticularsInput } from './particulars-input.ts'

/** A number of points that a block says will follow: 提出以下八条措施：, “the following six actions:”, 三、五大任务. */
export interface AnnouncedCount {
  /** In the prose. */
  readonly span: Span
  readonly words: string
  readonly count: number
  /** What the heading above has to name for the points below to be those counted: 任务 of 实施五大任务。; empty if nothing. */
  readonly under: string
  /** What the heading of each point has to name: 平台 below 建设四个平台; empty if nothing. */
  readonly named: string
}

/**
 * The count with which a block leads in what follows it: it says 以下 or “following”, and ends in a colon or stop; it says
 * 从五个方面 or 实施五大任务 and ends so; or it is a heading that ends in 五大任务, 五项工程 or 四个平台.
 */
export function announcedCounts({ block, language }: ParticularsInput): readonly AnnouncedCount[] {
  const { kind, prose } = block
  const { text } = prose
  if (kind === 'row' || kind === 'contents' || kind === 'quote' || kind === 'title') return none
  const patterns = language === 'en' ? [english] : kind === 'heading' ? inHeadings : chinese
  // It ends the block: a long paragraph is not searched.
  const end = text.slice(-longest)
  if (!ends.test(end) && kind !== 'heading') return none
  if (!mayCount[language].test(end)) return none
  for (const pattern of patterns) {
    const found = pattern.exec(end)
    if (!found) continue
    const [whole, numeral = '', noun = ''] = found
    const isHeading = inHeadings.includes(pattern)
    if (isHeading && isOfOthers(end.slice(0, found.index))) return none
    const count = numberOf(numeral, language)
    if (!(count > 1)) return none
    const written = whole.trimEnd().replace(/(?:之一)?的?[，,].*$|[：:。.]$/, '')
    // Of a heading the words begin behind the opening mark.
    const shown = isHeading ? written.replace(/[”"]$/, '') : written
    const isColon = /[：:]\s*$/.test(whole)
    const start = text.length - end.length + found.index
    const span = { start, end: start + shown.length }
    const under = isColon || pattern !== led ? '' : noun
    return [{ span, words: shown, count, under, named: pattern === ofThings ? noun : '' }]
  }
  return none
}

/** True if the words before a count say that another made it, or that it began before: 对接省委“四大行动”, 续建四大工程. */
function isOfOthers(before: string): boolean {
  return ofOthers.test(/[^，,。；;：:、\s]*$/.exec(before)?.[0] ?? '')
}

function numberOf(numeral: string, language: Language): number {
  return language === 'zh'
    ? (parseHanNumeral(numeral) ?? Number(numeral))
    : Number(numeral) || numbers.indexOf(numeral.toLowerCase())
}

const none: readonly AnnouncedCount[] = []
/** In characters. */
const longest = 100
/** A numeral with what it counts, without which there is no count: most ends of paragraphs have none. */
const mayCount: Readonly<Record<Language, RegExp>> = {
  zh: /[二两三四五六七八九十\d](?:[大项条点类种]|个|方面)/,
  en: /following /i,
}
const ends = /[：:。.]\s*$/
const numeral = String.raw`((?<![第前后一二两三四五六七八九十百])[二两三四五六七八九十]{1,3}|(?<![\d第前后])\d{1,2})`
const noun = '(?:重点|主要|专项|核心)?(任务|工程|行动|举措|措施|建议|工作)'
const follows = new RegExp(
  String.raw`(?:以下|如下|下列)${numeral}(?:条|项|个方面|方面|点|大)(?!以[上下内]|之|中)[^，。；：:、和及与等\d]{0,10}[：:。]\s*$`,
)
/** 重点实施五大任务。 says so of the section; 从五个方面推进： of what is listed. */
const led = new RegExp(
  String.raw`(?:实施|推进|开展|完成|抓好|做好|突出|落实|部署|提出|采取|推动|启动|聚焦)[“"]?${numeral}[大项]${noun}[”"]?[：:。]\s*$`,
)
const aspects = new RegExp(String.raw`[从在]${numeral}个?方面[^，。；：:、和及与等\d]{0,8}[：:]\s*$`)
const principles = new RegExp(
  String.raw`(?:坚持|遵循|把握|贯彻)[“"]?${numeral}[大项个条](?:基本|主要)?(原则)[”"]?[：:]\s*$`,
)
/** 有下列四种情形之一的，不予支持： */
const ofCases = new RegExp(
  String.raw`(?:以下|如下|下列)${numeral}(?:[项条种类]|个(?!月|年|百分|工作日))(?!以[上下内]|之[中间外]|中)[^，。；：:、和及与等\d]{0,10}(?:之一)?的?(?:[，,][^。；：:]{0,40})?[：:]\s*$`,
)
const chinese = [follows, ofCases, led, aspects, principles]
const counted = new RegExp(String.raw`${numeral}[大项]${noun}[”"]?\s*$`)
/** What is not named for its points may have points of another kind: 建设四个平台 over 目标 and 路径. */
const ofThings = new RegExp(
  String.raw`${numeral}(?:大|个(?!月|百分))[\p{Script=Han}]{0,4}([\p{Script=Han}]{2})[”"]?\s*$`,
  'u',
)
const inHeadings = [counted, ofThings]
/** In a phrase before a count: who is above the draft, what was said by anybody, and words for taking up what is there. */
const given = '(?:提出|部署|确定|明确|规定|要求|下达|推进|实施|开展)'
const ofOthers = new RegExp(
  [
    `(?:国家|中央|国务院|全国|(?:省|自治区|[市区县州旗])(?:党?委|政府)|全?省级?|自治区|上级|部委)(?:${given}的?)?[“"]?$`,
    `(?<!本.{0,8})${given}的[“"]?$`,
    `(?:承接|融入|续建|延续|接续)(?:推进|实施)?[“"]?$`,
    '^(?:主动|积极|全面|深度|精准)?(?:对接|衔接|融入|续建)',
  ].join('|'),
)
const numbers = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')
const english =
  /\bfollowing (two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})(?! (?:or|(?:[a-z]+ )?(?:days?|weeks?|months?|quarters?|years?|hours?|minutes?|per ?cent))\b)(?: [a-z -]{3,40}[:.]|:)\s*$/i
