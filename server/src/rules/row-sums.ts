import { added, type RowFigure } from '../facts/particulars/row-figures.ts'
import { isTableHead } from '../text/model/block.ts'
import { sumLike } from './column-sums.ts'
import type { SurveyFinding } from './rule.ts'
import type { Survey } from './survey.ts'

/**
 * Rows whose columns do not add up to that of their totals: 项目 | 2028年 | 2029年 | 合计. Only where most rows of the table
 * do, which shows that the column is the sum of the others.
 */
export function rowSums({ blocks, statedOf }: Survey): SurveyFinding[] {
  const found: SurveyFinding[] = []
  for (const { block: head, all } of statedOf('tableHeads')) {
    const isFirst = blocks[head - 1]?.kind !== 'row' || (blocks[head]?.level ?? 0) > 0
    if (all[0]?.sums !== true || !isFirst) continue
    const rows = rowsBelow(head, blocks)
    const wrong = rows.filter(({ figures }) => isOff(figures))
    const right = rows.length - wrong.length
    if (right < leastRight || wrong.length * 2 > right) continue
    for (const { block, figures } of wrong) {
      const total = figures.at(-1)
      if (total === undefined) continue
      const values = { sum: sumLike(partsOf(figures), total.digits), total: total.digits }
      found.push({ block, span: total, message: { key: 'row', values }, remedies: [] })
    }
  }
  return found
}

const leastRight = 2

interface Row {
  readonly block: number
  readonly figures: readonly RowFigure[]
}

/** The rows of a table that have as many figures as most; none if their units differ. */
function rowsBelow(head: number, blocks: Survey['blocks']): readonly Row[] {
  const rows: Row[] = []
  for (let block = head + 1; ; block++) {
    const { kind = 'paragraph', level = 0, particulars } = blocks[block] ?? {}
    if (kind !== 'row' || isTableHead({ kind, level })) break
    const figures = particulars?.figures?.[0]?.figures
    if (figures && figures.length > 0) rows.push({ block, figures: withoutNumber(figures, rows.length + 1) })
  }
  const [first] = rows
  const isLike = ({ figures }: Row): boolean =>
    figures.length === first?.figures.length && figures.every(({ unit }) => unit === first.figures[0]?.unit)
  return (first?.figures.length ?? 0) > 2 && rows.every(isLike) ? rows : []
}

/** Without the number of the row: 1 in its first column. */
function withoutNumber(figures: readonly RowFigure[], number: number): readonly RowFigure[] {
  const [first] = figures
  return first?.word === 0 && first.value === number ? figures.slice(1) : figures
}

function partsOf(figures: readonly RowFigure[]): number {
  return added(figures.slice(0, -1).map(({ value }) => value))
}

/** True where the sum is not that of the last column, by more than rounding makes. */
function isOff(figures: readonly RowFigure[]): boolean {
  const decimals = figures.reduce((most, { digits }) => Math.max(most, digits.split('.')[1]?.length ?? 0), 0)
  const slack = decimals === 0 ? 0 : 0.5 * figures.length * 10 ** -decimals + 1e-9
  return Math.abs((figures.at(-1)?.value ?? 0) - partsOf(figures)) > slack
}
