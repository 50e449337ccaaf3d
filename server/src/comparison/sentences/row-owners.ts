import { saysFirstLeads } from '../../facts/particulars/owners.ts'
import { cellSpans } from '../../ledger/table-cells.ts'
import { tableTasks } from '../../ledger/table-tasks.ts'
import { memoizeByObject } from '../../memoize.ts'
import type { Span } from '../../text/document/span.ts'
import type { Draft } from '../../text/model/draft.ts'
import type { Sentence } from '../matching/passages.ts'

/** The bodies that a row of a table of tasks names in cells of their own. */
export interface RowOwners {
  readonly lead: readonly string[]
  readonly others: readonly string[]
  /** The cells, in the sentence. */
  readonly cells: readonly Span[]
}

/** Null if the sentence is no row of such a table, or another sentence of the row than the one with its bodies. */
export function rowOwners(draft: Draft, { block, span, text }: Sentence): RowOwners | null {
  if (draft.blocks[block]?.kind !== 'row') return null
  const owners = tasksByRow(draft).get(block)?.[0]?.owners
  if (owners === undefined) return null
  const names = [...owners.lead, ...owners.others].sort((a, b) => b.length - a.length)
  const cells = cellSpans(draft, block)
    .map(({ start, end }) => ({ start: start - span.start, end: end - span.start }))
    .filter(({ start, end }) => start >= 0 && end <= text.length && holdsNoMore(text.slice(start, end), names))
  return cells.length === 0 ? null : { lead: owners.lead, others: owners.others, cells }
}

/** The sentence with a bar between its cells, so that nothing is read across them; of the same length. */
export function withBars(draft: Draft, { block, span, text }: Sentence): string {
  if (draft.blocks[block]?.kind !== 'row') return text
  let words = text
  for (const { end } of cellSpans(draft, block)) {
    const at = end - span.start
    if (at > 0 && /\s/.test(words.charAt(at))) words = `${words.slice(0, at)}｜${words.slice(at + 1)}`
  }
  return words
}

/** True if a draft says that the first of several bodies leads. */
export const firstLeads = memoizeByObject((draft: Draft): boolean =>
  draft.blocks.some(({ prose }) => saysFirstLeads(prose.text)),
)

const tasksByRow = memoizeByObject((draft: Draft) => tableTasks(draft, firstLeads(draft)))

/** True for 市科技局、市财政局等. */
function holdsNoMore(cell: string, names: readonly string[]): boolean {
  const rest = names.reduce((words, name) => words.replaceAll(name, ''), cell)
  return rest.length < cell.length && (rest.match(/\p{L}/gu)?.length ?? 0) <= 1
}
