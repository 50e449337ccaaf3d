import type { Span } from '../../text/document/span.ts'
import { scaledFigure } from './scaled-figure.ts'

/** A sum of money as English writes it: $2.5 million, NOK 40 million, 12 million euros, Rs 50 crore. */
export interface Money extends Span {
  /** ISO 4217 where a sign or word can mean one currency alone; otherwise the word: kroner, pesos. */
  readonly currency: string
  readonly figure: string
  /** The word after the figure: million; empty for none. */
  readonly scale: string
  /** In whole units of the currency. */
  readonly value: number
  /** What stands before the figure ($) and after its scale ( kroner), to write another sum in the same way. */
  readonly before: string
  readonly after: string
}

/** The sums of money in a text, in order, without words such as “up to”. Linear. */
export function moneyIn(text: string): readonly Money[] {
  if (!/\d/.test(text) || !hint.test(text)) return none
  return [...text.matchAll(money)].map((match): Money => {
    const {
      sign = '',
      unit = '',
      figure = match.groups?.figure2 ?? '',
      scale = match.groups?.scale2 ?? '',
    } = match.groups ?? {}
    const word = unit.trim()
    const [start, end] = [match.index, match.index + match[0].length]
    const currency = signs[sign.trim()] ?? words[word.toLowerCase()] ?? (sign.trim() || word)
    return { start, end, currency, figure, scale, value: scaledFigure(figure, scale), before: sign, after: unit }
  })
}

const none: readonly Money[] = []

const codes =
  'AED|ARS|AUD|BDT|BRL|CAD|CHF|CLP|CNY|COP|CZK|DKK|EGP|EUR|GBP|GHS|HKD|HUF|IDR|ILS|INR|ISK|JPY|KES|KRW|LKR|MXN|MYR|NGN|NOK|NZD|PEN|PHP|PKR|PLN|QAR|RMB|RON|RUB|SAR|SEK|SGD|THB|TWD|UAH|USD|VND|ZAR'
const names =
  'dollars|pounds|euros?|yuan|yen|won|kroner|kronor|crowns|krónur|francs|pesos|rupees|reais|rand|rubles|roubles|zloty|lira|lei|dirhams|dinars|riyals|shillings|naira|cedis|baht|ringgit|rupiah|koruny?|forints?|shekels'
const figures = String.raw`\d{1,3}(?:,\d{2,3})+(?:\.\d+)?|\d+(?:\.\d+)?`
const scales = '[Tt]rillion|[Bb]illion|[Mm]illion|[Tt]housand|[Cc]rore|[Ll]akh|bn|BN|tn|TN|m|M|k|K'
/** A bare figure before a name is no money: 3 pounds of flour. */
const money = new RegExp(
  String.raw`(?<sign>(?<!\w)(?:US|AU?|SG?|HK|CA?|NZ|R)\$ ?|\$ ?|[£€¥₹₩₦] ?|(?<!\w)(?:${codes}|RM|[Kk]r\.?|Rs\.?) )(?<figure>${figures})(?:[ -]?(?<scale>${scales})\b)?|(?<![\w.,])(?<figure2>${figures}) ?(?<scale2>${scales})(?<unit> (?:(?:[A-Z][a-z]+|US) )?(?:${names}|${codes}))\b`,
  'g',
)
const hint = new RegExp(String.raw`[$£€¥₹₩₦]|\b(?:${names}|${codes}|RM|[Kk]r|Rs)\b`)

const signs: Readonly<Record<string, string>> = {
  $: 'USD',
  US$: 'USD',
  A$: 'AUD',
  AU$: 'AUD',
  S$: 'SGD',
  SG$: 'SGD',
  HK$: 'HKD',
  C$: 'CAD',
  CA$: 'CAD',
  NZ$: 'NZD',
  R$: 'BRL',
  '£': 'GBP',
  '€': 'EUR',
  '¥': 'CNY',
  '₹': 'INR',
  '₩': 'KRW',
  '₦': 'NGN',
  RM: 'MYR',
  RMB: 'CNY',
  Rs: 'INR',
  'Rs.': 'INR',
  Kr: 'kroner',
  'Kr.': 'kroner',
  kr: 'kroner',
  'kr.': 'kroner',
}

const words: Readonly<Record<string, string>> = {
  dollars: 'USD',
  'us dollars': 'USD',
  pounds: 'GBP',
  euro: 'EUR',
  euros: 'EUR',
  yuan: 'CNY',
  rmb: 'CNY',
  yen: 'JPY',
  won: 'KRW',
}
