import { movedSpan, type Span } from '../../text/document/span.ts'
import type { Draft } from '../../text/model/draft.ts'
import type { Sentence } from '../matching/passages.ts'
import { type TableRow, tableRow } from '../matching/table-rows.ts'
import { shown } from './shown.ts'
import { type Statement, statement } from './statement.ts'
import type { Found } from './strength-statements.ts'

type Source = { readonly draft: Draft; readonly sentence: Sentence }

/**
 * What has become of cells that hold a number and nothing else: by the head of their column and the name of their row, which
 * say what the number is.
 */
export function cellStatements(old: Source, fresh: Source): Found {
  const found: { statements: Statement[]; old: Span[]; new: Span[] } = { statements: [], old: [], new: [] }
  const [before, after] = [tableRow(old.draft, old.sentence.block), tableRow(fresh.draft, fresh.sentence.block)]
  if (before === null || after === null) return found
  const [cells, others] = [numbersIn(old, before), numbersIn(fresh, after)]
  const row = nameOf(fresh, after)
  const byColumn = new Map(others.map((cell) => [keyOf(cell), cell] as const))
  for (const cell of cells) {
    const other = byColumn.get(keyOf(cell))
    if (other === undefined || other.value === cell.value) continue
    found.statements.push(
      statement(other.value > cell.value ? 'cellRaised' : 'cellLowered', 70, {
        of: [row, cell.head]
          .filter((words) => words !== '')
          .map((words) => `“${shown(words)}”`)
          .join(''),
        old: cell.words,
        new: other.words,
      }),
    )
    found.old.push(movedSpan(cell.span, -old.sentence.span.start))
    found.new.push(movedSpan(other.span, -fresh.sentence.span.start))
  }
  return found
}

interface NumberCell {
  readonly column: number
  readonly head: string
  readonly words: string
  readonly value: number
  readonly span: Span
}

function keyOf({ head, column }: NumberCell): string {
  return head === '' ? String(column) : `head ${head}`
}

function numbersIn({ draft, sentence: { block, span } }: Source, { cells, head, serial }: TableRow): NumberCell[] {
  const text = draft.blocks[block]?.prose.text ?? ''
  return cells.flatMap((cell, column): NumberCell[] => {
    const words = text.slice(cell.start, cell.end)
    const isWithin = cell.start >= span.start && cell.end <= span.end
    if (!isWithin || !bareNumber.test(words) || (serial !== null && column === 0)) return []
    return [{ column, head: head[column] ?? '', words, value: Number.parseFloat(words.replace(/,/g, '')), span: cell }]
  })
}

const bareNumber = /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?[%％]?$/

/** The first cell that is no number. */
function nameOf({ draft, sentence }: Source, { cells }: TableRow): string {
  const text = draft.blocks[sentence.block]?.prose.text ?? ''
  return cells.map(({ start, end }) => text.slice(start, end)).find((words) => /\p{L}/u.test(words)) ?? ''
}
