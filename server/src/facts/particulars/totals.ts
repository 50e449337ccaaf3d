import type { Span } from '../../text/document/span.ts'
import type { ParticularsInput } from './particulars-input.ts'

/** A total and its parts, in one unit, as a sentence states them: 总投资10亿元，其中甲6亿元、乙4亿元. */
export interface StatedTotal {
  readonly span: Span
  readonly total: number
  readonly parts: readonly number[]
  readonly unit: string
  /** Of the total, with its unit. */
  readonly words: string
}

/** The totals that a block states with their parts. */
export function statedTotals({ block, language }: ParticularsInput): readonly StatedTotal[] {
  const { text } = block.prose
  if (language !== 'zh' || block.kind === 'row' || !text.includes('其中') || !/\d/.test(text)) return none
  const found: StatedTotal[] = []
  for (const { index } of text.matchAll(/其中[，,：:]?/g)) {
    const one = totalAt(text, index)
    if (one !== null) found.push(one)
  }
  return found.length === 0 ? none : found
}

const none: readonly StatedTotal[] = []
const before = 60
const after = 240
const amount =
  /(?<![\d.])(\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s?(亿元|万元|元|个|项|家|名|人|所|件|台|套|户|种|条|亩|公里|平方米)/g
/** Amounts that are no exact ones, and what is counted within a part. */
const loose =
  /约|左右|以上|以下|不少于|不低于|超过|超|突破|达到|不超过|最高|至少|近|余|多[个项家名人所件台套户种条亩元]|[%％各均每]|[（(]/

function totalAt(text: string, at: number): StatedTotal | null {
  const lead = /[^。；;]*$/.exec(text.slice(Math.max(0, at - before), at))?.[0] ?? ''
  const tail = /^[^。；;]*/.exec(text.slice(at, at + after))?.[0] ?? ''
  if (loose.test(lead) || loose.test(tail)) return null
  const totals = [...lead.matchAll(amount)]
  const last = totals.at(-1)
  const unit = last?.[2] ?? ''
  if (last === undefined || totals.filter((one) => one[2] === unit).length > 1) return null
  // 10个…和5个…，其中: it is not said of which.
  if (!/^[\p{L}“”、\s]{0,24}[，,：:（(]?\s*$/u.test(lead.slice(last.index + last[0].length))) return null
  const parts = [...tail.matchAll(amount)]
  if (parts.length < 2 || parts.some((one) => one[2] !== unit)) return null
  const start = at - lead.length + last.index
  return {
    span: { start, end: start + last[0].length },
    total: numberIn(last[1]),
    parts: parts.map((one) => numberIn(one[1])),
    unit,
    words: last[0],
  }
}

function numberIn(figure = ''): number {
  return Number(figure.replace(/[,，]/g, ''))
}
