import { type BarredTable, barredTables } from '../facts/particulars/barred-tables.ts'
import type { RowNumber } from '../facts/particulars/row-number.ts'
import { gapMessage } from './gap-message.ts'
import type { SurveyFinding } from './rule.ts'
import type { Survey } from './survey.ts'

/** Numbers in the first column of a table that are missing or given twice: 1, 2, 2; A1, A4. */
export function rowNumbers({ blocks }: Survey): SurveyFinding[] {
  const ends = new Set<string>()
  const found = barredTables(blocks).flatMap((table) => breaksIn(table, ends))
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
 * ordered otherwise, or has one number for several rows. `ends`: what comes after the tables before this one.
 */
function breaksIn({ columns, rows }: BarredTable, ends: Set<string>): readonly Break[] {
  if (columns[0] !== 'number') return none
  const numbered = rows.flatMap(({ block, row: { number } }): Row[] => (number === null ? [] : [{ block, number }]))
  const [first, end] = [numbered[0]?.number, numbered.at(-1)?.number]
  if (!first || !end) return none
  // What a table begins with is right: it may go on with the numbers of one before it. If it does not, it is an extract.
  let isExtract = first.value > 1 && !ends.has(labelOf(first))
  ends.add(labelOf({ ...end, value: (end.upTo ?? end.value) + 1 }))
  const plain = numbered.filter(({ number }) => number.upTo === null)
  if (plain.length < fewest) return none
  const found: Break[] = []
  let [breaks, repeats, last] = [0, 0, first.upTo ?? first.value]
  for (let at = 1; at < numbered.length; at++) {
    const [before, now, next] = [numbered[at - 1]?.number, numbered[at], numbered[at + 1]?.number]
    if (!before || !now) break
    const { value, letters, upTo } = now.number
    if (upTo !== null || standsFor(before, value)) {
      last = upTo ?? value
      continue
    }
    const expected = last + 1
    const takesPlace = next?.value === expected + 1 && next.letters === letters
    const isRepeat = value === last && letters === before.letters
    // Rows of each group may begin with one, or have letters of their own.
    const opens = letters !== before.letters || (value === 1 && !(isRepeat && (takesPlace || letters !== '')))
    if (opens) isExtract = value !== 1 && value !== expected
    if (isRepeat) repeats++
    if (isRepeat || !(opens || value === expected)) {
      breaks++
      const own = opens ? null : breakAt(now, before, expected, takesPlace)
      if (own !== null && !(isExtract && own.key === 'gap')) found.push(own)
    }
    last = takesPlace && !opens ? expected : value
  }
  const slips = plain.length / rowsToASlip
  const most = plain.every(({ number }) => number.letters !== '') ? mostLettered : 1
  return breaks > Math.max(most, slips) || repeats > Math.max(1, slips) ? none : found
}

/** True for what may come after 2-1, which is 2 or 3, and after 2—3, which is 4. */
function standsFor({ value, upTo }: RowNumber, next: number): boolean {
  return upTo !== null && (next === value || next === value + 1)
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
  const labelAt = (value: number): string => labelOf({ ...number, value })
  const label = labelOf(number)
  const missing = Array.from({ length: Math.max(0, number.value - expected) }, (_, by) => labelAt(expected + by))
  const message = key === 'gap' ? gapMessage(label, missing) : { key, values: { label, expected: labelAt(expected) } }
  return { block, span: number, message, remedies: [] }
}

function labelOf({ letters, value }: Pick<RowNumber, 'letters' | 'value'>): string {
  return `${letters}${value}`
}
