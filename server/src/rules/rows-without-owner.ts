import type { OwnerCells } from '../facts/particulars/owner-cells.ts'
import type { SurveyFinding } from './rule.ts'
import type { Survey } from './survey.ts'

/**
 * Rows with an empty cell for who is responsible, in tables where most rows name somebody. A row that lacks something else
 * that all others have is a heading or a total among them.
 */
export function rowsWithoutOwner({ blocks }: Survey): SurveyFinding[] {
  // Tables with like heads are counted together: one may have two rows.
  const tables = new Map<string, Table>()
  let table: Table | null = null
  // A loop for speed: most blocks are no rows.
  for (let block = 0; block < blocks.length; block++) {
    const survey = blocks[block]
    if (survey?.kind !== 'row' || survey.level === 1) table = null
    if (survey?.kind !== 'row' || (survey.level !== 1 && table === null)) continue
    const cells = survey.particulars.ownerCells?.[0]
    if (cells?.column) {
      const { at, name } = cells.column
      const key = `${cells.filled.length} ${at} ${name}`
      table = tables.get(key) ?? { head: cells, column: cells.column, rows: [] }
      tables.set(key, table)
    } else if (cells) table?.rows.push({ block, cells })
  }
  return [...tables.values()].flatMap(emptyIn)
}

interface Table {
  readonly head: OwnerCells
  readonly column: NonNullable<OwnerCells['column']>
  readonly rows: { readonly block: number; readonly cells: OwnerCells }[]
}

/** So many rows must name somebody, and such a share of them. */
const fewest = 3
const share = 0.75

function emptyIn({ head, column, rows }: Table): SurveyFinding[] {
  const whole = rows.filter(({ cells }) => cells.filled.length === head.filled.length)
  const named = whole.filter(({ cells }) => cells.filled[column.at])
  const empty = whole.filter(
    ({ cells }) =>
      !cells.filled[column.at] &&
      !total.test(cells.label) &&
      head.filled.every((_, at) => at === column.at || cells.filled[at] || named.some((one) => !one.cells.filled[at])),
  )
  if (named.length < fewest || named.length < share * (named.length + empty.length)) return []
  return empty.map(({ block, cells }) => ({
    block,
    span: cells.first,
    message: { key: 'row', values: { column: column.name, label: cells.label } },
    remedies: [],
  }))
}

const total = /^(?:(?:sub)?total|合\s?计|总\s?计|小\s?计)/i
