import type { Span } from '../../text/document/span.ts'

/** What a row of a table is counted by: 4, 4. or A4 in its first cell, or 4-1, 4（1）, 4—5, which stand for 4 too. */
export interface RowNumber extends Span {
  readonly value: number
  /** Null for a number alone; else the greatest that the cell may stand for: 5 of 4—5, 4 of 4-1 and 4a. */
  readonly upTo: number | null
  /** What stands before the digits, A of A4; empty for a bare number. */
  readonly letters: string
  /** The first word behind it in the row. */
  readonly word: string
}

/** The number that the first cell of a row begins with, if it holds little else. */
export function rowNumber(cell: Span | undefined, text: string): RowNumber | null {
  if (cell === undefined || cell.end - cell.start > longest || text.charCodeAt(cell.start) > capitalZ) return null
  const { start, end } = cell
  const [, letters = '', digits, rest = ''] = numbered.exec(text.slice(start, end)) ?? []
  if (digits === undefined) return null
  const word = /\S+/.exec(text.slice(end, end + longestWord))?.[0] ?? ''
  const value = Number(digits)
  const upTo = rest === '' ? null : Math.max(value, Number(/\d{1,3}/.exec(rest)?.[0] ?? 0))
  return { start, end, value, upTo, letters, word }
}

/** Behind the number: a mark (4.), or a number below it or up to which it counts (4-1, 4.1, 4（1）, 4a, 4—5, 4、5). */
const numbered =
  /^((?:[A-Z]{1,4}[-.]?)?)(\d{1,3})(?:[.．、]?|([a-z①-⑳]|\s?[-－—–~～.．、，,/至和]{1,2}\s?\d{1,3}[.．、]?|\s?[（(]\S{1,3}[）)]))$/
/** “ABCD-123.”, “12（十一）” */
const longest = 9
const capitalZ = 0x5a
/** As much of a word as tells two apart. */
const longestWord = 24
