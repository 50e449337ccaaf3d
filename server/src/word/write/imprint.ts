import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  type IBorderOptions,
  Paragraph,
  RelativeVerticalPosition,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  WidthType,
} from 'docx'
import type { FrontMatter } from './front-matter.ts'
import { textWidth } from './official-styles.ts'
import { officialWords } from './runs.ts'

/** 版记 at the foot of the last page (GB/T 9704—2012, 7.4): nothing, where the front matter says nothing of it. */
export function imprint({ copies, printer, printed }: FrontMatter): FileChild[] {
  const rows = [
    ...(copies === '' ? [] : [copiesLine(copies)]),
    ...(printer + printed === '' ? [] : [printedLine(printer, printed)]),
  ]
  if (rows.length === 0) return []
  const table = new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: [textWidth],
    layout: TableLayoutType.FIXED,
    borders: { top: thick, bottom: thick, insideHorizontal: thin, left: none, right: none, insideVertical: none },
    float: {
      horizontalAnchor: TableAnchorType.MARGIN,
      verticalAnchor: TableAnchorType.MARGIN,
      absoluteHorizontalPosition: 0,
      relativeVerticalPosition: RelativeVerticalPosition.BOTTOM,
    },
    rows: rows.map(
      (line) =>
        new TableRow({
          children: [
            new TableCell({
              width: { size: textWidth, type: WidthType.DXA },
              margins: { left: 0, right: 0 },
              children: [line],
            }),
          ],
        }),
    ),
  })
  return [table, new Paragraph({ style: 'Imprint' })]
}

/** 7.4.2: 0.35 mm at the ends, 0.25 mm between, in eighths of a point. */
const thick: IBorderOptions = { style: BorderStyle.SINGLE, size: 8, color: '000000' }
const thin: IBorderOptions = { style: BorderStyle.SINGLE, size: 6, color: '000000' }
const none: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' }
/** A character of 四号, in twentieths of a point. */
const character = 280

function copiesLine(copies: string): Paragraph {
  const text = `抄送：${copies}${/[。.]$/.test(copies) ? '' : '。'}`
  return new Paragraph({
    style: 'Imprint',
    alignment: AlignmentType.BOTH,
    indent: { left: 4 * character, hanging: 3 * character, right: character },
    children: officialWords(text),
  })
}

function printedLine(printer: string, printed: string): Paragraph {
  const date = printed === '' || /印发$/.test(printed) ? printed : `${printed}印发`
  return new Paragraph({
    style: 'Imprint',
    alignment: AlignmentType.LEFT,
    indent: { left: character, right: character },
    tabStops: [{ type: TabStopType.RIGHT, position: textWidth - character }],
    children: officialWords(`${printer}\t${date}`),
  })
}
