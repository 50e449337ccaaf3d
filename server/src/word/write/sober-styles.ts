import { AlignmentType, type ISectionPropertiesOptions, type IStylesOptions } from 'docx'
import { bodyFont } from './fonts.ts'
import { paragraphStyle } from './paragraph-style.ts'

/** A4 with margins of an inch, in twentieths of a point. */
export const soberPage: ISectionPropertiesOptions = {
  page: {
    size: { width: 11906, height: 16838 },
    margin: { top: 1440, bottom: 1440, left: 1440, right: 1440, header: 708, footer: 708 },
  },
}

export const soberTextWidth = 11906 - 2 * 1440

/** A plain layout for drafts in English: one type, 12 points, headings in bold. */
export const soberStyles: IStylesOptions = {
  default: {
    document: {
      run: { font: bodyFont('en'), size: 24 },
      paragraph: { spacing: { after: 160, line: 276 } },
    },
  },
  paragraphStyles: [
    paragraphStyle('Normal', 'Normal', {}, {}, null),
    paragraphStyle('BodyText', 'Body Text', {}, {}),
    paragraphStyle(
      'Title',
      'Title',
      { size: 36, bold: true },
      { alignment: AlignmentType.CENTER, spacing: { after: 240 } },
    ),
    paragraphStyle('Subtitle', 'Subtitle', { italics: true }, { alignment: AlignmentType.CENTER }),
    ...([1, 2, 3, 4, 5, 6] as const).map((level) =>
      paragraphStyle(
        `Heading${level}`,
        `heading ${level}`,
        { bold: true, size: level === 1 ? 28 : 24, italics: level > 2 },
        { keepNext: true, outlineLevel: level - 1, spacing: { before: level === 1 ? 360 : 240, after: 120 } },
      ),
    ),
    paragraphStyle('Addressee', 'Addressee', {}, {}),
    paragraphStyle('Annexes', 'Annexes', {}, {}),
    paragraphStyle('Issuer', 'Issuer', {}, {}),
    paragraphStyle('IssueDate', 'Date of Issue', {}, {}),
    paragraphStyle('AnnexHead', 'Annex', { bold: true }, { keepNext: true }),
    paragraphStyle('Quote', 'Quote', {}, { indent: { left: 567, right: 567 } }),
    paragraphStyle('Contents', 'Contents', {}, { spacing: { after: 0 } }),
    paragraphStyle('ListBullet', 'List Bullet', {}, {}),
    paragraphStyle('TableText', 'Table Text', { size: 20 }, { spacing: { after: 0, line: 240 } }),
    paragraphStyle('TableHead', 'Table Head', { bold: true }, {}, 'TableText'),
    paragraphStyle('FootnoteText', 'footnote text', { size: 18 }, { spacing: { after: 0, line: 240 } }),
    paragraphStyle('Footer', 'footer', { size: 20 }, { alignment: AlignmentType.CENTER }),
  ],
}
