import { AlignmentType, type ISectionPropertiesOptions, type IStylesOptions, LineRuleType } from 'docx'
import { type FontName, fonts, type RunFont, runFont } from './fonts.ts'
import { paragraphStyle } from './paragraph-style.ts'

/** GB/T 9704—2012, 5.2: A4, margins of 37 mm and 28 mm, a type area of 156 mm by 225 mm. In twentieths of a point. */
const page = { width: 11906, height: 16838, top: 2098, left: 1587, textWidth: 8844, textHeight: 12756 } as const
/** 5.2.3: 22 lines a page, of 28 characters each. */
const lines = 22
const characters = 28
/** Of a line, in twentieths of a point. */
export const linePitch = Math.floor(page.textHeight / lines)
/** 三号, in half points. */
const body = 32
/** Of a character in a full line, in twentieths of a point. */
export const characterPitch = Math.floor(page.textWidth / characters)
/**
 * 28 characters of 三号 are wider than the type area, so they are set closer. A grid of characters says the same to Word,
 * but LibreOffice then gives each character two places.
 */
const closer = characterPitch - body * 10
export const textWidth = page.textWidth

export const officialPage: ISectionPropertiesOptions = {
  page: {
    size: { width: page.width, height: page.height },
    margin: {
      top: page.top,
      bottom: page.height - page.top - page.textHeight,
      left: page.left,
      right: page.width - page.left - page.textWidth,
      header: 851,
      // 7.5: the dashes of the page number are 7 mm below the text.
      footer: 1446,
    },
  },
  grid: { type: 'lines', linePitch },
}

const exactly = { line: linePitch, lineRule: LineRuleType.EXACT }
const twoCharacters = { firstLineChars: 200, firstLine: Math.round(2 * characterPitch) }

/** Their lines are not those of the body. */
export const offGrid = ['Title', 'Imprint', 'TableText', 'FootnoteText', 'Footer']

export const officialStyles: IStylesOptions = {
  default: {
    document: {
      run: { font: runFont('body'), size: body, characterSpacing: closer },
      paragraph: { spacing: { ...exactly, before: 0, after: 0 }, alignment: AlignmentType.BOTH },
    },
  },
  paragraphStyles: [
    paragraphStyle('Normal', 'Normal', {}, {}, null),
    paragraphStyle('BodyText', 'Body Text', {}, { indent: twoCharacters }),
    paragraphStyle(
      'Title',
      'Title',
      { font: runFont('title'), size: 44 },
      { alignment: AlignmentType.CENTER, keepNext: true, spacing: { line: 700, lineRule: LineRuleType.EXACT } },
    ),
    paragraphStyle(
      'Subtitle',
      'Subtitle',
      { font: runFont('script') },
      { alignment: AlignmentType.CENTER, indent: { left: 632, right: 632 } },
    ),
    ...([1, 2, 3, 4, 5, 6] as const).map((level) =>
      paragraphStyle(
        `Heading${level}`,
        `heading ${level}`,
        headingRun(level),
        { indent: twoCharacters, keepNext: true, outlineLevel: level - 1 },
        'Normal',
        'BodyText',
      ),
    ),
    paragraphStyle('Addressee', '主送机关', {}, {}),
    paragraphStyle('Annexes', '附件说明', {}, { alignment: AlignmentType.LEFT }),
    paragraphStyle('Issuer', '发文机关署名', {}, { alignment: AlignmentType.RIGHT, keepNext: true }),
    paragraphStyle('IssueDate', '成文日期', {}, { alignment: AlignmentType.RIGHT }),
    paragraphStyle('AnnexHead', '附件序号', { font: runFont('bold') }, { keepNext: true }),
    paragraphStyle('Quote', 'Quote', { font: runFont('script') }, { indent: { ...twoCharacters, left: 632 } }),
    paragraphStyle('Contents', '目录行', {}, { alignment: AlignmentType.LEFT }),
    paragraphStyle('ListBullet', 'List Bullet', {}, {}),
    paragraphStyle('Imprint', '版记', { size: 28 }, { spacing: { line: 440, lineRule: LineRuleType.EXACT } }),
    paragraphStyle('TableText', '表格文字', { size: 24 }, { spacing: { line: 400, lineRule: LineRuleType.EXACT } }),
    paragraphStyle('TableHead', '表头', { font: runFont('bold') }, { alignment: AlignmentType.CENTER }, 'TableText'),
    paragraphStyle(
      'FootnoteText',
      'footnote text',
      { size: 21 },
      { spacing: { line: 300, lineRule: LineRuleType.EXACT } },
    ),
    paragraphStyle(
      'Footer',
      'footer',
      { font: runFont('page'), size: 28 },
      { spacing: { line: 280, lineRule: LineRuleType.EXACT } },
    ),
  ],
  characterStyles: [
    ...([1, 2, 3, 4] as const).map((rank) => ({
      id: `RunIn${rank}`,
      name: `段首标题 ${rank}`,
      run: headingRun(rank),
    })),
    { id: 'ArticleNumber', name: '条文序号', run: { font: runFont('bold') } },
  ],
}

/** 7.3.3: 黑体, 楷体, 仿宋; offices set the third in bold. */
export function headingRun(rank: number): { font: RunFont; bold: boolean } {
  const name: FontName = rank === 1 ? 'bold' : rank === 2 ? 'script' : 'body'
  return { font: runFont(name), bold: rank === 3 }
}

/** The bullet of a list: 仿宋 has none of its own that is plain. */
export const bulletFont = fonts.page
