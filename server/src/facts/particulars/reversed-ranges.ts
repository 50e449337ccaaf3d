import type { Language } from '../../framework/types.ts'
import type { Span } from '../../text/document/span.ts'
import { parseHanNumeral } from '../../text/numbering/han-numeral.ts'
import { scaledFigure } from './scaled-figure.ts'

/**
 * The ranges of a text that end before they begin: 2028—2026年, 十万元以上一万元以下, 15%—10%, “from 2028 to 2026”, “between
 * 40 and 20 per cent”. What falls from one figure to another is none. Linear.
 */
export function reversedRanges(text: string, language: Language): readonly Span[] {
  return language === 'zh' ? inChinese(text) : inEnglish(text)
}

function inChinese(text: string): readonly Span[] {
  const found: Span[] = []
  if (mayHave.test(text))
    for (const range of [years, days, figures])
      for (const span of spansOf(text, range))
        if (!found.some(({ start, end }) => span.start < end && start < span.end)) found.push(span)
  if (text.includes('以上')) for (const span of spansOf(text, bounds)) found.push(span)
  return found.length === 0 ? none : found
}

function inEnglish(text: string): readonly Span[] {
  const found = bracketed.test(text) ? spansOf(text, yearsInBrackets) : []
  if (joined.test(text))
    for (const span of spansOf(text, spoken)) if (!change.test(clauseBefore(text, span.start))) found.push(span)
  return found.length === 0 ? none : found
}

const first = String.raw`(?<![\d第〔\[])(?<from>(?:19|20)\d{2})`
const last = String.raw`(?<to>(?:19|20)\d{2})`
const dash = '[—―–－～~至到-]'
const years = new RegExp(
  String.raw`${first}\s?年?(?:\d{1,2}月(?:\d{1,2}日)?)?\s?[—―–\-－～~至到]{1,2}\s?${last}\s?年(?!代)`,
  'g',
)
/** A look that starts at the sign costs a tenth. */
const mayHave = /[\d年月日元%％人名家个项天倍]\s{0,2}[—―–\-－～~至到]/
/** Two days of one year, or two months. */
const days = new RegExp(
  String.raw`(?<![\d第])(?<year>(?:19|20)\d{2})年(?<from>\d{1,2})月(?:(?<fromDay>\d{1,2})日)?\s?${dash}{1,2}\s?\k<year>年(?<to>\d{1,2})月(?:(?<toDay>\d{1,2})日)?`,
  'g',
)
/** Both figures with their unit; what stands before may say that something falls: 由15%至10%, 压缩时限：15天—10天. */
const figures = new RegExp(
  String.raw`(?<![\d.,，A-Za-z由从自—―–－～~-])(?<!降[至到为低]?|减[至到为少]?|(?:压缩|缩短|下降|降低|减少|下调|缩减)[^，。；]{0,6})(?<from>\d{1,6}(?:\.\d{1,4})?[千万亿]{0,2})(?<unit>元|个月|天|倍|人|名|家|个|项|%|％)\s?${dash}{1,2}\s?(?<to>\d{1,6}(?:\.\d{1,4})?[千万亿]{0,2})\k<unit>`,
  'g',
)
const yearsInBrackets = new RegExp(String.raw`(?<=\()${first}\s?[–—]\s?${last}(?=\))`, 'g')
const bracketed = /\((?:19|20)\d\d\s?[–—]/
const joined = /\b(?:from (?:19|20)\d\d (?:to|until)|between [$£€]?\d)/i
/** “from 2028 to 2026”; “between 40 and 20 per cent”, with the unit behind the second or a currency before both. */
const spoken = new RegExp(
  [
    String.raw`\bfrom (?<from>(?:19|20)\d\d) (?:to|until) (?<to>(?:19|20)\d\d)(?![\w–-]|[.,]\d)`,
    String.raw`\bbetween (?:[$£€](?=[^;]{1,20}and [$£€]))?(?<low>\d{1,6}(?:\.\d{1,4})?)(?: ?%| per cent| percent)? and [$£€]?(?<high>\d{1,6}(?:\.\d{1,4})?)(?= ?%| per ?cent\b| (?:million|billion|years|months|weeks|days|hours|points|members|pages)\b)`,
  ].join('|'),
  'gi',
)
/** What is brought forward, or falls, goes from a later year to an earlier one; a difference is between any two. */
const change =
  /\b(?:bring|brought|mov(?:e|ed|es|ing)|advanc|accelerat|shorten|cut|reduc|lower|f[ae]ll|drop|declin|shr[aiu]nk|forward|earlier|difference|gap|ratio|spread|compar|revis|chang|correct|amend|backdat|narrow)/i
const longestClause = 160

function clauseBefore(text: string, at: number): string {
  return text.slice(Math.max(0, at - longestClause), at).replace(/^.*[.;:]/s, '')
}

const none: readonly Span[] = []
const amount = String.raw`(?:\d+(?:\.\d+)?[千万亿]{0,2}|[一二两三四五六七八九十百千万亿]+)`
const bounds = new RegExp(
  String.raw`(?<![\d.一二两三四五六七八九十百千万亿])(?<from>${amount})(?<unit>元|年|个月|日|倍|人|名|家|%|％)以上(?<to>${amount})\k<unit>以下`,
  'g',
)

function spansOf(text: string, ranges: RegExp): Span[] {
  return [...text.matchAll(ranges)].flatMap((match): Span[] => {
    const { from = '', to = '', low = '', high = '', fromDay = '1', toDay = '31' } = match.groups ?? {}
    const [one, other] = [amountOf(from || low), amountOf(to || high)]
    const isReversed =
      one !== null && other !== null && (one > other || (one === other && Number(fromDay) > Number(toDay)))
    return isReversed ? [{ start: match.index, end: match.index + match[0].length }] : []
  })
}

/** 5, 1.5万, 十五, 二十万. */
function amountOf(words: string): number | null {
  const [, figure = '', scale = ''] = /^([\d.]+)(\D*)$/.exec(words) ?? []
  if (figure !== '') return scaledFigure(figure, scale)
  const [, tens = '', rest = ''] = /^(?:(.+)万)?(.*)$/.exec(words) ?? []
  const [high, low] = [tens, rest].map((part) => (part === '' ? 0 : parseHanNumeral(part.replaceAll('两', '二'))))
  return high === null || high === undefined || low === null || low === undefined ? null : high * 1e4 + low
}
