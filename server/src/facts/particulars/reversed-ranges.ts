import type { Language } from '../../framework/types.ts'
import type { Span } from '../../text/document/span.ts'
import { parseHanNumeral } from '../../text/numbering/han-numeral.ts'
import { scaledFigure } from './scaled-figure.ts'

/** The ranges of a text that end before they begin: 2028—2026年, 十万元以上一万元以下, from 2028 to 2026. Linear. */
export function reversedRanges(text: string, language: Language): readonly Span[] {
  const found = mayHave[language].test(text) ? spansOf(text, years[language]) : none
  return language === 'zh' && text.includes('以上') ? [...found, ...spansOf(text, bounds)] : found
}

const first = String.raw`(?<![\d第〔\[])(?<from>(?:19|20)\d{2})`
const last = String.raw`(?<to>(?:19|20)\d{2})`
/** In English a hyphen may stand in a code, and what falls from one figure to another is in no brackets. */
const years: Readonly<Record<Language, RegExp>> = {
  zh: new RegExp(
    String.raw`${first}\s?年?(?:\d{1,2}月(?:\d{1,2}日)?)?\s?[—―–\-－～~至到]{1,2}\s?${last}\s?年(?!代)`,
    'g',
  ),
  en: new RegExp(String.raw`(?<=\()${first}\s?[–—]\s?${last}(?=\))`, 'g'),
}
/** A look that starts at the bracket or the sign costs a tenth. */
const mayHave: Readonly<Record<Language, RegExp>> = {
  zh: /[\d年月日]\s{0,2}[—―–\-－～~至到]/,
  en: /\((?:19|20)\d\d\s?[–—]/,
}
const none: readonly Span[] = []
const amount = String.raw`(?:\d+(?:\.\d+)?[千万亿]{0,2}|[一二两三四五六七八九十百千万亿]+)`
const bounds = new RegExp(
  String.raw`(?<![\d.一二两三四五六七八九十百千万亿])(?<from>${amount})(?<unit>元|年|个月|日|倍|人|名|家|%|％)以上(?<to>${amount})\k<unit>以下`,
  'g',
)

function spansOf(text: string, ranges: RegExp): Span[] {
  return [...text.matchAll(ranges)].flatMap((match): Span[] => {
    const [from, to] = [amountOf(match.groups?.from ?? ''), amountOf(match.groups?.to ?? '')]
    const isReversed = from !== null && to !== null && from > to
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
