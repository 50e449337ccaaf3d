import { citationsIn } from '../../facts/particulars/citations.ts'
import { type Deadline, lastDayOf } from '../../facts/particulars/deadline.ts'
import { deadlinesAndCutOffs } from '../../facts/particulars/deadlines.ts'
import { sumsIn } from '../../facts/particulars/sums.ts'
import { targetsIn } from '../../facts/particulars/targets.ts'
import type { Language } from '../../framework/types.ts'
import { overlap, type Span } from '../../text/document/span.ts'
import { findCrossReferences } from '../../text/numbering/find-cross-references.ts'
import { parseHanNumeral } from '../../text/numbering/han-numeral.ts'
import { hanFigures } from './han-figures.ts'
import type { SentenceFact } from './sentence-fact.ts'

/** The facts of a sentence, in order. What is part of a greater fact is not told again. */
export function factsIn(text: string, language: Language): SentenceFact[] {
  const found: SentenceFact[] = []
  const taken = new Uint8Array(text.length)
  const add = (fact: SentenceFact): void => {
    if (taken.subarray(fact.start, fact.end).includes(1)) return
    taken.fill(1, fact.start, fact.end)
    found.push(fact)
  }
  // The 5 of “sections 2 to 5 of this order” counts nothing.
  const numbers = findCrossReferences(text, language).flatMap(({ steps }) => steps.map(({ numeral }) => numeral))
  const isOfReference = (figure: Span): boolean => numbers.some((one) => overlap(one, figure))
  for (const { span, title, number } of citationsIn(text, language)) {
    const of = (title ?? '').replace(/\s/g, '')
    const name = number?.text.replace(/\s/g, '') ?? ''
    add({ ...span, kind: 'citation', words: wordsAt(text, span), of, value: null, identity: `c ${of} ${name}` })
  }
  for (const target of targetsIn(text, language)) {
    const { figure, value, unit, bound } = target
    if (isOfReference(figure)) continue
    const words = wordsAt(text, figure) + restOfUnit(text, figure.end)
    add({ ...figure, kind: 'target', words, of: unit, value, identity: `n ${value} ${unit} ${bound}` })
  }
  for (const { start, end, value, currency, bound } of sumsIn(text, language))
    add({
      start,
      end,
      kind: 'sum',
      words: wordsAt(text, { start, end }),
      of: currency,
      value,
      identity: `s ${value} ${currency} ${bound}`,
    })
  for (const deadline of deadlinesAndCutOffs(text, language)) add(timeOf(text, deadline))
  if (language === 'zh') for (const figure of hanFigures(text)) add(figure)
  for (const { index, 0: words, groups = {} } of text.matchAll(figures[language])) {
    const value = numberOf(groups.number ?? '')
    const unit = (groups.unit ?? '').trim()
    const [start, end] = [index, index + words.trimEnd().length]
    const said = words.trim() + restOfUnit(text, end)
    if (value !== null && !isOfReference({ start, end }))
      add({ start, end, kind: 'figure', words: said, of: unit, value, identity: `n ${value} ${unit} exact` })
  }
  return found.sort((a, b) => a.start - b.start)
}

/** The unit of time that a figure ends in after 个, without which nobody knows what it counts: 7个工作日. */
function restOfUnit(text: string, end: number): string {
  return text.charAt(end - 1) === '个' ? (unitOfTime.exec(text.slice(end, end + 4))?.[0] ?? '') : ''
}

const unitOfTime = /^(?:工作日|自然日|交易日|日历天|月|季度|小时|学时|课时)/

function wordsAt(text: string, { start, end }: Span): string {
  return text.slice(start, end).trim()
}

function timeOf(text: string, deadline: Deadline): SentenceFact {
  const words = wordsAt(text, deadline).replace(/[，,]$/, '')
  const { start, end, kind, from, to } = deadline
  const last = to === null ? null : lastDayOf(to)
  const span = kind === 'within' ? spanOfTime(words) : null
  const key = last === null ? words.replace(/\s/g, '') : `${last} ${from === null ? '' : lastDayOf(from)}`
  return {
    start,
    end,
    kind: 'time',
    words,
    of: kind === 'within' ? 'within' : 'date',
    value: span ?? last,
    identity: `t ${key}`,
  }
}

/** 三年内, 30个工作日内, within 90 days: in days. Null where it cannot be told. */
function spanOfTime(words: string): number | null {
  const match =
    /(\d+|[一二两三四五六七八九十百]+)\s?(?:个)?(年|月|工作日|日|天|周|(?:calendar |business |working )?(?:days?|weeks?|months?|years?))/i.exec(
      words,
    )
  const count = match === null ? null : numberOf(match[1] ?? '')
  if (match === null || count === null) return null
  const unit = (match[2] ?? '').toLowerCase()
  const days = /年|year/.test(unit) ? 365 : /月|month/.test(unit) ? 30 : /周|week/.test(unit) ? 7 : 1
  return count * days
}

function numberOf(words: string): number | null {
  if (/^\d/.test(words)) return Number(words.replace(/,/g, ''))
  return parseHanNumeral(words.replace('两', '二'))
}

const number = String.raw`(?<![\d.第〔\[（(A-Za-z])(?<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)`

/** A number with what it counts. Years, months and days are dates. */
const figures: Readonly<Record<Language, RegExp>> = {
  zh: new RegExp(
    String.raw`${number}\s?(?<unit>(?:万|亿|千|百)?(?:个百分点|[%％‰]|倍|元|[\p{Script=Han}]))(?<![年月日号条款项章节])(?:以上|以下|以内|左右)?`,
    'gu',
  ),
  en: new RegExp(String.raw`${number}\s?(?<unit>%|percent|per cent|[A-Za-z]{2,20})`, 'g'),
}
