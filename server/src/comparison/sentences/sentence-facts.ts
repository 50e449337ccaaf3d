import { citationsIn } from '../../facts/particulars/citations.ts'
import { sumsIn } from '../../facts/particulars/sums.ts'
import { targetsIn } from '../../facts/particulars/targets.ts'
import type { Language } from '../../framework/types.ts'
import { overlap, type Span } from '../../text/document/span.ts'
import { findCrossReferences } from '../../text/numbering/find-cross-references.ts'
import { boundAround } from './figure-bounds.ts'
import { hanFigures } from './han-figures.ts'
import { numberOf, numberWords } from './number-words.ts'
import type { SentenceFact } from './sentence-fact.ts'
import { timeFacts } from './time-facts.ts'

/** The facts of a sentence, in order. What is part of a greater fact is not told again. */
export function factsIn(text: string, language: Language): SentenceFact[] {
  const found: SentenceFact[] = []
  const taken = new Uint8Array(text.length)
  const add = (fact: SentenceFact): void => {
    if (taken.subarray(fact.start, fact.end).includes(1)) return
    taken.fill(1, fact.start, fact.end)
    const isNumber = fact.kind === 'figure' || fact.kind === 'target'
    // The bound of a sum is among its words.
    found.push(isNumber && fact.bound === 'exact' ? { ...fact, ...boundAround(text, fact, language) } : fact)
  }
  // The 5 of “sections 2 to 5 of this order” counts nothing.
  const numbers = findCrossReferences(text, language).flatMap(({ steps }) => steps.map(({ numeral }) => numeral))
  const isOfReference = (figure: Span): boolean => numbers.some((one) => overlap(one, figure))
  for (const { span, title, number } of citationsIn(text, language)) {
    const of = (title ?? '').replace(/\s/g, '')
    const name = number?.text.replace(/\s/g, '') ?? ''
    const words = wordsAt(text, span)
    add({ ...exactly(span), kind: 'citation', words, of, value: null, identity: `c ${of} ${name}` })
  }
  for (const target of targetsIn(text, language)) {
    const { figure, value, unit, bound } = target
    if (isOfReference(figure)) continue
    const words = wordsAt(text, figure) + restOfUnit(text, figure.end)
    const { bounded } = boundAround(text, figure, language)
    add({ ...figure, kind: 'target', words, of: unit, value, identity: `n ${value} ${unit}`, bound, bounded })
  }
  for (const { start, end, value, currency, bound } of sumsIn(text, language)) {
    const span = { start, end }
    const words = wordsAt(text, span)
    add({ ...exactly(span), kind: 'sum', words, of: currency, value, bound, identity: `s ${value} ${currency}` })
  }
  for (const time of timeFacts(text, language)) add(time)
  if (language === 'zh') for (const figure of hanFigures(text)) add(figure)
  for (const { index, 0: words, groups = {} } of text.matchAll(figures[language])) {
    const value = numberOf(groups.number ?? groups.word ?? '')
    const unit = (groups.unit ?? '').trim()
    const [start, end] = [index, index + words.trimEnd().length]
    const said = words.trim() + restOfUnit(text, end)
    if (value !== null && !isOfReference({ start, end }))
      add({ ...exactly({ start, end }), kind: 'figure', words: said, of: unit, value, identity: `n ${value} ${unit}` })
  }
  return found.sort((a, b) => a.start - b.start)
}

function exactly(span: Span): Pick<SentenceFact, 'start' | 'end' | 'bound' | 'bounded'> {
  return { start: span.start, end: span.end, bound: 'exact', bounded: span }
}

/** The unit of time that a figure ends in after 个, without which nobody knows what it counts: 7个工作日. */
function restOfUnit(text: string, end: number): string {
  return text.charAt(end - 1) === '个' ? (unitOfTime.exec(text.slice(end, end + 4))?.[0] ?? '') : ''
}

const unitOfTime = /^(?:工作日|自然日|交易日|日历天|月|季度|小时|学时|课时)/

function wordsAt(text: string, { start, end }: Span): string {
  return text.slice(start, end).trim()
}

const digits = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`
const before = String.raw`(?<![\d.第〔\[（(A-Za-z])`

/** A number with what it counts. Years, months and days are times. */
const figures: Readonly<Record<Language, RegExp>> = {
  zh: new RegExp(
    String.raw`${before}(?<number>${digits})\s?(?<unit>(?:万|亿|千|百)?(?:个百分点|[%％‰]|倍|元|[\p{Script=Han}]))(?<![年月日号条款项章节])(?:以上|以下|以内|左右)?`,
    'gu',
  ),
  // “one of them”, “two or more” count nothing by themselves.
  en: new RegExp(
    String.raw`${before}(?:(?<number>${digits})|\b(?!one\b)(?<word>${numberWords})\b(?! (?:of|or|and|to|by|in|on|at|other|more|are|is|have|has|will|shall|may|must|who|which|that)\b))\s?(?<unit>%|percent|per cent|[A-Za-z]{2,20})`,
    'gi',
  ),
}
