import { barredTables } from '../facts/particulars/barred-tables.ts'
import type { StatedReference } from '../facts/particulars/references.ts'
import { areOfTasks } from '../text/structure/table-columns.ts'
import type { SurveyFinding } from './rule.ts'
import type { Survey } from './survey.ts'

/** Findings, and those of `missingRows` at other places. */
export function withMissingRows(found: SurveyFinding[], survey: Survey): SurveyFinding[] {
  const rows = missingRows(survey).filter(({ span }) => !found.some((one) => one.span === span))
  return rows.length > 0 ? [...found, ...rows] : found
}

/**
 * Ranges of tasks that end beyond the one numbered table of tasks that a Chinese draft has: 第1项至第15项 where it has eleven
 * rows. Only digits, as rows have them, and only where no list of the draft has so many points.
 */
function missingRows({ blocks, statedOf, provisions, language }: Survey): SurveyFinding[] {
  if (language !== 'zh') return []
  const found: { readonly block: number; readonly reference: StatedReference; readonly number: number }[] = []
  // Only then are tables asked for.
  for (const { block, all } of statedOf('references'))
    for (const reference of all) {
      const number = endOf(reference)
      if (number !== null) found.push({ block, reference, number })
    }
  if (found.length === 0) return []
  const rows = rowsOf(blocks)
  if (rows === null) return []
  const most = provisions.list.reduce((most, { marker }) => Math.max(most, marker.number), rows)
  return found
    .filter(({ number }) => number > most)
    .map(({ block, reference: { span, words } }) => ({
      block,
      span,
      message: { key: 'rows', values: { reference: words, count: String(rows) } },
      remedies: [],
    }))
}

function endOf({ endsRange, steps, inherited, target, title, quoted, words }: StatedReference): number | null {
  const [step] = steps
  if (!endsRange || !step || steps.length > 1 || inherited.length > 0 || title !== null || quoted) return null
  return step.unit === 'item' && target !== 'other' && /^第?\s?\d/.test(words) ? step.number : null
}

/** How many rows the table of tasks has, if it is the only one with numbers, and counts 1, 2, 3; else null. */
function rowsOf(blocks: Survey['blocks']): number | null {
  const [table, ...others] = barredTables(blocks).filter(({ columns }) => columns[0] === 'number')
  if (table === undefined || others.length > 0 || !areOfTasks(table.columns) || table.rows.length < fewest) return null
  const isWhole = table.rows.every(({ row: { number } }, at) => {
    return number !== null && number.upTo === null && number.letters === '' && number.value === at + 1
  })
  return isWhole ? table.rows.length : null
}

const fewest = 4
