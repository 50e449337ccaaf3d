import type { RowFigure } from '../facts/particulars/row-figures.ts'
import type { TableHead } from '../facts/particulars/table-heads.ts'

type Rows = readonly (readonly RowFigure[])[]

/**
 * Rows without a column of references, 2.1 and 2.2 under “Paragraph” or 4 and 5 under “Page”, of which no total has a sum.
 * The head must say so, and one column alone be that.
 */
export function withoutReferences(count: number, rows: Rows, head: TableHead | undefined): Rows {
  const references = head?.references ?? null
  if (rows.length < 2 || references === null || rows.some((row) => row.length <= count)) return rows
  const column = references.isWhole ? pageColumn(count, rows, references.behind) : decimalColumn(rows)
  return column < 0 ? rows : rows.map((row) => row.filter((_, at) => at !== column))
}

function decimalColumn(rows: Rows): number {
  const found = (rows[0] ?? []).flatMap((_, at) =>
    rows.every((row, place) => isReference(row[at], rows[place - 1]?.[at])) ? [at] : [],
  )
  return found.length === 1 ? (found[0] ?? -1) : -1
}

/** True for a decimal that comes behind the one above it: 2.10 behind 2.9. */
function isReference(figure: RowFigure | undefined, above: RowFigure | undefined): boolean {
  if (figure === undefined || figure.unit !== '') return false
  const [section = 0, place = 0] = figure.digits.split('.').map(Number)
  const [sectionAbove = 0, placeAbove = 0] = above?.digits.split('.').map(Number) ?? []
  return /^\d{1,2}\.\d{1,2}$/.test(figure.digits) && (section - sectionAbove || place - placeAbove) > 0
}

/** Where the head has a word for each column behind that of the pages, they are told by their place. They never go back. */
function pageColumn(count: number, rows: Rows, behind: number): number {
  const column = count - behind
  const isPages = rows.every((row, place) => {
    const [page, above] = [row[column], rows[place - 1]?.[column]]
    return row.length === count + 1 && page !== undefined && isPage(page) && page.value >= (above?.value ?? 0)
  })
  return isPages ? column : -1
}

function isPage({ digits, unit }: RowFigure): boolean {
  return unit === '' && /^\d{1,3}$/.test(digits)
}

/** Rows without the heads of groups among them, “Theme 1” and “Theme 2”, each of which has a row below it. */
export function withoutGroups(rows: Rows): Rows {
  let groups = 0
  const isGroup = rows.map((row) => {
    const [figure] = row
    const isNext = row.length === 1 && figure?.word === 1 && figure.unit === '' && figure.value === groups + 1
    if (isNext) groups++
    return isNext
  })
  const isOne = (at: number): boolean => isGroup[at] === true
  const areParted = isGroup.every((_, at) => !isOne(at) || !(isOne(at + 1) || at === rows.length - 1))
  return groups > 1 && isOne(0) && areParted ? rows.filter((_, at) => !isOne(at)) : rows
}

/** Rows without the figures in their words, “Publish 40 datasets”, where others have none: behind them comes another word. */
export function withoutFiguresInText(count: number, rows: Rows): Rows {
  if (rows.some((row) => row.length < count) || !rows.some((row) => row.length === count)) return rows
  const isInText = (row: readonly RowFigure[], at: number): boolean =>
    (row[at + 1]?.word ?? 0) > (row[at]?.word ?? 0) + 1 && (row[at]?.word ?? 0) > 0
  const areBare = rows.every((row) => row.slice(0, row.length - count).every((_, at) => isInText(row, at)))
  return areBare ? rows.map((row) => row.slice(row.length - count)) : rows
}
