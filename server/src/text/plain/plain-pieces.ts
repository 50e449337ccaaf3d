import { isDigit, isLatin } from '../document/characters.ts'
import { anyMonth } from '../document/english-months.ts'
import { lineEndAt } from '../document/line-end.ts'
import { indexWithin, spacesEnd } from '../document/scan.ts'
import { type Directive, movedDirective } from '../model/directive.ts'
import { bulletLength, hasAsciiBullet } from '../numbering/bullet.ts'
import { startsBlock } from '../numbering/line-marker.ts'
import { parseMarker } from '../numbering/parse-marker.ts'
import { addressEnd } from '../pieces/address.ts'
import { type LaxHeading, readLaxHeading } from '../pieces/lax-heading.ts'
import { continuing } from '../pieces/line-widths.ts'
import { leadsToPage } from '../pieces/page-line.ts'
import { none, Opening, type Piece, type PieceReader, reach } from '../pieces/piece.ts'
import type { RawBlock } from '../pieces/raw-block.ts'
import { isDirective, readDirectives } from '../pieces/read-directives.ts'
import { ProseBuilder } from '../prose/prose-builder.ts'
import {
  isFirstHeader,
  isPaginated,
  longestNumber,
  mostBreakLines,
  type PageBreak,
  pageBreakAt,
  unpaginated,
} from './page-breaks.ts'
import { PieceLines } from './piece-lines.ts'
import { behindLineEnd, endsSentence, type PlainLine, plainLine } from './plain-line.ts'

/**
 * Splits plain text into paragraphs. Each line is one, unless the draft is hard-wrapped (`WidthTally.layout`). Page
 * numbers and running headers are none, and a paragraph goes on after them.
 */
export class PlainPieces implements PieceReader {
  private readonly width: number
  private readonly numbered: boolean
  /** The labels that several page breaks have. */
  private readonly repeated: ReadonlySet<string>

  /**
   * `width` is the wrap width in columns, 0 if not hard-wrapped. `numbered` is true if lines have printed numbers;
   * `repeated` are the labels of page numbers and running headers (`repeatedLabels`).
   */
  constructor(width: number, numbered: boolean, repeated: ReadonlySet<string>) {
    this.width = width
    this.numbered = numbered
    // Numbers alone may be anything in a text that is not wrapped; with a header that returns they are of pages.
    this.repeated = width === 0 && repeated.size < 2 ? unpaginated : repeated
  }

  read(window: string, from: number, opening: Opening): Piece {
    const lines = new PieceLines(window)
    const directives: Directive[] = []
    let at = from
    while (at < window.length) {
      const end = lineEndAt(window, at)
      const line = plainLine(window, at, end, this.numbered)
      at = behindLineEnd(window, end)
      // A directive on its own line separates paragraphs, as an HTML comment does in Markdown.
      if (isDirective(window, line.start, line.end)) {
        for (const one of readDirectives(window, [line])) directives.push(movedDirective(one, -from))
        lines.separate()
      } else if (line.start === line.end) lines.separate()
      else {
        const next = this.addLine(window, line, lines, opening)
        if (next < 0) {
          at = line.from
          break
        }
        at = Math.max(at, next)
      }
    }
    const [first] = lines.paragraph
    const heading = first ? headingOf(window, first) : null
    const block = first ? (heading ? headingBlock(window, heading) : paragraph(window, lines.paragraph)) : null
    const hasText = block !== null && block.prose.text !== ''
    return {
      length: at - from,
      leaves: Opening.closed,
      blocks: hasText ? [block] : none,
      offsets: hasText ? [((heading ?? first)?.start ?? 0) - from] : none,
      extras: {
        directives: directives.length === 0 ? none : directives,
        labels: lines.labels.length === 0 ? none : lines.labels,
        widths: lines.finish(),
      },
    }
  }

  /** A page break looks ahead over some lines, each of which may be a piece. */
  back(offset: number): number {
    return offset > reach ? 1 : 2 + mostBreakLines
  }

