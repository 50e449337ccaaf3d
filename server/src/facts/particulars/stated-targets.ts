import type { Span } from '../../text/document/span.ts'
import { lastDayOf } from './deadline.ts'
import type { DatedInput } from './particulars-input.ts'
import type { Target } from './target.ts'
import { targetsIn } from './targets.ts'

/** A target in the words of the draft. */
export interface StatedTarget extends Span {
  readonly kind: Target['kind']
  readonly bound: Target['bound']
  /** What is measured, without white space; empty if the words do not tell it. */
  readonly indicator: string
  /** Two levels with one key are of one indicator in one year and unit; null where that cannot be told. */
  readonly key: string | null
  readonly value: number
  readonly unit: string
  readonly figure: Span
  /** The figure with its unit. */
  readonly words: string
  /** All of it, as the draft says it. */
  readonly said: string
  /** The year by which it is to be reached, where the block says it before; null if it does not. */
  readonly year: number | null
  /** It comes back every year: 每年举办10场. */
  readonly yearly: boolean
}

/** The targets that a block states, in order. */
export function statedTargets(input: DatedInput): readonly StatedTarget[] {
  const { block, language } = input
  if (block.kind === 'title' || block.kind === 'contents' || block.kind === 'row') return none
  const { text } = block.prose
  const found = targetsIn(text, language)
  if (found.length === 0) return none
  // Read here, not before: most blocks state no target, and dates take longer than targets.
  const dates = input.dates.filter(({ to }) => to !== null && lastDayOf(to) !== null)
  let next = 0
  let year: number | null = null
  return found.map(({ start, end, kind, bound, indicator, value, unit, figure }) => {
    for (let date = dates[next]; date !== undefined && date.start < figure.start; date = dates[++next])
      year = date.to?.year ?? null
    const words = indicator === null ? '' : text.slice(indicator.start, indicator.end).replace(/\s/g, '')
    const isTold = kind === 'level' && year !== null && words.length >= shortest && !vague.test(words)
    return {
      start,
      end,
      kind,
      bound,
      indicator: words,
      key: isTold ? `${year} ${unit} ${words}` : null,
      value,
      unit,
      figure,
      words: text.slice(figure.start, figure.end),
      said: text.slice(start, end),
      year,
      yearly: /每年|年度|每季|每月|每周|年均|annual|every year|each year/i.test(
        text.slice(Math.max(0, start - 24), end),
      ),
    }
  })
}

const none: readonly StatedTarget[] = []
const shortest = 5
/** Words that do not name an indicator by themselves: whose income it is stands in a heading, or before. */
const vague =
  /^(?:总|产业|企业|项目|覆盖|全|行业|园区|主营业务|年|年度|总体|核心产业|相关产业|累计|平均|全年|直接|带动)*(?:规模|数量|比重|占比|比例|产值|收入|总量|总数|覆盖率|普及率|增速|增加值|交易额|营业收入|营收|销售收入|投资|投资额|从业人员|就业|面积|用户数|税收|利润|完成率|达标率|满意度)$|^(?:占|其|该|较|比|同比)/
