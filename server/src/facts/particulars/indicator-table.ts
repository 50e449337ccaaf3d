import type { Span } from '../../text/document/span.ts'
import { type BlockKind, isTableHead } from '../../text/model/block.ts'
import { indicatorName } from './indicator-names.ts'
import type { Particulars } from './kinds.ts'
import { scaledFigure } from './scaled-figure.ts'

/** What a table of indicators says of one in one year. */
export interface TabledIndicator {
  /** As in `StatedTarget.key`. */
  readonly key: string
  readonly indicator: string
  readonly year: number
  readonly value: number
  /** The figure with its unit. */
  readonly words: string
  readonly figure: Span
}

export interface IndicatorBlock {
  readonly kind: BlockKind
  readonly level: number
  readonly particulars: Pick<Particulars, 'rowCells' | 'tableHeads'>
}

/**
 * By block: what the rows of a table say whose head names 指标 and years. Only rows with as many words as the head, in
 * which columns can be told.
 */
export function tabledIndicators(blocks: readonly IndicatorBlock[]): ReadonlyMap<number, readonly TabledIndicator[]> {
  const found = new Map<number, readonly TabledIndicator[]>()
  blocks.forEach((block, index) => {
    const { kind, particulars } = block
    if (kind !== 'row' || (blocks[index - 1]?.kind === 'row' && !isTableHead(block))) return
    const head = particulars.tableHeads?.[0]
    if (head === undefined || head.indicator < 0 || head.years.length === 0) return
    for (let row = index + 1; ; row++) {
      const next = blocks[row]
      if (next?.kind !== 'row' || isTableHead(next)) break
      const cells = next.particulars.rowCells ?? none
      if (cells.length === head.words) found.set(row, ofRow(cells, head))
    }
  })
  return found
}

type Head = NonNullable<Particulars['tableHeads']>[number]
type Cells = NonNullable<Particulars['rowCells']>

const none: Cells = []

function ofRow(cells: Cells, { years, indicator, unit }: Head): TabledIndicator[] {
  const [, name = '', inName = ''] = /^(.+?)(?:[（(]([^（）()]{1,10})[）)])?$/.exec(cells[indicator]?.text ?? '') ?? []
  const own = indicatorName(name, 'zh')
  const written = unit < 0 ? inName : (cells[unit]?.text ?? '')
  const [, scale = '', bare = ''] = /^(万亿|千亿|百亿|亿|千万|百万|万|千)?(.+)$/.exec(written) ?? []
  if (own === null || bare === '') return []
  return years.flatMap(({ year, word }): TabledIndicator[] => {
    const cell = cells[word]
    const [, figure] = /^[≥＞>＜<≤]?(\d[\d,]*(?:\.\d+)?)(?:[%％]|左右|以上|以下|以内)?$/.exec(cell?.text ?? '') ?? []
    if (cell === undefined || figure === undefined) return []
    const value = Math.round(scaledFigure(figure, scale) * 1000) / 1000
    const sign = bare === '％' ? '%' : bare
    return [{ key: `${year} ${sign} ${own}`, indicator: name, year, value, words: `${figure}${written}`, figure: cell }]
  })
}
