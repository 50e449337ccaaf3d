import { englishTotals } from './english-totals.ts'
import { areApart, numberIn, partsListed } from './listed-parts.ts'
import type { ParticularsInput } from './particulars-input.ts'
import type { StatedTotal } from './stated-total.ts'
import { statedWeights } from './stated-weights.ts'

/** The totals that a block states with their parts. */
export function statedTotals({ block, language }: ParticularsInput): readonly StatedTotal[] {
  const { text } = block.prose
  if (block.kind === 'row') return none
  const weights = statedWeights(text, language)
  const sums = language === 'en' ? englishTotals(text) : chineseTotals(text)
  return weights.length === 0 ? sums : [...sums, ...weights]
}

function chineseTotals(text: string): readonly StatedTotal[] {
  const hasLists = listed.test(text)
  const isLast = text.includes('计') && behindParts.test(text)
  if ((!hasLists && !isLast && !text.includes('其中')) || !/\d/.test(text)) return none
  const found: StatedTotal[] = isLast ? totalsBehind(text) : []
  if (hasLists)
    for (const { index, 0: mark } of text.matchAll(everyList)) {
      const one = totalAt(text, /[（(]/.test(mark) ? index + 1 : index)
      if (one !== null) found.push(one)
    }
  for (const { index } of text.matchAll(/其中[，,：:]?/g)) {
    const one = totalAt(text, index)
    if (one !== null) found.push(one)
  }
  return found.length === 0 ? none : found
}

const none: readonly StatedTotal[] = []
/** 总投资30亿元：甲区…, 安排资金3亿元（市级…, …，分别为…: money that is laid out, with its parts and without 其中. */
const listed =
  /(?<=(?:投资|资金|经费|预算|安排|投入|概算)[^。；;，,：:（()]{0,16}[\d\s][亿万]?元)(?:[：:（(](?!其中)(?=[^\d。；;，,：:]{1,12}\d)|[，,]?分别(?:为|是|用于|安排))/
const everyList = new RegExp(listed, 'g')
const before = 60
const after = 400
const number = String.raw`(?<![\d.])(\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s?`
const amount = new RegExp(`${number}(亿元|万元|元|人次|个|项|家|名|人|所|件|台|套|户|种|条|亩|公里|平方米)(以上)?`, 'g')
/** What makes an amount an inexact one, or one of each. */
const loose =
  /约|左右|以下|以内|不少于|不低于|超过|超|突破|达到|不超过|最高|至少|近|余|多[个项家名人所件台套户种条亩]|(?<=\d)多元|[%％各均每]|[—～~-]\s?\d/
/** What may stand between a total and 其中. */
const aroundThings = /^[\p{L}“”、\s]{0,24}[，,：:（(]?\s*$/u
const aroundMoney = /^[\p{L}“”、\s]{0,24}(?:[，,][\p{L}“”、\s]{1,20}){0,2}[，,：:（(]?\s*$/u
/** Two names with a sum of money each. */
const plain = /^其中[，,：:]?(?:[\p{L}“”]{2,20}[\d.,，]+[亿万]?元[、，,和及与]?){2}$/u
/** Things are counted in one or the other of these: 35户企业，其中甲县20家. */
const exchangeable = /^[个家户项所]$/
/** What is counted by the piece can be in two classes at once, unlike money and land. */
const things = /^(?:人次|[个项家名人所件台套户种条])$/

function totalAt(text: string, at: number): StatedTotal | null {
  const lead = /[^。；;]*$/.exec(text.slice(Math.max(0, at - before), at))?.[0] ?? ''
  const isBracketed = /[（(]$/.test(lead)
  const sentence = /^[^。；;]*/.exec(text.slice(at, at + after))?.[0] ?? ''
  // What a further 其中 says is of a part.
  const said = sentence.replace(/(?<=.)其中.*$/s, '')
  // What a part holds in brackets is no part of its own.
  const tail = (isBracketed ? said.replace(/[）)].*$/s, '') : said).replace(/[（(][^（()）]*[）)]/g, '')
  const totals = [...lead.matchAll(amount)]
  const last = totals.at(-1)
  if (last === undefined || loose.test(lead.slice(Math.max(0, last.index - 6))) || loose.test(tail)) return null
  const unit = last[2] ?? ''
  // 10个…和5个…，其中: it is not said of which.
  if (totals.filter((one) => isSameUnit(one[2] ?? '', unit)).length > 1) return null
  const between = lead.slice(last.index + last[0].length).replace(/[（(][^（()）]*[）)]/g, '')
  // Of money a clause may tell more before its parts: 由市财政局管理使用.
  if (!(unit in yuan ? aroundMoney : aroundThings).test(between)) return null
  const parts = partsListed(tail, amount, numberIn(last[1]), (of) => (yuan[of] ?? 1) / (yuan[unit] ?? 1))
  const rest = tail.slice(parts.at(-1)?.end ?? 0)
  if (parts.length < 2 || parts.some((one) => one.isBound || !isSameUnit(one.unit, unit))) return null
  if (parts.some((one) => one.unit !== unit && unit in yuan) && isRounded(last[1] ?? '', parts)) return null
  const start = at - lead.length + last.index
  return {
    span: { start, end: start + last[0].length },
    total: numberIn(last[1]),
    parts: parts.map(({ value }) => value),
    before: '',
    unit,
    words: last[0],
    atLeast: last[3] !== undefined,
    isPlain: plain.test(tail),
    isWhole: /^[，,]?分别/.test(tail),
    isOpen: said !== sentence || [...rest.matchAll(amount)].some((one) => isSameUnit(one[2] ?? '', unit)),
    mayOverlap: things.test(unit) && !areApart(parts.map(({ name }) => name)),
  }
}

/** 博士50名、硕士100名，共计150名: the total behind its parts, which are all that the sentence counts in that unit. */
function totalsBehind(text: string): StatedTotal[] {
  const found: StatedTotal[] = []
  for (const { index, 0: sentence } of text.matchAll(/[^。；;：:]+/g)) {
    const mark = behindParts.exec(sentence)
    if (mark === null || /其中|分别|\d[）)]/.test(sentence)) continue
    const from = mark.index + mark[0].length
    const [total] = sentence.slice(from).matchAll(amount)
    const [first, ...others] = sentence.slice(0, mark.index).matchAll(amount)
    if (total?.index !== 0 || first === undefined || others.length === 0) continue
    const all = [first, ...others]
    const last = all.at(-1)
    const unit = total[2] ?? ''
    if (loose.test(sentence.slice(0, from + total[0].length)) || all.some((one) => one[2] !== unit)) continue
    // Something else may be between: 共计 of more than is listed.
    if (last === undefined || last.index + last[0].length !== mark.index) continue
    const names = all.map((one, at) => sentence.slice(at === 0 ? 0 : endOf(all[at - 1]), one.index))
    found.push({
      span: { start: index + from, end: index + from + total[0].length },
      total: numberIn(total[1]),
      parts: all.map((one) => numberIn(one[1])),
      before: '',
      unit,
      words: total[0],
      atLeast: total[3] !== undefined,
      isPlain: false,
      isWhole: true,
      isOpen: false,
      mayOverlap: things.test(unit) && !areApart(names),
    })
  }
  return found
}

/** What says that a total of what stands before it follows. */
const behindParts = /[，,]?(?:共计|合计|总计)\s?(?=\d)/

function endOf(match: RegExpExecArray | undefined): number {
  return match === undefined ? 0 : match.index + match[0].length
}

function isSameUnit(one: string, other: string): boolean {
  return one === other || (exchangeable.test(one) && exchangeable.test(other)) || (one in yuan && other in yuan)
}

const yuan: Readonly<Record<string, number>> = { 元: 1, 万元: 1e4, 亿元: 1e8 }

/** 2.4亿元 may be 12,345万元 and 11,700万元: a total in a greater unit is told to its last digit alone. */
function isRounded(total: string, parts: readonly { readonly value: number }[]): boolean {
  const decimals = /\.(\d+)/.exec(total)?.[1]?.length ?? 0
  const sum = parts.reduce((all, { value }) => all + value, 0)
  return Math.abs(sum - numberIn(total)) <= 0.5 * 10 ** -decimals + 1e-9
}
