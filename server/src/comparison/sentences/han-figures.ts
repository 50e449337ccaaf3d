import type { Bound } from '../../facts/particulars/sums.ts'
import { parseHanNumeral } from '../../text/numbering/han-numeral.ts'
import { daysIn } from './days-of.ts'
import { numberOf } from './number-words.ts'
import type { SentenceFact } from './sentence-fact.ts'

/**
 * Shares, periods, multiples and sums in Chinese numerals, as legislation writes them: 百分之三十, 三分之一, 六个月, 五万元以上, 翻两番. Other
 * numerals may be part of a word (一体化, 三农), and are left to the comparison of words.
 */
export function hanFigures(text: string): SentenceFact[] {
  if (!/分之|[元月日天周年时倍番]/.test(text)) return []
  return [...text.matchAll(figures)].flatMap((match) => factOf(match) ?? [])
}

const digit = '零〇一二两三四五六七八九十百千'
const figures = new RegExp(
  String.raw`(?<whole>(?!百)[${digit}]{1,3})分之(?<part>[${digit}]{1,3})|翻(?:了|上)?(?<doubled>[一两二三四五]|\d)番|百分之(?<share>[${digit}]{1,6}(?:点[${digit}]{1,3})?)(?:以上|以下|以内)?|(?<![第百千万亿${digit}\d年月])(?:(?<sum>[${digit}万亿]{1,14})元(?![素数件宇旦化])|(?<times>[${digit}]{1,4})倍|(?<count>[${digit}]{1,4})(?<unit>个工作日|个自然日|个月|小时|[日天周](?![常益程前均期])|年(?![级度代来]))(?:以?内)?)(?<after>以上|以下)?`,
  'gu',
)

function factOf({ index, 0: words, groups = {} }: RegExpExecArray): SentenceFact | null {
  const place = { start: index, end: index + words.length, words }
  const { share, sum, times, count, unit = '', after, whole, part, doubled } = groups
  const bound: Bound = after === '以上' ? 'least' : after === '以下' ? 'most' : 'exact'
  if (whole !== undefined) return figure(place, partOf(whole, part ?? ''), 'part', 'exact')
  if (doubled !== undefined) return figure(place, numberOf(doubled), '番', 'exact')
  if (share !== undefined) return figure(place, shareOf(share), '%', 'exact')
  if (times !== undefined) return figure(place, parseHanNumeral(times), '倍', bound)
  if (count !== undefined) {
    const number = parseHanNumeral(count)
    return figure(place, number === null ? null : daysIn(number, unit.replace('个', '')), 'period', bound)
  }
  const value = amountOf(sum ?? '')
  if (value === null) return null
  return { ...place, kind: 'sum', of: 'CNY', value, identity: `s ${value} CNY`, bound, bounded: place }
}

function figure(
  place: Pick<SentenceFact, 'start' | 'end' | 'words'>,
  value: number | null,
  of: string,
  bound: Bound,
): SentenceFact | null {
  return value === null
    ? null
    : { ...place, kind: 'figure', of, value, identity: `n ${value} ${of}`, bound, bounded: place }
}

/** 三点五. */
function shareOf(words: string): number | null {
  const [whole = '', part] = words.split('点')
  const [number, decimals] = [parseHanNumeral(whole), part === undefined ? 0 : parseHanNumeral(part)]
  return number === null || decimals === null ? null : number + decimals / 10 ** (part?.length ?? 0)
}

/** 三分之一. */
function partOf(whole: string, part: string): number | null {
  const [all, some] = [parseHanNumeral(whole.replace('两', '二')), parseHanNumeral(part.replace('两', '二'))]
  return all === null || some === null || all === 0 ? null : Math.round((1e6 * some) / all) / 1e6
}

/** 二十万, 一亿五千万, 三千. */
function amountOf(words: string): number | null {
  const match = /^(?:([^万亿]+)亿)?(?:([^万亿]+)万)?([^万亿]*)$/.exec(words)
  if (match === null) return null
  let sum = 0
  for (const [at, scale] of [1e8, 1e4, 1].entries()) {
    const part = match[at + 1] ?? ''
    const value = part === '' ? 0 : parseHanNumeral(part.replace(/^零/, ''))
    if (value === null) return null
    sum += value * scale
  }
  return sum
}
