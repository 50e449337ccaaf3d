import type { Language } from '../../framework/types.ts'
import type { Span } from '../../text/document/span.ts'
import { moneyIn } from './english-money.ts'
import { scaledFigure } from './scaled-figure.ts'

/** An amount of money. The span, with its bound, is in the prose. */
export interface Sum extends Span {
  /** In whole units of the currency (500万元 is 5,000,000). */
  readonly value: number
  readonly currency: string
  readonly bound: Bound
}

/** `most`: a ceiling (最高, 不超过, up to); `least`: a floor (以上, 不低于, at least); `about`: 约, 左右. */
export type Bound = 'exact' | 'most' | 'least' | 'about'

const free: readonly Sum[] = []

/** The amounts of money that a block names, in the order of its prose. Linear. */
export function sumsIn(text: string, language: Language): readonly Sum[] {
  return language === 'zh' ? chineseSums(text) : englishSums(text)
}

const chinese =
  /(?<bound>最高(?:不超过|限额|可达|给予|补助|奖励|可)?|不超过|不高于|至多|上限为?|不低于|不少于|至少|超过|超|达到?|约|近)?(?:人民币)?(?<![\d.])(?<figure>\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s?(?<scale>万亿|千亿|百亿|亿|千万|百万|万|千|百)?(?<unit>美元|欧元|港元|港币|英镑|日元|元)(?:人民币)?(?<after>以上|以下|以内|及以上|左右|（含）)?/g

const chineseCurrencies: Readonly<Record<string, string>> = {
  美元: 'USD',
  欧元: 'EUR',
  港元: 'HKD',
  港币: 'HKD',
  英镑: 'GBP',
  日元: 'JPY',
  元: 'CNY',
}

function chineseSums(text: string): readonly Sum[] {
  if (!/[元镑]|港币/.test(text)) return free
  const found: Sum[] = []
  for (const { index, 0: words, groups = {} } of text.matchAll(chinese)) {
    const { bound = '', figure = '', scale = '', unit = '', after = '' } = groups
    // 元 may begin a word: 3元素. It is money before a mark, the end, or what money is for.
    if (unit === '元' && /^[素数件宇旦年月组]/.test(text.slice(index + words.length, index + words.length + 1)))
      continue
    const value = scaledFigure(figure, scale)
    const end = index + words.length
    found.push({
      start: index,
      end,
      value: rounded(value),
      currency: chineseCurrencies[unit] ?? unit,
      bound: boundOf(bound, after),
    })
  }
  return found.length === 0 ? free : found
}

function boundOf(before: string, after: string): Bound {
  if (/最高|不超过|不高于|至多|上限/.test(before) || /以下|以内/.test(after)) return 'most'
  if (/不低于|不少于|至少|超/.test(before) || /以上/.test(after)) return 'least'
  return /约|近/.test(before) || after === '左右' ? 'about' : 'exact'
}

/** What says of a sum that it is a limit, right before it. */
const bounds =
  /\b(?<bound>up to|no more than|not more than|not (?:to )?exceed(?:ing)?|a maximum of|at least|no less than|not less than|over|more than|about|around|approximately|nearly) (?:an? additional )?$|\ban? additional $/i
/** The longest of those words, with “an additional”. */
const longestBound = 40

function englishSums(text: string): readonly Sum[] {
  const all = moneyIn(text)
  if (all.length === 0) return free
  return all.map(({ start, end, value, currency }): Sum => {
    const before = bounds.exec(text.slice(Math.max(0, start - longestBound), start))
    const words = before?.groups?.bound ?? ''
    const from = start - (before?.[0].length ?? 0)
    return { start: from, end, value: rounded(value), currency, bound: englishBound(words) }
  })
}

function englishBound(words: string): Bound {
  if (/up to|no more|not more|exceed|maximum/i.test(words)) return 'most'
  if (/at least|less than|over|more than/i.test(words)) return 'least'
  return words === '' ? 'exact' : 'about'
}

/** 3.14 × 10,000 is not 31,400.000000000004. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
