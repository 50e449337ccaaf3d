import { memoizeByObject } from '../../memoize.ts'
import type { Block } from '../model/block.ts'
import { cellSpans } from '../model/cell-spans.ts'
import { areOfTasks, columnsOf, type TableColumn } from './table-columns.ts'

/**
 * What the head of a table says of its rows: each says what a term means, is a task, or has years or money beside a name.
 */
export type TableKind = 'terms' | 'tasks' | 'sums'

/** Returns what a row says of the rows below it if it is the head of its table; null where that is none of ours. */
export const tableKindOf: (row: Block) => TableKind | null = memoizeByObject(kindOf)

/** Returns what the cells of a row say of the columns below them if it is the head of its table; none for a long row. */
export const columnsOfHead: (row: Block) => readonly (TableColumn | null)[] = memoizeByObject((row) =>
  row.prose.text.length > longestHead ? [] : columnsOf(wordsOfCells(row)),
)

function kindOf(row: Block): TableKind | null {
  if (row.prose.text.length > longestHead) return null
  const cells = wordsOfCells(row)
  if (cells.length < 2) return null
  if (areOfTerms(cells)) return 'terms'
  if (areOfTasks(columnsOfHead(row))) return 'tasks'
  return areOfSums(cells) ? 'sums' : null
}

const longestHead = 160

/** Without bars, as in a table of HTML or of plain text, spaces alone part the cells. */
function wordsOfCells(row: Block): string[] {
  const { text } = row.prose
  const cells = cellSpans(row)?.map(({ start, end }) => text.slice(start, end)) ?? text.split(/\s+/)
  return cells.filter((cell) => cell !== '')
}

/** A term and what it means, and beside them nothing but a number, the term in another language, where it comes from. */
function areOfTerms(cells: readonly string[]): boolean {
  const [first, ...others] = cells.filter((cell) => !beside.test(cell))
  return first !== undefined && term.test(first) && others.length > 0 && others.every((cell) => meaning.test(cell))
}

const term =
  /^(?:(?:(?:key|defined|technical) )?terms?|(?:words?|expressions?|acronyms?|abbreviations?)(?: (?:or|and) (?:words?|terms?|phrases?|acronyms?|abbreviations?))?|(?:专业|中文|有关|相关)?(?:术语|名词|用语|词语|词汇|缩略[词语]|缩写|简称)(?:名称)?)$/i
const meaning =
  /^(?:(?:its |the )?(?:meanings?|definitions?|explanations?|descriptions?)|means|stands for|what it means|in full|full (?:name|form|title)|(?:中文|具体)?(?:含义|涵义|释义|解释|定义|说明|解读|全称|名称))$/i
const beside =
  /^(?:序\s?号|编\s?号|号|nos?\.?|#|number|来源|出处|备注|英文(?:名称?|全称|对照)?|english|source|notes?)$/i

/** A name, then nothing but years, money and their sum. What is measured by an indicator is a target. */
function areOfSums(cells: readonly string[]): boolean {
  const [first = '', ...others] = cells.filter((cell) => !numbers.test(cell))
  if (others.length === 0 || indicator.test(first) || others.some((cell) => indicator.test(cell))) return false
  return (
    others.some((cell) => !total.test(cell)) &&
    others.every((cell) => year.test(cell) || money.test(cell) || total.test(cell))
  )
}

const numbers = /^(?:序\s?号|编\s?号|号|nos?\.?|#)$/i
const indicator = /指标|目标|indicator|target|measure|metric|kpi|baseline/i
const year = /^(?:(?:FY)?20\d\d(?:[-–/]\d\d(?:\d\d)?)?|20\d\d年(?:度)?(?:末|底)?)(?:\s?[（(][^（）()]{1,12}[）)])?$/i
const money =
  /^(?:[^，。]{0,8}(?:资金|投资|经费|预算|金额|拨款)[^，。]{0,4}|(?:annual |total |estimated )?(?:budget|costs?|funding|amount|spend(?:ing)?|money)|.{0,12}(?:[$€£¥]|万元|亿元|\b(?:million|m|bn)\b).{0,6})(?:\s?[（(][^（）()]{1,12}[）)])?$/i
const total = /^(?:合\s?计|总\s?计|小\s?计|sum|totals?|all)(?:\s?[（(][^（）()]{1,12}[）)])?$/i
