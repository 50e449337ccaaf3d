import { scaledFigure } from './scaled-figure.ts'
import type { StatedTotal } from './stated-total.ts'

/**
 * The sums of money that English prose states with their parts: “$40 million, of which $10 million is for data and
 * $30 million for compute”, “£5 million: £2 million for data and £3 million for skills”.
 */
export function englishTotals(text: string): readonly StatedTotal[] {
  if (!symbol.test(text)) return none
  const found: StatedTotal[] = []
  for (const { index, 0: sentence } of text.matchAll(sentences)) {
    const one = sentence.length > longest ? null : totalIn(sentence, index)
    if (one !== null) found.push(one)
  }
  return found.length === 0 ? none : found
}

const none: readonly StatedTotal[] = []
const longest = 600
const symbol = /[$£€¥₹]/
/** A point within a figure ends no sentence. */
const sentences = /(?:[^.;]|\.(?=\d))+/g
const sums =
  /(?<currency>(?:US|HK|NZ|[ACS])?[$£€¥₹])\s?(?<figure>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?:[\s-]?(?<scale>thousand|million|billion|trillion|bn|tn|[mk])\b)?/gi
/** What leads from the total to its parts. */
const leading = /^(?: [a-z][\w’'-]*){0,8}(?:,? of which |: )$/i
/** What makes a sum an inexact one, one of each, or one that is compared with others. */
const loose =
  /\b(?:about|around|approximately|nearly|almost|roughly|some|up to|at least|at most|more than|over|under|less than|per|each|every|annual(?:ly)?|yearly|average|between|a (?:year|month|head)|bring(?:s|ing)?|tak(?:es|ing)|total(?:s|ling)?|compared|than|since|match(?:ed|ing)?|rising|already|from)\b/i

function totalIn(sentence: string, from: number): StatedTotal | null {
  const [total, ...parts] = sentence.matchAll(sums)
  const [first] = parts
  if (!total || !first || parts.length < 2) return null
  const end = total.index + total[0].length
  if (!leading.test(sentence.slice(end, first.index))) return null
  if (loose.test(sentence.slice(Math.max(0, total.index - 12), total.index)) || loose.test(sentence.slice(end)))
    return null
  const { currency, figure = '', scale = '' } = total.groups ?? {}
  if (parts.some(({ groups }) => groups?.currency !== currency)) return null
  const unit = scaledFigure('1', scale)
  return {
    span: { start: from + total.index, end: from + end },
    total: scaledFigure(figure, ''),
    parts: parts.map(({ groups }) => inUnits(groups, unit)),
    unit: scale === '' ? '' : ` ${scale}`,
    words: total[0],
    atLeast: false,
  }
}

/** The value of a sum, counted in units: 700 million is 0.7 billion. */
function inUnits(groups: Readonly<Record<string, string>> | undefined, unit: number): number {
  const value = scaledFigure(groups?.figure ?? '', groups?.scale ?? '') / unit
  return Math.round(value * 1e6) / 1e6
}
