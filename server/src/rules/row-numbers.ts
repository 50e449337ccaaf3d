import { type BarredTable, barredTables } from '../facts/particulars/barred-tables.ts'
import type { SurveyFinding } from './rule.ts'
import type { Survey } from './survey.ts'

/** Numbers in the first column of a table that are missing or given twice. */
export function rowNumbers({ blocks }: Survey): SurveyFinding[] {
  return barredTables(blocks).flatMap(breaksIn)
}

/**
 * A row that stands alone out of order is a slip. Where rows jump or repeat more often, the table is an extract, is ordered
 * otherwise, or has one number for several rows.
 */
function breaksIn({ columns, rows }: BarredTable): SurveyFinding[] {
  if (columns[0] !== 'number') return []
  const numbered = rows.flatMap(({ block, number }) => (number === null ? [] : [{ block, number }]))
  const found: SurveyFinding[] = []
  let [last, doubtful] = [-1, 0]
  numbered.forEach(({ block, number }, at) => {
    const { value } = number
    const [expected, next] = [last + 1, numbered[at + 1]?.number.value]
    const isOpening = last < 0 || value === 1
    const isStray = next === expected + 1
    if (value === 1 && last === 1) doubtful++
    // A table that begins with another number may go on with one before it, and each of its parts may begin with one.
    if (!isOpening && value !== expected) {
      const key = value === last ? 'repeat' : value > last ? 'gap' : 'stray'
      const values = { label: String(value), expected: String(expected) }
      found.push({ block, span: number, message: { key, values }, remedies: [] })
    }
    last = !isOpening && isStray ? expected : value
  })
  return found.length + doubtful > Math.max(1, numbered.length / rowsToASlip) ? [] : found
}

/** So many rows to a slip: with more slips, they are none. */
const rowsToASlip = 6
