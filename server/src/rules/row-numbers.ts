import { type BarredTable, barredTables } from '../facts/particulars/barred-tables.ts'
import type { RowNumber } from '../facts/particulars/row-number.ts'
import type { SurveyFinding } from './rule.ts'
import type { Survey } from './survey.ts'

/** Numbers in the first column of a table that are missing or given twice: 1, 2, 2; A1, A4. */
export function rowNumbers({ blocks }: Survey): SurveyFinding[] {
  const found = barredTables(blocks).flatMap(breaksIn)
  if (!found.some(({ missing }) => missing.length > 0)) return found.map(findingOf)
  // A table may choose rows from another: then those that it leaves out stand there.
  const stated = labelsIn(blocks)
  return found.filter(({ missing }) => !missing.some((label) => stated.has(label))).map(findingOf)
}

interface Row {
  readonly block: number
  readonly number: RowNumber
}

interface Break extends Row {
  readonly key: 'gap' | 'repeat' | 'stray'
  readonly expected: number
  /** The labels that are left out, if they have letters: bare numbers may be those of any table. */
  readonly missing: readonly string[]
}

/**
 * A row that stands alone out of order is a slip. Where rows jump or repeat more often, the table is an extract, is
 * ordered otherwise, or has one number for several rows.
 */
function breaksIn({ columns, rows }: BarredTable): readonly Break[] {
  if (columns[0] !== 'number') return none
  const numbered = rows.flatMap(({ block, row: { number } }): Row[] => (number === null ? [] : [{ block, number }]))
  if (numbered.length < fewest) return none
  const found: Break[] = []
  // What a table begins with is right: it may go on with the numbers of one before it.
  let [breaks, repeats, last] = [0, 0, numbered[0]?.number.value ?? 0]
  for (let at = 1; at < numbered.length; at++) {
    const [before, now, next] = [numbered[at - 1]?.number, numbered[at], numbered[at + 1]?.number]
    if (!before || !now) break
    const { value, letters } = now.number
    const expected = last + 1
    const takesPlace = next?.value === expected + 1 && next.letters === letters
    const isRepeat = value === last && letters === before.letters
    // Rows of each group may begin with one, or have letters of their own.
    const opens = letters !== before.letters || (value === 1 && !(isRepeat && (takesPlace || letters !== '')))
    if (isRepeat) repeats++
    if (isRepeat || !(opens || value === expected)) {
      breaks++
      const own = opens ? null : breakAt(now, before, expected, takesPlace)
      if (own !== null) found.push(own)
    }
    last = takesPlace && !opens ? expected : value
  }
  const slips = numbered.length / rowsToASlip
  const most = numbered.every(({ number }) => number.letters !== '') ? mostLettered : 1
  return breaks > Math.max(most, slips) || repeats > Math.max(1, slips) ? none : found
}

const none: readonly Break[] = []
/** So many rows must have a number. */
const fewest = 3
/** So many rows to a slip: with more slips, they are none. */
const rowsToASlip = 6
/** In a short table too, two slips may be: which numbers with letters are chosen from others, the draft itself tells. */
const mostLettered = 2

function breakAt({ block, number }: Row, before: RowNumber, expected: number, takesPlace: boolean): Break | null {
  const { value, letters, word } = number
  const found = { block, number, expected, missing: [] }
  // The same words once more are those of a row that goes on.
  if (value === expected - 1) return word === before.word ? null : { ...found, key: 'repeat' }
  if (takesPlace || value < expected) return { ...found, key: 'stray' }
  if (value - expected > farthest) return null
  const missing = Array.from({ length: value - expected }, (_, by) => `${letters}${expected + by}`)
  return { ...found, key: 'gap', missing: letters === '' ? [] : missing }
}

/** The most numbers that a slip leaves out. */
const farthest = 3

/** The labels of all rows that have letters in theirs. */
function labelsIn(blocks: Survey['blocks']): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { kind, particulars } of blocks) {
    const number = kind === 'row' ? particulars.barredRows?.[0]?.number : null
    if (number && number.letters !== '') found.add(labelOf(number))
  }
  return found
}

function findingOf({ block, number, key, expected }: Break): SurveyFinding {
  const values = { label: labelOf(number), expected: labelOf({ ...number, value: expected }) }
  return { block, span: number, message: { key, values }, remedies: [] }
}

function labelOf({ letters, value }: Pick<RowNumber, 'letters' | 'value'>): string {
  return `${letters}${value}`
}
