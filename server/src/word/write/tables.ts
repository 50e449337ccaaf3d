import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import type { Language } from '../../framework/types.ts'
import type { TablePart } from './part.ts'
import { type Run, wordsOf } from './run.ts'
import { type NoteNumbers, textRuns } from './runs.ts'
import { widthOf } from './width-of.ts'

/** A table of a draft, as wide as the text; its head is repeated on every page. */
export function tableOf(
  { rows, head, alignments }: TablePart,
  language: Language,
  width: number,
  numberOf: NoteNumbers,
): Table {
  const widths = columnWidths(rows, width)
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    rows: rows.map((cells, row) => {
      const isHead = row < head
      return new TableRow({
        tableHeader: isHead,
        cantSplit: true,
        children: widths.map(
          (size, column) =>
            new TableCell({
              width: { size, type: WidthType.DXA },
              margins: { top: 30, bottom: 30, left: 80, right: 80 },
              verticalAlign: VerticalAlignTable.CENTER,
              children: [
                new Paragraph({
                  style: isHead ? 'TableHead' : 'TableText',
                  ...(isHead ? {} : { alignment: alignments[column] ?? AlignmentType.LEFT }),
                  children: textRuns(cells[column] ?? [], language, numberOf),
                }),
              ],
            }),
        ),
      })
    }),
  })
}

/**
 * By what the columns hold, in twentieths of a point: those that need less than their share of the page have what they
 * need on one line, and the others share the rest.
 */
function columnWidths(rows: readonly (readonly (readonly Run[])[])[], width: number): number[] {
  const needs: number[] = []
  for (const cells of rows)
    for (let column = 0; column < Math.min(cells.length, mostColumns); column++)
      needs[column] = Math.max(needs[column] ?? least, (widthOf(wordsOf(cells[column] ?? [])) + 1.5) * character)
  let rest = width
  let open = needs.map((_, column) => column)
  for (;;) {
    const share = rest / Math.max(1, open.length)
    const narrow = open.filter((column) => (needs[column] ?? 0) <= share)
    if (narrow.length === 0 || narrow.length === open.length) break
    for (const column of narrow) rest -= needs[column] ?? 0
    open = open.filter((column) => !narrow.includes(column))
  }
  const wanted = open.reduce((sum, column) => sum + Math.min(needs[column] ?? 0, most), 0)
  for (const column of open) needs[column] = (rest * Math.min(needs[column] ?? 0, most)) / Math.max(1, wanted)
  return needs.map(Math.floor)
}

/** Of 小四, in twentieths of a point, and some more for the edges of a cell. */
const character = 250
const least = 3 * character
/** A column that holds more is no wider for it. */
const most = 60 * character
/** Word takes no more columns. */
const mostColumns = 63
