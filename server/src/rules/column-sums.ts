import { added, type RowFigure } from '../facts/particulars/row-figures.ts'
import { isTableHead } from '../text/model/block.ts'
import type { SurveyFinding } from './rule.ts'
import { withoutFiguresInText, withoutGroups, withoutReferences } from './summed-rows.ts'
import type { Survey } from './survey.ts'

/** Totals of tables that are not what the rows above them add up to. */
export function columnSums(survey: Survey): SurveyFinding[] {
  const { blocks } = survey
  const found: SurveyFinding[] = []
  let rows: (readonly RowFigure[])[] = []
  let isNested = false
  let hasParts = false
  let head = -1
  blocks.forEach(({ kind, level, particulars }, block) => {
    if (kind !== 'row' || isTableHead({ kind, level })) {
      rows = []
      isNested = false
      hasParts = false
      head = kind === 'row' ? block : -1
    }
    if (kind !== 'row') return
    const own = particulars.figures?.[0]
    if (own?.kind === 'rounded' || own?.kind === 'distinct') return
    // “£000”
    if (head === block && own?.figures.every(({ value, unit }) => value === 0 && unit !== '')) return
    if (own?.kind === 'total') {
      if (!isNested) {
        const parts = withoutReferences(own.figures.length, rows, blocks[head]?.particulars.tableHeads?.[0])
        const wrong = wrongIn(own.figures, parts, block, survey)
        if (wrong.length > 0 && !isNotedDistinct(block, head, blocks)) for (const one of wrong) found.push(one)
      }
      rows = []
      hasParts = false
    } else if (own?.kind === 'net') rows = []
    else if (own?.kind === 'part') hasParts = true
    else if (own?.kind === 'subtotal') isNested = true
    // Behind 其中 a row may be another part, or the next of the whole.
    else if (hasParts) isNested = true
    else if (own && !(rows.length === 0 && isYears(own.figures))) rows.push(own.figures)
  })
  return found
}

/** True if a note at the table says that what stands in several rows is taken once: in its last row, below it or above its head. */
function isNotedDistinct(total: number, head: number, blocks: Survey['blocks']): boolean {
  const isNote = (block: number): boolean => blocks[block]?.particulars.figures?.[0]?.kind === 'distinct'
  let end = total + 1
  while (blocks[end]?.kind === 'row' && !isNote(end)) end++
  return isNote(end) || isNote(end + 1) || isNote(head - 1)
}

/** The head of a table: FY 2027, FY 2028. */
function isYears(figures: readonly RowFigure[]): boolean {
  return (
    figures.length > 1 &&
    figures.every(({ value }, at) => value > 1990 && value < 2100 && value === (figures[0]?.value ?? 0) + at)
  )
}

/** If rows may be heads of groups, a total is right that counts their numbers in. */
function wrongIn(
  totals: readonly RowFigure[],
  rows: readonly (readonly RowFigure[])[],
  block: number,
  survey: Survey,
): SurveyFinding[] {
  const wrong = inColumns(totals, rows, block, survey)
  const own = withoutGroups(rows)
  return own === rows || wrong.length === 0 ? wrong : inColumns(totals, own, block, survey)
}

function inColumns(
  totals: readonly RowFigure[],
  rows: readonly (readonly RowFigure[])[],
  block: number,
  survey: Survey,
): SurveyFinding[] {
  const columns = alignedRows(totals.length, rows)
  if (columns === null || !totals.every(({ unit }, at) => columns.every((row) => row[at]?.unit === unit))) return []
  const wrong = totals.filter((total, at) => {
    const column = columns.flatMap((row) => row[at] ?? [])
    return isOff(total.value, added(column.map(({ value }) => value))) && !isOfRounding(total, column, survey)
  })
  // A table of which no column adds up has another kind of total.
  if (wrong.length === totals.length && totals.length > 1) return []
  return wrong.map((total): SurveyFinding => {
    const sum = added(columns.map((row) => row[totals.indexOf(total)]?.value ?? 0))
    return {
      block,
      span: total,
      message: {
        key: 'column',
        values: { sum: sumLike(sum, total.digits), total: sumLike(total.value, total.digits) },
      },
      remedies: [],
    }
  })
}

/** Where the sum is far off, the column has another kind of total: an average, a rate. */
function isOff(total: number, sum: number): boolean {
  return total !== sum && Math.abs(total - sum) < total / 2
}

/**
 * True where no more is off than rounding makes: half of the last digit of each row, and of the total if it has fewer.
 * Only decimals are taken for rounded, unless a note says that figures are.
 */
function isOfRounding(total: RowFigure, column: readonly RowFigure[], { statedOf }: Survey): boolean {
  const decimals = column.reduce((most, figure) => Math.max(most, decimalsOf(figure)), 0)
  const isCoarser = decimalsOf(total) < decimals
  const slack = 0.5 * (column.length * 10 ** -decimals + (isCoarser ? 10 ** -decimalsOf(total) : 0))
  if (Math.abs(total.value - added(column.map(({ value }) => value))) > slack + 1e-9) return false
  return decimals > 0 || statedOf('figures').some(({ all }) => all[0]?.kind === 'rounded')
}

function decimalsOf({ digits }: RowFigure): number {
  return /\.(\d+)$/.exec(digits)?.[1]?.length ?? 0
}

/**
 * The rows with as many figures as the total has, without their numbers in front and a column of years; null if they do
 * not agree.
 */
function alignedRows(count: number, rows: readonly (readonly RowFigure[])[]): readonly (readonly RowFigure[])[] | null {
  if (rows.length < 2) return null
  const agree = (some: typeof rows): boolean => some.every((row) => row.length === count)
  if (agree(rows)) return rows
  const isNumbered = rows.every(([first], at) => first?.value === at + 1 || isDecimalLabel(first))
  const own = isNumbered ? rows.map((row) => row.slice(1)) : rows
  if (agree(own)) return own
  const years = (own[0] ?? []).findIndex((_, at) => own.every((row) => isYear(row[at])))
  const undated = years < 0 ? own : own.map((row) => row.filter((_, at) => at !== years))
  if (agree(undated)) return undated
  const bare = withoutFiguresInText(count, own)
  return agree(bare) ? bare : null
}

/** True for the 2.1 of “2.1 Data”. */
function isDecimalLabel(figure: RowFigure | undefined): boolean {
  return figure?.word === 0 && /^\d{1,2}\.\d{1,2}$/.test(figure.digits)
}

function isYear(figure: RowFigure | undefined): boolean {
  return figure !== undefined && /^20\d\d$/.test(figure.digits) && figure.unit === ''
}

/** A sum, with its thousands parted if those of the figure that it is held against are: 1,200. */
export function sumLike(value: number, like: string): string {
  return /\d[,，]\d{3}/.test(like) ? value.toLocaleString('en-US', { maximumFractionDigits: 6 }) : String(value)
}
