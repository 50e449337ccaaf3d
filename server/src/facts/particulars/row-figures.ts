import type { Span } from '../../text/document/span.ts'
import { Cue } from '../cues/cue.ts'
import type { CuedInput } from './particulars-input.ts'

/** The cells of a table row that hold a number and nothing else; or what a note says of all such figures. */
export interface RowFigures {
  readonly figures: readonly RowFigure[]
  /**
   * `total`: the row gives the sum of those above it (合计). `net`: less what stands in several of them (合计（去重）).
   * `part`: of the row above it (其中：). `subtotal`: of some of them, or is taken off (退出). `rounded`, `distinct`: a note that
   * figures are rounded, or that what stands in several rows is taken once.
   */
  readonly kind: 'row' | 'total' | 'net' | 'part' | 'subtotal' | 'rounded' | 'distinct'
  /** How many words stand in the row: as many as it has cells, unless one is empty or has several. */
  readonly words: number
}

export interface RowFigure extends Span {
  readonly value: number
  /** Which word of the row it is, from 0. */
  readonly word: number
  /** The sign before it and the word after it that it is counted in: “$ million”; empty for a bare number. */
  readonly unit: string
  /** Its digits as they stand: 1,200. */
  readonly digits: string
}

/** The figures of a row of a table, or a note on rounding. In the prose of a row a space stands between cells. */
export function rowFigures({ block, cues }: CuedInput): readonly RowFigures[] {
  const { text } = block.prose
  if ((cues & Cue.rounding) !== 0 && isRoundingNote(text)) return rounded
  if ((cues & Cue.overlap) !== 0 && isDistinctNote(text)) return distinct
  if (block.kind !== 'row' || (cues & Cue.digit) === 0 || !hasAmount.test(text)) return none
  const figures: RowFigure[] = []
  let words = 0
  for (const { index, 0: one } of text.matchAll(/\S+/g)) {
    const [, sign = '', digits] = amount.exec(one) ?? []
    if (digits !== undefined && !isOfDate(text, index, index + one.length)) {
      const [, scale = ''] = scaled.exec(text.slice(index + one.length, index + one.length + 10)) ?? []
      const value = Number(digits.replaceAll(',', ''))
      figures.push({
        start: index,
        end: index + one.length,
        value,
        word: words,
        unit: `${sign} ${scale}`.trim(),
        digits,
      })
    }
    words++
  }
  if (figures.length === 0) return none
  return [{ figures, words, kind: kindOf(text) }]
}

function kindOf(text: string): RowFigures['kind'] {
  if (total.test(text)) return net.test(text) ? 'net' : 'total'
  if (part.test(text)) return 'part'
  return subtotal.test(text) || takenOff.test(text) ? 'subtotal' : 'row'
}

/** 因四舍五入，分项之和与合计可能不等; “Figures may not add up because of rounding”. */
function isRoundingNote(text: string): boolean {
  if (text.includes('四舍五入')) return true
  return text.includes('ound') && /\b(?:[Rr]ounding|[Ff]igures (?:are|have been) rounded)\b/.test(text)
}

/** 注：同属几类的企业已去重; “Firms in several classes are counted once”. A note begins as one, or speaks of a total. */
function isDistinctNote(text: string): boolean {
  if (text.length > longestNote || !mayBeDistinct.test(text)) return false
  return note.test(text) && onceOnly.test(text)
}

/** True for the numbers of 1 March 2028, March 1, 2028 and March 2028, which are no amounts. */
function isOfDate(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end)
  const before = text.slice(Math.max(0, start - 16), start)
  if (/^(?:20\d\d|\d{1,2},)$/.test(words)) return monthBefore.test(before)
  return /^\d{1,2}$/.test(words) && monthBehind.test(text.slice(end, end + 16))
}

const month =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|Q[1-4])'
const monthBefore = new RegExp(String.raw`(?<!\S)${month}\.? (?:\d{1,2}, )?$`)
const monthBehind = new RegExp(String.raw`^ ${month}\.? 20\d\d\b`)
const amount = /^([$€£¥]?)(\d[\d,]*(?:\.\d+)?)$/
/** Such a word among others. */
const hasAmount = /(?<!\S)[$€£¥]?\d[\d,]*(?:\.\d+)?(?!\S)/
const scaled = /^ (thousand|million|billion)\b/

/** Sums have no more decimals than their parts. */
export function added(parts: readonly number[]): number {
  return Math.round(parts.reduce((sum, part) => sum + part, 0) * 1e6) / 1e6
}

const total = /^(?:\s|\d{1,2}\s)*(?:合\s?计|总\s?计|Total\b)/
/** 合计（去重）, 合计（剔除重复3个）, 合计（不含市级）; “Total (net of duplicates)”. */
const net =
  /^[^\d]*[（(](?:[^）)]*(?:去重|重复|剔除|扣除|交叉|重叠|不含|不包括)|[^)]*\b(?:net|unique|distinct|de-?duplicated|duplicates|overlaps?|excluding|excl\.?|less|without)\b)/i
/** What goes out of a stock, and the stock itself: a total over them is no sum. */
const takenOff =
  /^(?:\s|\d{1,2}\s)*(?:(?:[期年月]初|上年末|减[：:]|退出|注销|核减|减少|流失|转出|迁出|淘汰|剔除|扣除|扣减)[^\s\d]{0,4}|(?:Opening(?: (?:stock|balance))?|Withdrawn|Withdrawals|Closed|Closures|Exits?|Left|Leavers|Less:?|Minus|Removed|Retired|Deductions?))(?=\s[\d$€£¥])/i
const longestNote = 160
const mayBeDistinct = /去重|重复|重叠|交叉|uplicate|\bonce\b|overlap/
const note = /^\s*[（(*※]?(?:\d\s?)?(?:注|说明|备注|note)|合计|总计|单位[：:]|\btotals?\b|\bcounted\b/i
const onceOnly =
  /去重|不重复|(?:剔除|扣除|不含|不计|减去|有|存在)[^，。；]{0,8}(?:重复|重叠|交叉)|(?:重复|重叠|交叉)[^，。；]{0,8}(?:[只仅不]|剔除|扣除)|\bde-?duplicated\b|\bduplicates\b|\bonce\b|\boverlap/i
const part = /^(?:\s|\d{1,2}\s)*其\s?中/
const subtotal = /小\s?计|其中|合\s?计|Subtotal/i
const none: readonly RowFigures[] = []
const rounded: readonly RowFigures[] = [{ figures: [], words: 0, kind: 'rounded' }]
const distinct: readonly RowFigures[] = [{ figures: [], words: 0, kind: 'distinct' }]
