import { AlignmentType, BorderStyle, Paragraph, TabStopType } from 'docx'
import { type RunFont, runFont } from './fonts.ts'
import type { FrontMatter } from './front-matter.ts'
import { characterPitch, linePitch, textWidth } from './official-styles.ts'
import { officialWords } from './runs.ts'

/** The head of the first page (GB/T 9704—2012, 7.2): what the front matter gives of it, in its order. */
export function masthead(matter: FrontMatter): Paragraph[] {
  const { letterhead, copy, classification, urgency, number, signatory } = matter
  const corner = [
    ...(copy === '' ? [] : [line(copy)]),
    ...[classification, urgency].filter((one) => one !== '').map((one) => line(one, runFont('bold'))),
  ]
  const numbered = number + signatory === '' ? [] : [numberLine(matter)]
  if (letterhead === '') return [...corner, ...numbered]
  const size = Math.min(largest, Math.floor((2 * textWidth) / 20 / Math.max(1, letterhead.length)))
  const sign = new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: {
      before: Math.max(0, toLetterhead - corner.length * linePitch),
      after: numbered.length > 0 ? 2 * linePitch : 0,
      line: size * 10 + 60,
    },
    children: officialWords(letterhead, { size, color: red, font: runFont('title') }),
  })
  return [...corner, sign, ...(numbered.length > 0 ? numbered : [new Paragraph({ border: { bottom: redLine } })])]
}

/** True if something stands above the title. */
export function hasMasthead({ letterhead, number, signatory, classification, urgency, copy }: FrontMatter): boolean {
  return letterhead + number + signatory + classification + urgency + copy !== ''
}

/** 7.2.4: 35 mm from the upper edge of the type area, in twentieths of a point. */
const toLetterhead = 1984
/** In half points; a long name is set smaller, so that it has one line. */
const largest = 120
const red = 'FF0000'
/** 7.2.7: 4 mm below the number, in points. */
const redLine = { style: BorderStyle.SINGLE, color: red, size: 12, space: 11 }

function line(text: string, font: RunFont = {}): Paragraph {
  return new Paragraph({ alignment: AlignmentType.LEFT, children: officialWords(text, { font }) })
}

/** 7.2.5 and 7.2.6: the number in the middle; with a signatory it is on the left, and the name on the right in 楷体. */
function numberLine({ letterhead, number, signatory }: FrontMatter): Paragraph {
  const border = letterhead === '' ? {} : { border: { bottom: redLine } }
  if (signatory === '')
    return new Paragraph({ alignment: AlignmentType.CENTER, ...border, children: officialWords(number) })
  const right = textWidth - characterPitch
  return new Paragraph({
    alignment: AlignmentType.LEFT,
    indent: { firstLine: characterPitch },
    tabStops: [{ type: TabStopType.RIGHT, position: right }],
    ...border,
    children: [...officialWords(`${number}\t签发人：`), ...officialWords(signatory, { font: runFont('script') })],
  })
}
