import { AlignmentType, type IParagraphOptions, type IRunOptions, Paragraph } from 'docx'
import type { Language } from '../../framework/types.ts'
import { bulletList } from './bullets.ts'
import { characterPitch, headingRun, linePitch } from './official-styles.ts'
import type { ParagraphKind, ParagraphPart, Part } from './part.ts'
import { type Run, wordsOf } from './run.ts'
import { type NoteNumbers, textRuns } from './runs.ts'
import { widthOf } from './width-of.ts'

const styles: Readonly<Record<Exclude<ParagraphKind, 'heading'>, string>> = {
  title: 'Title',
  subtitle: 'Subtitle',
  body: 'BodyText',
  item: 'ListBullet',
  quote: 'Quote',
  contents: 'Contents',
  addressee: 'Addressee',
  annexes: 'Annexes',
  issuer: 'Issuer',
  date: 'IssueDate',
  'annex-head': 'AnnexHead',
}

/** What stands about a paragraph, on which its distances depend. */
export interface Neighbours {
  readonly before: Part | undefined
  readonly after: Part | undefined
  /** Of the date below the body that signs it, for whose sake it is moved; null if there is none. */
  readonly date: string | null
  /** Whether the first page has a head above the title. */
  readonly hasHead: boolean
}

/** A paragraph of a draft in the layout of its language. */
export function paragraphOf(
  part: ParagraphPart,
  language: Language,
  neighbours: Neighbours,
  numberOf: NoteNumbers,
): Paragraph {
  const { kind, level, centred, onNewPage, runs } = part
  const isOfficial = language === 'zh'
  return new Paragraph({
    style: kind === 'heading' ? `Heading${Math.min(6, Math.max(1, level))}` : styles[kind],
    ...(kind === 'item' ? { numbering: { reference: bulletList, level: Math.min(8, level - 1) } } : {}),
    ...(centred ? { alignment: AlignmentType.CENTER } : {}),
    ...(centred && isOfficial ? { indent: { firstLine: 0, firstLineChars: 0 } } : {}),
    ...(onNewPage ? { pageBreakBefore: true } : {}),
    ...(isOfficial ? distances(part, neighbours) : neighbours.before?.kind === 'table' ? afterTable : {}),
    children: textRuns(isOfficial ? brokenTitle(part) : runs, language, numberOf, isOfficial ? headingFont(part) : {}),
  })
}

const afterTable: IParagraphOptions = { spacing: { before: 160 } }

/** 7.3.1: a title is broken where the sense allows it: before the brackets at its end, if they do not fit on the line. */
function brokenTitle({ kind, runs }: ParagraphPart): readonly Run[] {
  const [only, second] = runs
  if (kind !== 'title' || only?.kind !== 'words' || second) return runs
  const [, name = '', brackets = ''] = /^(.+\S)([（(][^（）()]{1,20}[）)])$/.exec(only.text) ?? []
  const fits = name !== '' && widthOf(name) <= titleCharacters && widthOf(only.text) > titleCharacters
  return fits ? [{ ...only, text: name }, { kind: 'break' }, { ...only, text: brackets }] : runs
}

/** Of 二号, in a line. */
const titleCharacters = 20

/** A heading whose number asks for another type than its level has. */
function headingFont({ kind, level, rank }: ParagraphPart): IRunOptions {
  if (kind !== 'heading' || Math.min(rank, 4) === Math.min(level, 4)) return {}
  const { font, bold } = headingRun(rank)
  return { font, bold }
}

/** Empty lines above and below, and how far from the margin (GB/T 9704—2012, 7.3 and 7.4). */
function distances(part: ParagraphPart, { before, after, date, hasHead }: Neighbours): IParagraphOptions {
  const { kind, centred, runs } = part
  const isHead = (one: Part | undefined): boolean => one?.kind === 'title' || one?.kind === 'subtitle'
  switch (kind) {
    case 'title':
      return spaced(before === undefined && hasHead ? 2 : before?.kind === 'annex-head' ? 1 : 0, isHead(after) ? 0 : 1)
    case 'subtitle':
      return spaced(0, isHead(after) ? 0 : 1)
    case 'heading':
      return centred ? spaced(isHead(before) || isCentredHeading(before) ? 0 : 1, 1) : {}
    case 'annexes':
      return { ...spaced(before?.kind === 'annexes' ? 0 : 1, 0), ...annexIndent(wordsOf(runs)) }
    case 'issuer':
      return { ...spaced(before?.kind === 'issuer' ? 0 : sealed, 0), ...signed(wordsOf(runs), date) }
    case 'date':
      return { ...spaced(before?.kind === 'issuer' ? 0 : sealed, 0), ...fromRight(dateIndent) }
    default:
      return {}
  }
}

/** 7.3.5.1: the seal hangs over the name and the date, its upper edge a line below the text. */
const sealed = 2
/** 7.3.5.1: the date has four characters on its right, the name is centred above it. */
const dateIndent = 4

function isCentredHeading(part: Part | undefined): boolean {
  return part?.kind === 'heading' && part.centred
}

function spaced(above: number, below: number): IParagraphOptions {
  return above + below === 0 ? {} : { spacing: { before: above * linePitch, after: below * linePitch } }
}

function fromRight(characters: number): IParagraphOptions {
  return { indent: { right: Math.round(characters * characterPitch) } }
}

function signed(name: string, date: string | null): IParagraphOptions {
  return fromRight(date === null ? dateIndent : Math.max(0, dateIndent + (widthOf(date) - widthOf(name)) / 2))
}

/** 7.3.4: two characters from the left; the lines of a long name begin where the name does. */
function annexIndent(words: string): IParagraphOptions {
  const mark = /^附\s?件\s?\d*\s?[：:]?\s*/.exec(words)?.[0] ?? ''
  const number = /^\d+\s?[.．、]?\s*/.exec(words.slice(mark.length))?.[0] ?? ''
  const first = mark === '' ? announced : twoCharacters
  const hanging = widthOf(mark.trimEnd()) + (number === '' ? 0 : numberWidth)
  const left = Math.round((first + hanging) * characterPitch)
  return { indent: { left, hanging: Math.round(hanging * characterPitch) } }
}

const twoCharacters = 2
/** Behind 附件：, where the second of several annexes stands. */
const announced = 5
const numberWidth = 1
