import type { Span } from '../../text/document/span.ts'
import type { ParticularsInput } from './particulars-input.ts'

/** A cell of a row of a table, as far as spaces part them in its prose. */
export interface RowCell extends Span {
  readonly text: string
}

/** The cells of a row that holds a figure, in order. */
export function rowCells({ block }: ParticularsInput): readonly RowCell[] {
  const { text } = block.prose
  if (block.kind !== 'row' || !/\d/.test(text)) return none
  return [...text.matchAll(/\S+/g)].map(({ index, 0: cell }) => ({
    start: index,
    end: index + cell.length,
    text: cell,
  }))
}

const none: readonly RowCell[] = []
