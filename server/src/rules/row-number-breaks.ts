import type { RowNumber } from '../facts/particulars/row-numbers.ts'
import type { SurveyFinding } from './rule.ts'
import type { Survey } from './survey.ts'

/**
 * Numbers in the first column of a table, where its head says that it has numbers (No., 序号), that do not go on: A1, A1,
 * A4. A table may choose rows from another: then the number that is due stands there, or there are many gaps.
 */
export function rowNumberBreaks({ blocks }: Survey): SurveyFinding[] {
  const stated = new Set<string>()
  const found: SurveyFinding[] = []
  const tables: Row[][] = []
  let open: Row[] | null = null
  // A loop for speed: most blocks are no rows.
  for (let block = 0; block < blocks.length; block++) {
    const survey = blocks[block]
    if (survey?.kind !== 'row') {
      open = null
      continue
    }
    const own = survey.particulars.rowNumbers?.[0]
    if (survey.level === 1) open = null
    if (own?.letters === null) {
      open = []
      tables.push(open)
    } else if (own) {
      if (own.letters !== '') stated.add(own.label)
      open?.push({ block, own })
    }
  }
  for (const table of tables) for (const one of breaksIn(table, stated)) found.push(one)
  return found
}

interface Row {
  readonly block: number
  readonly own: RowNumber
}

/** So many rows must have a number. */
const fewest = 3

function breaksIn(rows: readonly Row[], stated: ReadonlySet<string>): SurveyFinding[] {
  if (rows.length < fewest || rows[0]?.own.number !== 1) return []
  const found: SurveyFinding[] = []
  let [breaks, repeats] = [0, 0]
  for (let at = 1; at < rows.length; at++) {
    const [before, now, next] = [rows[at - 1], rows[at], rows[at + 1]]
    if (!before || !now) break
    const { number, letters, word } = now.own
    const expected = before.own.number + 1
    // Rows of each group may begin with one, or have letters of their own.
    if (number === expected || (number === 1 && expected > 2) || letters !== before.own.letters) continue
    breaks++
    if (number === expected - 1) {
      repeats++
      if (word !== before.own.word) found.push(findingOf(now, 'repeat', expected))
      if (next?.own.number === expected + 1) at++
    } else if (next?.own.number === expected + 1) {
      found.push(findingOf(now, 'stray', expected))
      at++
    } else if (number > expected && number - expected <= farthest) {
      const missing = Array.from({ length: number - expected }, (_, index) => `${letters ?? ''}${expected + index}`)
      if (!missing.some((label) => stated.has(label))) found.push(findingOf(now, 'gap', expected))
    }
  }
  const isChoice = breaks > most || repeats > 1
  return isChoice ? [] : found
}

/** The most numbers that a slip leaves out. */
const farthest = 3
/** A table with more breaks is a choice of rows, or its cells are joined. */
const most = 2

function findingOf({ block, own }: Row, key: 'gap' | 'repeat' | 'stray', expected: number): SurveyFinding {
  const values = { label: own.label, expected: `${own.letters ?? ''}${expected}` }
  return { block, span: own, message: { key, values }, remedies: [] }
}