  /** Adds a line, or the page break there, to a piece; returns where the next line begins, -1 if the piece ends before it. */
  private addLine(window: string, line: PlainLine, lines: PieceLines, opening: Opening): number {
    const page = line.end - line.start > longestNumber ? null : pageBreakAt(window, line.from, this.repeated)
    const previous = lines.paragraph.at(-1)
    if (page && isPaginated(this.repeated)) {
      if (lines.isEmpty) {
        lines.addPage(page)
        return page.end
      }
      const next = previous ? this.lineAfter(window, page, previous) : null
      if (next === null) return -1
      lines.addPage(page)
      lines.add(next)
      return behindLineEnd(window, lineEndAt(window, next.end))
    }
    if (lines.isEmpty && opening === Opening.draft && isFirstHeader(window, line, this.repeated)) {
      lines.addPage({ header: [line], labels: none })
      return line.end
    }
    if (!lines.isEmpty && !(previous && lines.isTight && this.continues(window, previous, line))) return -1
    if (page) lines.addNumber(line, page.labels)
    else lines.add(line)
    return line.end
  }

  /** The line with which a paragraph goes on after a page break, null if it ends there. */
  private lineAfter(text: string, { number, end }: PageBreak, previous: PlainLine): PlainLine | null {
    const last = number.from + reach
    for (let from = end; from < text.length; ) {
      const to = lineEndAt(text, from)
      if (to > last) return null
      const line = plainLine(text, from, to, this.numbered)
      from = behindLineEnd(text, to)
      if (line.start === line.end) continue
      if (isDirective(text, line.start, line.end) || pageBreakAt(text, line.from, unpaginated)) return null
      return this.goesOn(text, previous, line) ? line : null
    }
    return null
  }

  private goesOn(text: string, previous: PlainLine, next: PlainLine): boolean {
    if (parseMarker(text.slice(next.start, Math.min(next.end, next.start + longestMarks)), 'en') !== null) return false
    if (endsSentence(text, previous)) return this.numbered && this.continues(text, previous, next)
    if (this.continues(text, previous, next)) return true
    // The last line of a page may be a short one.
    const isLower = /^\p{Ll}/u.test(text.slice(next.start, next.start + 2))
    return (
      isLower && !headingOf(text, previous) && !startsBlock(text, previous.start, previous.end, next.start, next.end)
    )
  }

  private continues(text: string, previous: PlainLine, next: PlainLine): boolean {
    if (breaksInDate(text, previous, next)) return true
    if (this.width === 0 || previous.width < continuing * this.width) return false
    if (next.indent > previous.indent + Math.max(1, hangingIndent(text, previous, next))) return false
    if (headingOf(text, previous) || headingOf(text, next)) return false
    // A line of contents is as wide as the page, and ends with the number of one.
    if (leadsToPage(text.slice(previous.start, previous.end))) return false
    return !startsBlock(text, previous.start, previous.end, next.start, next.end)
  }
}

/** True for “… will open by” and “31 March 2029.”, which alone would be the date of the document. */
function breaksInDate(text: string, { start, end }: PlainLine, next: PlainLine): boolean {
  const code = text.charCodeAt(next.start)
  if (!isDigit(code) && !isLatin(code)) return false
  const before = text.slice(Math.max(start, end - longestMarks), end)
  return leadsToDate.test(before) && date.test(text.slice(next.start, Math.min(next.end, next.start + longestMarks)))
}

const leadsToDate = /\s(?:by|before|until|after|since|from|on|to)$/
const date = new RegExp(`^(?:\\d{1,2} )?(?:${anyMonth})(?: \\d{1,2},)? 20\\d{2}\\b`)

/**
 * The offset of an item's text from its bullet, to which its next lines are indented, or from its number, if the next
 * line begins right below the text; 0 if the line has neither.
 */
function hangingIndent(text: string, { start, end, indent }: PlainLine, next: PlainLine): number {
  const head = text.slice(start, Math.min(end, start + longestMarks))
  const bullet = hasAsciiBullet(head, 0) ? 1 : bulletLength(head)
  if (bullet > 0) return spacesEnd(head, bullet, head.length)
  const number = next.indent > indent + 1 ? (parseMarker(head, 'en')?.span.end ?? 0) : 0
  const offset = number === 0 ? 0 : spacesEnd(head, number, head.length)
  return offset === next.indent - indent ? offset : 0
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
  return { kind: 'heading', length: end - start, level, marker: null, prose, bold: 0, anchor: false, bars: null }
}

function paragraph(text: string, lines: readonly PlainLine[]): RawBlock {
  const start = lines[0]?.start ?? 0
  const end = lines.at(-1)?.end ?? start
  const builder = new ProseBuilder(text, start)
  lines.forEach((line, index) => {
    if (index > 0) builder.wrap(lines[index - 1]?.end ?? start)
    addWithoutAddresses(builder, text, line.start, line.end)
  })
  const base = { length: end - start, prose: builder.finish(), bold: 0, anchor: false, bars: null }
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
