import {
  AlignmentType,
  Footer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import type { Language } from '../../framework/types.ts'
import { bodyFont, type RunFont, runFont } from './fonts.ts'
import { packDocument } from './pack.ts'
import { xmlText } from './xml-characters.ts'

/** A table that fills pages of its own. */
export interface TableDocument {
  readonly title: string
  readonly language: Language
  readonly columns: readonly WideColumn[]
  /** The cells of each row, one a column. */
  readonly rows: readonly (readonly CellText[])[]
}

export interface WideColumn {
  readonly heading: string
  /** Its share of the page beside the other columns. */
  readonly width: number
}

/** What a cell says, its paragraphs parted by \n. */
export type CellText = string | readonly CellPart[]

export interface CellPart {
  readonly text: string
  /** Words that were added or that are set off. */
  readonly bold?: boolean
  readonly underline?: boolean
  /** Words that were struck. */
  readonly strike?: boolean
}

/** A Word document (.docx) of one table on A4 pages set sideways; its headings are repeated on every page. */
export async function tableDocument({ title, language, columns, rows }: TableDocument): Promise<Uint8Array> {
  const widths = columnWidths(columns)
  const table = new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [
      rowOf(
        columns.map(({ heading }) => [heading]),
        widths,
        language,
        true,
      ),
      ...rows.map((cells) =>
        rowOf(
          columns.map((_, at) => partsOf(cells[at] ?? '')),
          widths,
          language,
          false,
        ),
      ),
    ],
  })
  return packDocument({
    title,
    language,
    sections: [
      {
        properties: {
          page: {
            size: { width: page.short, height: page.long, orientation: PageOrientation.LANDSCAPE },
            margin: { top: 1418, bottom: 1418, left: margin, right: margin, header: 851, footer: 851 },
          },
        },
        footers: { default: new Footer({ children: [pageNumber(language)] }) },
        children: [titleParagraph(title, language), table],
      },
    ],
  })
}

/** A4 in twentieths of a point. The library turns it sideways. */
const page = { short: 11906, long: 16838 } as const
const margin = 1134
const textWidth = page.long - 2 * margin

function columnWidths(columns: readonly WideColumn[]): number[] {
  const whole = columns.reduce((sum, { width }) => sum + width, 0) || 1
  return columns.map(({ width }) => Math.floor((textWidth * width) / whole))
}

function partsOf(text: CellText): readonly (string | CellPart)[] {
  return typeof text === 'string' ? [text] : text
}

/** 二号 for the title, as in the document that it goes with. */
function titleParagraph(title: string, language: Language): Paragraph {
  const run = new TextRun({
    text: xmlText(title),
    size: language === 'zh' ? 44 : 32,
    bold: language === 'en',
    font: language === 'zh' ? runFont('title') : bodyFont('en'),
  })
  return new Paragraph({ alignment: AlignmentType.CENTER, spacing: { after: 240 }, children: [run] })
}

function rowOf(
  cells: readonly (readonly (string | CellPart)[])[],
  widths: readonly number[],
  language: Language,
  isHeading: boolean,
): TableRow {
  return new TableRow({
    tableHeader: isHeading,
    cantSplit: isHeading,
    children: cells.map(
      (parts, at) =>
        new TableCell({
          width: { size: widths[at] ?? 0, type: WidthType.DXA },
          margins: { top: 40, bottom: 40, left: 100, right: 100 },
          verticalAlign: isHeading ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
          children: paragraphs(parts).map(
            (line) =>
              new Paragraph({
                ...(isHeading ? { alignment: AlignmentType.CENTER } : {}),
                children: line.map((part) => cellRun(part, language, isHeading)),
              }),
          ),
        }),
    ),
  })
}

/** The parts of each paragraph of a cell; it has one at least. */
function paragraphs(parts: readonly (string | CellPart)[]): CellPart[][] {
  const lines: CellPart[][] = [[]]
  for (const part of parts) {
    const whole = typeof part === 'string' ? { text: part } : part
    whole.text.split(/\r\n?|\n/).forEach((text, at) => {
      if (at > 0) lines.push([])
      if (text !== '') lines.at(-1)?.push({ ...whole, text })
    })
  }
  return lines
}

function cellRun(
  { text, bold = false, underline = false, strike = false }: CellPart,
  language: Language,
  isHeading: boolean,
): TextRun {
  const font: RunFont = language === 'zh' && isHeading ? runFont('bold') : bodyFont(language)
  return new TextRun({
    text: xmlText(text),
    font,
    // 小四.
    size: language === 'zh' ? 24 : 21,
    bold: bold || (isHeading && language === 'en'),
    ...(underline ? { underline: {} } : {}),
    ...(strike ? { strike } : {}),
  })
}

function pageNumber(language: Language): Paragraph {
  const font = language === 'zh' ? runFont('page') : bodyFont('en')
  const dash = language === 'zh' ? '—' : ''
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [
      new TextRun({ children: [`${dash} `.trimStart(), PageNumber.CURRENT, ` ${dash}`.trimEnd()], size: 24, font }),
    ],
  })
}
