import type { Span } from '../../text/document/span.ts'
import type { ParticularsInput } from './particulars-input.ts'

/** An amount in a sentence that refers to an annex or to the table below: 实施项目28个（见附件2）. */
export interface EnclosedAmount {
  /** Of the figure with its unit, in the prose. */
  readonly span: Span
  readonly value: number
  readonly unit: string
  /** The figure with its unit. */
  readonly words: string
  /** The words before it, which may name it (项目总投资|120亿元), and after it (4个|重点项目). No white space. */
  readonly before: string
  readonly after: string
  /** The number of the annex, empty for the only one; null for the table below. */
  readonly annex: string | null
  /** It is neither a bound nor one of a part. */
  readonly exact: boolean
}

/** The amounts of a block that a table elsewhere may be held against. Linear: a sentence is read once. */
export function enclosedAmounts({ block, language }: ParticularsInput): readonly EnclosedAmount[] {
  const { text } = block.prose
  if (language !== 'zh' || block.kind === 'row' || block.kind === 'contents') return none
  if (!/附[件表]|下表/.test(text) || !/\d/.test(text)) return none
  const found: EnclosedAmount[] = []
  for (const { index, 0: sentence } of text.matchAll(/[^。；;]+/g)) {
    if (sentence.length > longest) continue
    const [reference, other] = sentence.matchAll(references)
    if (!reference || other) continue
    for (const one of sentence.matchAll(amounts)) found.push(amountAt(sentence, one, index, reference))
  }
  return found.length === 0 ? none : found
}

const none: readonly EnclosedAmount[] = []
const longest = 300
const references =
  /(?:见|按照?|参照|列入)(?:本(?:方案|通知|意见|办法))?附件\s?(?<number>\d{1,2})?(?![-—\d])|[（(]附件\s?(?<bare>\d{1,2})?[）)]|(?:见|如)?(?<below>下表)/g
const amounts =
  /(?<![\d.,，第—～~-])(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s?(亿元|万元|个|项|家|条)(?!百分点|月|工作日|小时)/g
/** What makes an amount no exact one, or one of a part: 约|4个, 4个|以上, 其中|2个. */
const loose =
  /(?:约|近|逾|超过?|突破|达到|不少于|不低于|不超过|最高|至少|每[^，,]{0,4}|各|其中[^，,]{0,8})\||\|(?:以上|以下|以内|左右|多|余|等)/

function amountAt(
  sentence: string,
  { index, 0: words, 1: figure = '', 2: unit = '' }: RegExpExecArray,
  from: number,
  { groups = {} }: RegExpExecArray,
): EnclosedAmount {
  const end = index + words.length
  const before = /[^，,、：:（()）]*$/.exec(sentence.slice(Math.max(0, index - nearby), index))?.[0] ?? ''
  const after = /^[^，,、：:（()）]*/.exec(sentence.slice(end, end + nearby))?.[0] ?? ''
  return {
    span: { start: from + index, end: from + end },
    value: Number(figure.replace(/,/g, '')),
    unit,
    words,
    before: before.replace(/\s/g, ''),
    after: after.replace(/\s/g, ''),
    annex: groups.below === undefined ? (groups.number ?? groups.bare ?? '') : null,
    exact: !loose.test(`${before}|${after}`),
  }
}

const nearby = 16
