import type { ParticularsInput } from './particulars-input.ts'

/** The cells of a row of a table that may be its head: none of them is a figure. */
export interface TableHead {
  /** What a row is of: its first cell, but for that of the numbers. */
  readonly subject: string
  /** The columns that name a unit, 总投资（万元）, in order. */
  readonly measured: readonly MeasuredColumn[]
  /** The columns of the years by which indicators are to be reached, 2027年; those that say what was (实际) are none. */
  readonly years: readonly YearColumn[]
  /** Which word is 指标, from 0; -1 for none. */
  readonly indicator: number
  /** Which word is 单位, from 0; -1 for none. */
  readonly unit: number
  /** The column that names places in a document; null if there is none. */
  readonly references: ReferenceColumn | null
  /** How many words stand in it. */
  readonly words: number
  /** Its last column is that of totals, behind two others at the least. */
  readonly sums: boolean
}

export interface ReferenceColumn {
  /** True for whole numbers, Page; else it may hold decimals: Paragraph, Section, 条款. */
  readonly isWhole: boolean
  /** How many words stand behind it, but for units in brackets. */
  readonly behind: number
}

export interface MeasuredColumn {
  readonly name: string
  readonly unit: string
  /** Which word of the row it is, from 0. */
  readonly word: number
}

export interface YearColumn {
  readonly year: number
  /** Which word of the row it is, from 0. */
  readonly word: number
}

/** The head that a row may be. In the prose of a row a space stands between cells. */
export function tableHeads({ block }: ParticularsInput): readonly TableHead[] {
  const { text } = block.prose
  if (block.kind !== 'row') return none
  const cells = text.match(/\S+/g) ?? []
  const references = referencesOf(cells)
  const sums = cells.length > 3 && total.test(cells.at(-1) ?? '')
  // Years may be heads, where one of the others can only be a head.
  const mayBeYears = references !== null || sums
  if (cells.some((cell) => /^\d[\d,.]*$/.test(cell) && !(mayBeYears && /^20\d\d$/.test(cell)))) return none
  const subject = cells.find((cell) => !/^(?:序号?|编号)$/.test(cell)) ?? ''
  const measured = cells.flatMap((cell, word) => {
    const [, name, unit] = /^([^（(]{2,20})[（(](?:单位[：:])?([^（）()]{1,4})[）)]$/.exec(cell) ?? []
    return name === undefined || unit === undefined ? [] : [{ name, unit, word }]
  })
  const years = cells.flatMap((cell, word) => {
    const [, year] = /^(20\d\d)年(?:末|底)?(?:目标值?|[（(](?:目标值?|预期)[）)])?$/.exec(cell) ?? []
    return year === undefined ? [] : [{ year: Number(year), word }]
  })
  const indicator = cells.findIndex((cell) => /^(?:主要|核心|发展)?指标(?:名称|内容)?$/.test(cell))
  const unit = cells.findIndex((cell) => /^(?:计量)?单位$/.test(cell))
  return [{ subject, measured, years, indicator, unit, references, words: cells.length, sums }]
}

function referencesOf(cells: readonly string[]): ReferenceColumn | null {
  const at = cells.findIndex((cell) => reference.test(cell) || page.test(cell))
  const own = cells[at]
  if (own === undefined) return null
  return { isWhole: page.test(own), behind: cells.slice(at + 1).filter((cell) => !/^[（(].*[）)]$/.test(cell)).length }
}

const none: readonly TableHead[] = []
const total = /^(?:合计|总计|小计|Totals?|TOTAL|Sum)(?:[（(][^（）()]{1,6}[）)])?$/
const reference =
  /^(?:Para(?:graph)?s?|Sections?|Clauses?|Articles?|Chapters?|Ref(?:erence)?s?|条款|章节|对应条目)\.?$/i
const page = /^(?:Pages?|Goals?|页码)$/i
