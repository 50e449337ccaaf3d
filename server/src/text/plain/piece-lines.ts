import { lineEndAt } from '../document/line-end.ts'
import type { LineWidths } from '../pieces/line-widths.ts'
import { isDirective } from '../pieces/read-directives.ts'
import type { PageBreak } from './page-breaks.ts'
import { behindLineEnd, endsSentence, lineNumberLength, type PlainLine, plainLine } from './plain-line.ts'

/** The lines of a piece of plain text as they are read: those of its paragraph, and those of page breaks within it. */
export class PieceLines {
  /** The lines of the paragraph; empty if the piece is a page break alone. */
  readonly paragraph: PlainLine[] = []
  /** What the page breaks of the piece look like. */
  readonly labels: string[] = []
  private readonly source: string
  private readonly widths: LineWidths[] = []
  /** The lines of the paragraph since the last page break. */
  private stretch: PlainLine[] = []
  private tight = true
  private hasPage = false

  constructor(source: string) {
    this.source = source
  }

  get isEmpty(): boolean {
    return this.paragraph.length === 0 && !this.hasPage
  }

  /** True if no blank line or directive stands between the last line and the next. */
  get isTight(): boolean {
    return this.tight
  }

  /** A blank line or a directive has been read. */
  separate(): void {
    this.tight &&= this.isEmpty
  }

  add(line: PlainLine): void {
    this.paragraph.push(line)
    this.stretch.push(line)
  }

  /** Adds a line with a page number that is read as text. Its width says nothing, nor is it counted elsewhere. */
  addNumber(line: PlainLine, labels: readonly string[]): void {
    this.close()
    this.widths.push(uncounted)
    this.paragraph.push(line)
    for (const label of labels) this.labels.push(label)
  }

  /**
   * Adds the lines of a page break. Those of the header are counted like any others, so that the layout is the same
   * before it is known that they are one.
   */
  addPage({ header, labels }: Pick<PageBreak, 'header' | 'labels'>): void {
    this.close()
    this.hasPage = true
    if (labels.length > 0) this.widths.push(uncounted)
    for (const line of header) this.widths.push(widthsOf(this.source, [line], this.isTextAfter(line)))
    for (const label of labels) this.labels.push(label)
    this.tight = true
  }

  /** The statistics of all lines, once the piece has been read. */
  finish(): readonly LineWidths[] {
    this.close()
    return this.widths
  }

  private close(): void {
    if (this.stretch.length > 0) this.widths.push(widthsOf(this.source, this.stretch, this.tight))
    this.stretch = []
  }

  /** True if the next line has text, or there is none: what counts as tight. */
  private isTextAfter({ end }: PlainLine): boolean {
    const from = behindLineEnd(this.source, lineEndAt(this.source, end))
    if (from >= this.source.length) return true
    const next = plainLine(this.source, from, lineEndAt(this.source, from), false)
    return next.end > next.start && !isDirective(this.source, next.start, next.end)
  }
}

/** The statistics of a page number: they change no count, also at the end of a draft. */
const uncounted: LineWidths = { widths: [], ended: 0, broken: 0, lastEnds: true, tight: true, numbered: 0 }

function widthsOf(text: string, lines: readonly PlainLine[], tight: boolean): LineWidths {
  const ended = lines.filter((line) => endsSentence(text, line)).length
  const last = lines.at(-1)
  const lastEnds = last !== undefined && endsSentence(text, last)
  return {
    widths: lines.map(({ width }) => width),
    ended,
    broken: lines.length - ended - (lastEnds ? 0 : 1),
    lastEnds,
    tight,
    numbered: lines.filter(({ from, end }) => lineNumberLength(text, from, end) > 0).length,
  }
}
