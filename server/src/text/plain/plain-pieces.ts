import { lineEndAt } from '../document/line-end.ts'
import { indexWithin, spacesEnd } from '../document/scan.ts'
import { type Directive, movedDirective } from '../model/directive.ts'
import { bulletLength, hasAsciiBullet } from '../numbering/bullet.ts'
import { startsBlock } from '../numbering/line-marker.ts'
import { addressEnd } from '../pieces/address.ts'
import { type LaxHeading, readLaxHeading } from '../pieces/lax-heading.ts'
import { continuing, type LineWidths } from '../pieces/line-widths.ts'
import { leadsToPage } from '../pieces/page-line.ts'
import { none, Opening, type Piece, type PieceReader } from '../pieces/piece.ts'
import type { RawBlock } from '../pieces/raw-block.ts'
import { isDirective, readDirectives } from '../pieces/read-directives.ts'
import { ProseBuilder } from '../prose/prose-builder.ts'
import { endsSentence, lineNumberLength, type PlainLine, plainLine } from './plain-line.ts'

/** Splits plain text into paragraphs. Each line is one, unless the draft is hard-wrapped (`WidthTally.layout`). */
export class PlainPieces implements PieceReader {
  private readonly width: number
  private readonly numbered: boolean

  /** `width` is the wrap width in columns, 0 if not hard-wrapped. `numbered` is true if lines have printed numbers. */
  constructor(width: number, numbered: boolean) {
    this.width = width
    this.numbered = numbered
  }

  read(window: string, from: number): Piece {
    const lines: PlainLine[] = []
    const directives: Directive[] = []
    let numbered = 0
    let tight = true
    let at = from
    while (at < window.length) {
      const end = lineEndAt(window, at)
      const line = plainLine(window, at, end, this.numbered)
      // A directive on its own line separates paragraphs, as an HTML comment does in Markdown.
      if (isDirective(window, line.start, line.end)) {
        for (const one of readDirectives(window, [line])) directives.push(movedDirective(one, -from))
        tight &&= lines.length === 0
      } else if (line.start === line.end) tight &&= lines.length === 0
      else {
        const previous = lines.at(-1)
        if (previous && (!tight || !this.continues(window, previous, line))) break
        lines.push(line)
        if (lineNumberLength(window, at, end) > 0) numbered++
      }
      at = behindLineEnd(window, end)
    }
    const [first] = lines
    const heading = first ? headingOf(window, first) : null
    const block = lines.length === 0 ? null : heading ? headingBlock(window, heading) : paragraph(window, lines)
    const hasText = block !== null && block.prose.text !== ''
    return {
      length: at - from,
      leaves: Opening.closed,
      blocks: hasText ? [block] : none,
      offsets: hasText ? [((heading ?? first)?.start ?? 0) - from] : none,
      extras: {
        directives: directives.length === 0 ? none : directives,
        labels: none,
        widths: lines.length === 0 ? null : widthsOf(window, lines, tight, numbered),
      },
    }
  }

  /** The start of a line decides whether it continues the paragraph before it. */
  back(): number {
    return 1
  }

  private continues(text: string, previous: PlainLine, next: PlainLine): boolean {
    if (this.width === 0 || previous.width < continuing * this.width) return false
    if (next.indent > previous.indent + Math.max(1, hangingIndent(text, previous))) return false
    if (headingOf(text, previous) || headingOf(text, next)) return false
    // A line of contents is as wide as the page, and ends with the number of one.
    if (leadsToPage(text.slice(previous.start, previous.end))) return false
    return !startsBlock(text, previous.start, previous.end, next.start, next.end)
  }
}

/** The offset of an item's text from its bullet, to which its next lines are indented; 0 if the line has no bullet. */
function hangingIndent(text: string, { start, end }: PlainLine): number {
  const head = text.slice(start, Math.min(end, start + longestMarks))
  const label = hasAsciiBullet(head, 0) ? 1 : bulletLength(head)
  return label === 0 ? 0 : spacesEnd(head, label, head.length)
}

/** Parses a line as a Markdown heading, which some writers use in plain text. Null if it is not one. */
function headingOf(text: string, { start, end }: PlainLine): Omit<LaxHeading, 'isFirm'> | null {
  const first = text.charCodeAt(start)
  if (first !== 0x23 && first !== 0xff03) return null
  const marks = /^(#{1,6})[ \t]+/.exec(text.slice(start, Math.min(end, start + longestMarks)))
  if (!marks) return readLaxHeading(text, start, end)
  const from = start + marks[0].length
  return from < end ? { level: (marks[1] ?? '').length, start: from, end } : null
}

const longestMarks = 32

function headingBlock(text: string, { level, start, end }: Omit<LaxHeading, 'isFirm'>): RawBlock {
  const builder = new ProseBuilder(text, start)
  builder.add(start, end)
  const prose = builder.finish()
  return { kind: 'heading', length: end - start, level, marker: null, prose, bold: 0, anchor: false }
}

function behindLineEnd(text: string, end: number): number {
  return Math.min(text.length, end + (text.charCodeAt(end) === 0x0d && text.charCodeAt(end + 1) === 0x0a ? 2 : 1))
}

function widthsOf(text: string, lines: readonly PlainLine[], tight: boolean, numbered: number): LineWidths {
  const ended = lines.filter((line) => endsSentence(text, line)).length
  const last = lines.at(-1)
  const lastEnds = last !== undefined && endsSentence(text, last)
  return {
    widths: lines.map(({ width }) => width),
    ended,
    broken: lines.length - ended - (lastEnds ? 0 : 1),
    lastEnds,
    tight,
    numbered,
  }
}

function paragraph(text: string, lines: readonly PlainLine[]): RawBlock {
  const start = lines[0]?.start ?? 0
  const end = lines.at(-1)?.end ?? start
  const builder = new ProseBuilder(text, start)
  lines.forEach((line, index) => {
    if (index > 0) builder.wrap(lines[index - 1]?.end ?? start)
    addWithoutAddresses(builder, text, line.start, line.end)
  })
  const base = { length: end - start, prose: builder.finish(), bold: 0, anchor: false }
  if (!hasAsciiBullet(base.prose.text, 0)) return { ...base, kind: 'paragraph', level: 0, marker: null }
  const label = base.prose.text.charAt(0)
  return { ...base, kind: 'item', level: 1, marker: { scheme: 'bullet', number: 0, label, span: { start: 0, end: 1 } } }
}

function addWithoutAddresses(builder: ProseBuilder, text: string, start: number, end: number): void {
  let at = start
  let colon = indexWithin(text, '://', start, end)
  while (colon >= 0) {
    const scheme = /(?:https?|ftp)$/i.exec(text.slice(Math.max(at, colon - 5), colon))
    if (scheme) {
      builder.add(at, colon - scheme[0].length)
      at = addressEnd(text, colon + 3, end)
    }
    colon = indexWithin(text, '://', Math.max(at, colon + 3), end)
  }
  builder.add(at, end)
}
