import { anyMonth } from '../../text/document/english-months.ts'
import { type Money, moneyIn } from './english-money.ts'
import { scaledFigure } from './scaled-figure.ts'
import type { StatedTotal } from './stated-total.ts'

/**
 * The sums of money that English prose states with their parts: “$40 million, of which $10 million is for data and
 * $30 million for compute”, “NOK 5 million: 2 million for data and 3 million for skills”, “an outlay of 300 million, of which …”.
 */
export function englishTotals(text: string): readonly StatedTotal[] {
  if (!mayLead.test(text) || (moneyIn(text).length === 0 && !spends.test(text))) return none
  const found: StatedTotal[] = []
  for (const { index, 0: sentence } of text.matchAll(sentences)) {
    const one = sentence.length > longest ? null : totalIn(sentence, index)
    if (one !== null) found.push(one)
  }
  return found.length === 0 ? none : found
}

const none: readonly StatedTotal[] = []
const longest = 600
/** A point within a figure ends no sentence, nor does that of “Rs.”. */
const sentences = /(?:[^.;]|(?<=\b(?:Rs|[Kk]r))\.|\.(?=\d))+/g
/** What leads from the total to its parts; an appropriation says for which year it is. */
const leading = new RegExp(
  String.raw`^(?:(?: [a-z][\w’'-]*){0,8}: |(?:,? (?:[a-z][\w’'-]*|(?:${anyMonth}) \d{1,2}, 20\d\d|\d{1,2} (?:${anyMonth}) 20\d\d|20\d\d(?:[–—/-]\d{2,4})?)){0,14},? of which )$`,
  'i',
)
/** What says of figures without a currency that they are money. */
const spends =
  /\b(?:outlays?|budget|costs?|funds?|funding|spending|spends?|expenditure|allocat\w+|appropriat\w+|invest\w*)\b/i
const mayLead = /of which |: /i
/** What makes a sum an inexact one, one of each, or one that is compared with others. */
const loose =
  /\b(?:about|around|approximately|nearly|almost|roughly|some|up to|at least|at most|more than|(?:over|under)(?= \S{0,4}\d)|less than|per|each|every|annual(?:ly)?|yearly|average|between|a (?:year|month|head)|bring(?:s|ing)?|tak(?:es|ing)|total(?:s|ling)?|compared|than|since|match(?:ed|ing)?|rising|already|from)\b/i
/** Two parts joined by “and”, each with one purpose. */
const plain = /^[^,():]{1,120} and [^,():]{1,120}$/
/** A part that leaves the currency to the total: “400 million is for compute”. */
const bare =
  /(?<![\w.,$£€¥₹])(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?) (thousand|million|billion|trillion|crore|lakh)\b/g
/** What follows such a part; another word is what is counted: 400 million people. */
const noThing = /^(?:$|[,)]| (?:is|are|goes?|will|would|shall|for|to|in|on|as|and)\b)/

/** What begins to tell of what stands before it: “and $2 million for the lab, of which $1 million has been paid”. */
const nested =
  /\b(?:of (?:which|it|them)|including|inclusive of|incl\.)(?![\w’'-])|(?:, of (?:this|that|these)|\bof (?:this|that|these) (?:has|have|had|is|are|was|were|will))\b/

function totalIn(sentence: string, from: number): StatedTotal | null {
  const [total = bareTotal(sentence), ...named] = moneyIn(sentence)
  if (total === null) return null
  const all = partsAfter(sentence, total, named)
  const [first] = all
  if (!first) return null
  const cut = first.end + (nested.exec(sentence.slice(first.end))?.index ?? sentence.length)
  // In “$1 million of which” the sum is of what stands before it, too.
  const parts = all.filter(({ end }) => end < cut && sentence.slice(end, cut).trim() !== '')
  if (parts.length < 2) return null
  if (!leading.test(sentence.slice(total.end, first.start))) return null
  if (loose.test(sentence.slice(Math.max(0, total.start - 12), total.start)) || loose.test(sentence.slice(total.end)))
    return null
  const { scale } = total
  const unit = scaledFigure('1', scale)
  return {
    span: { start: from + total.start, end: from + total.end },
    total: scaledFigure(total.figure, ''),
    // 700 million is 0.7 billion.
    parts: parts.map(({ value }) => Math.round((value / unit) * 1e6) / 1e6),
    before: total.before,
    unit: `${scale === '' ? '' : ` ${scale}`}${total.after}`,
    words: sentence.slice(total.start, total.end),
    atLeast: false,
    isPlain: parts.length === 2 && plain.test(sentence.slice(first.start)),
    isOpen: parts.length < all.length,
    mayOverlap: false,
  }
}

/** A total that leaves its currency to the reader: “Total outlay is 300 million, of which …”. */
function bareTotal(sentence: string): Money | null {
  if (!spends.test(sentence) || !sentence.includes(' of which ')) return null
  for (const { index, 0: words, 1: figure = '', 2: scale = '' } of sentence.matchAll(bare)) {
    const end = index + words.length
    if (!noThing.test(sentence.slice(end)) && !sentence.startsWith(' of which ', end)) return null
    return { start: index, end, currency: '', figure, scale, value: scaledFigure(figure, scale), before: '', after: '' }
  }
  return null
}

interface Part {
  readonly start: number
  readonly end: number
  readonly value: number
}

/** The parts in order; none where one is in another currency, or a figure may be of something else. */
function partsAfter(sentence: string, total: Money, named: readonly Money[]): readonly Part[] {
  if (named.some(({ currency }) => currency !== total.currency)) return []
  const parts: Part[] = [...named]
  for (const { index, 0: words, 1: figure = '', 2: scale = '' } of sentence.matchAll(bare)) {
    if (index < total.end || named.some(({ start, end }) => index >= start && index < end)) continue
    if (!noThing.test(sentence.slice(index + words.length))) return []
    parts.push({ start: index, end: index + words.length, value: scaledFigure(figure, scale) })
  }
  return parts.sort((a, b) => a.start - b.start)
}
