import type { Span } from '../../text/document/span.ts'
import { rowLeaf } from '../../text/markdown/table-parser.ts'
import { isHtmlRow } from '../../text/structure/table-row.ts'

/** The cells of a row of a Markdown draft, whose text begins and ends as given: between bars, or tags of HTML. */
export function cellsOf(text: string, row: Span): Span[] {
  return isHtmlRow(text, row.start) ? htmlCells(text, row) : pipeCells(text, row)
}

function pipeCells(text: string, { start, end }: Span): Span[] {
  const cells: Span[] = []
  let at = start
  for (const bar of rowLeaf(text, start, end).marks) {
    cells.push({ start: at, end: bar.start })
    at = bar.end
  }
  cells.push({ start: at, end })
  const isEmpty = (cell: Span | undefined): boolean =>
    cell !== undefined && text.slice(cell.start, cell.end).trim() === ''
  // The bars at both ends of the line open and close it.
  if (cells.length > 1 && isEmpty(cells[0])) cells.shift()
  if (cells.length > 1 && isEmpty(cells.at(-1))) cells.pop()
  return cells
}

function htmlCells(text: string, { start, end }: Span): Span[] {
  const cells: Span[] = []
  let from = start
  let isOpen = true
  for (const { 0: tag, 1: slash, index } of text.slice(start, end).matchAll(/<(\/?)t[dh](?=[\s>])[^<>]*>/gi)) {
    if (isOpen) cells.push({ start: from, end: start + index })
    isOpen = slash === ''
    from = start + index + tag.length
  }
  return isOpen ? [...cells, { start: from, end }] : cells
}

/**
 * What lies between two rows: `apart` if the second begins another table; `head` if the first is the head of the table
 * that the second goes on with.
 */
export function betweenRows(gap: string): 'apart' | 'head' | 'together' {
  if (/<\/?table/i.test(gap)) return 'apart'
  if (/<\/?(?:tr|thead|tbody)/i.test(gap)) return /<\/th|<\/thead/i.test(gap) ? 'head' : 'together'
  const lines = gap.split(/\r\n?|\n/)
  if (lines.slice(1, -1).some(isDelimiters)) return 'head'
  return lines.length > 2 ? 'apart' : 'together'
}

/** How the columns of a table are set, by the delimiter row under its head. */
export function alignmentsIn(gap: string): ('left' | 'center' | 'right')[] {
  const line = gap.split(/\r\n?|\n/).find(isDelimiters) ?? ''
  return (line.match(/:?-+:?/g) ?? []).map((mark) =>
    mark.endsWith(':') ? (mark.startsWith(':') ? 'center' : 'right') : 'left',
  )
}

function isDelimiters(line: string): boolean {
  return line.includes('-') && /^[\s>|:-]+$/.test(line)
}
