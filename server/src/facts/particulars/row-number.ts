import type { Span } from '../../text/document/span.ts'

/** What a row of a table is counted by: 4, 4. or A4 in its first cell. */
export interface RowNumber extends Span {
  readonly value: number
  /** What stands before the digits, A of A4; empty for a bare number. */
  readonly letters: string
  /** The first word behind it in the row. */
  readonly word: string
}

/** The number that the first cell of a row holds and nothing else. */
export function rowNumber(cell: Span | undefined, text: string): RowNumber | null {
  if (cell === undefined || cell.end - cell.start > longest || text.charCodeAt(cell.start) > capitalZ) return null
  const { start, end } = cell
  const [, letters = '', digits] = numbered.exec(text.slice(start, end)) ?? []
  if (digits === undefined) return null
  const word = /\S+/.exec(text.slice(end, end + longestWord))?.[0] ?? ''
  return { start, end, value: Number(digits), letters, word }
}

const numbered = /^((?:[A-Z]{1,4}[-.]?)?)(\d{1,3})[.．、]?$/
/** “ABCD-123.” */
const longest = 9
const capitalZ = 0x5a
/** As much of a word as tells two apart. */
const longestWord = 24
