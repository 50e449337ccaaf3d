import { AlignmentType, Footer, PageNumber, Paragraph, TextRun } from 'docx'
import type { Language } from '../../framework/types.ts'

/** GB/T 9704—2012, 7.5: — 1 — in 四号, outside, a character from the edge: right on odd pages, left on even ones. */
export function pageNumbers(language: Language): { readonly default: Footer; readonly even?: Footer } {
  if (language === 'en') return { default: footer([PageNumber.CURRENT], AlignmentType.CENTER, {}) }
  const number = ['— ', PageNumber.CURRENT, ' —']
  return {
    default: footer(number, AlignmentType.RIGHT, { right: oneCharacter }),
    even: footer(number, AlignmentType.LEFT, { left: oneCharacter }),
  }
}

/** Of 四号, in twentieths of a point. */
const oneCharacter = 280

type Numbered = (string | (typeof PageNumber)['CURRENT'])[]

function footer(
  children: Numbered,
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType],
  indent: { readonly left?: number; readonly right?: number },
): Footer {
  const run = new TextRun({ children, font: { hint: 'eastAsia' } })
  return new Footer({ children: [new Paragraph({ style: 'Footer', alignment, indent, children: [run] })] })
}
