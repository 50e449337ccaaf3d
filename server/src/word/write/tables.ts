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
import { isFullWidth } from '../../text/document/characters.ts'
import type { TablePart } from './part.ts'
import { type Run, wordsOf } from './run.ts'
import { type NoteNumbers, textRuns } from './runs.ts'

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

/** By what the columns hold: none so narrow that a short word breaks, none so wide that the others starve. */
function columnWidths(rows: readonly (readonly (readonly Run[])[])[], width: number): number[] {
  const widest: number[] = []
  for (const cells of rows)
    for (let column = 0; column < Math.min(cells.length, mostColumns); column++)
      widest[column] = Math.max(widest[column] ?? 0, widthOf(wordsOf(cells[column] ?? [])))
  const shares = widest.map((one) => Math.min(most, Math.max(least, one + 1)))
  const whole = shares.reduce((sum, share) => sum + share, 0)
  return shares.map((share) => Math.floor((width * share) / whole))
}

/** In characters. */
const least = 3.5
const most = 24
/** Word takes no more columns. */
const mostColumns = 63

function widthOf(words: string): number {
  let width = 0
  for (let at = 0; at < words.length; at++) width += isFullWidth(words.charCodeAt(at)) ? 1 : 0.5
  return width
}
