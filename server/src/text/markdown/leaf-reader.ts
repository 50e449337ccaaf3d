import { endOfLine, spacesEnd, spacesStart } from '../document/scan.ts'
import { movedSpan, type Span } from '../document/span.ts'
import { joinedCell } from '../model/joined-cell.ts'
import { isShortHeading, startsBlock } from '../numbering/line-marker.ts'
import type { RawBlock } from '../pieces/raw-block.ts'
import { normaliseLine } from '../prose/normalise.ts'
import { type Prose, unitsBefore } from '../prose/prose.ts'
import { ProseBuilder } from '../prose/prose-builder.ts'
import { firstSpecial, type InlineReading, readInline } from './inline-parser.ts'
import type { InlinePiece } from './inline-piece.ts'
import type { Leaf } from './leaf.ts'
import { definitionEnd } from './link.ts'

const none: readonly number[] = []

/** Converts the leaves of a Markdown draft to blocks. */
export class LeafReader {
  readonly blocks: RawBlock[] = []
  /** The start of each block, relative to `base`. */
  readonly offsets: number[] = []
  private readonly source: string
  private readonly base: number
  private readonly definitions: ReadonlySet<string>
  private readonly comments: Span[]

  /** Adds comments within prose to `comments`. */
  constructor(source: string, base: number, definitions: ReadonlySet<string>, comments: Span[]) {
    this.source = source
    this.base = base
    this.definitions = definitions
    this.comments = comments
  }

  /** Adds the blocks of a leaf. A line of a paragraph that begins with a number starts a block of its own. */
  read(leaf: Leaf): void {
    const start = this.skipLabels(leaf)
    const end = spacesStart(this.source, start, leaf.end)
    if (start >= end) return
    const lines = leaf.kind === 'row' || leaf.kind === 'heading' ? [start] : this.blockStarts(leaf, start, end)
    lines.forEach((from, index) => {
      const next = lines[index + 1]
      const to = next === undefined ? end : this.beforeBreak(from, next)
      if (to > from) this.add(leaf, from, to, index === 0)
    })
  }

  /** The end of the text before the block at `next`, without the backslash of a hard line break. */
  private beforeBreak(from: number, next: number): number {
    const end = spacesStart(this.source, from, next)
    let start = end
    while (start > from && this.source.charCodeAt(start - 1) === 0x5c) start--
    return (end - start) % 2 === 0 ? end : spacesStart(this.source, from, end - 1)
  }

  private add(leaf: Leaf, from: number, to: number, first: boolean): void {
    const { prose, bold, anchor } =
      leaf.marks.length === 0 ? this.unmarked(leaf, from, to) : this.marked(leaf, from, to)
    if (prose.text === '' || isConverterMark(prose.text)) return
    const marker = first ? leaf.marker : null
    this.offsets.push(from - this.base)
    const bars = leaf.kind === 'row' ? this.barsOf(leaf, from, to) : null
    const block = { kind: leaf.kind, length: to - from, level: leaf.level, marker, prose, bold, anchor, bars }
    const joined = bars === null ? none : this.joinedIn(from, to, bars)
    this.blocks.push(joined.length === 0 ? block : { ...block, joined })
  }

  /** The cells of a row that are one with those above. */
  private joinedIn(from: number, to: number, bars: readonly number[]): readonly number[] {
    if (
      !this.source.startsWith('<!--', this.source.indexOf('<', from)) ||
      !this.source.slice(from, to).includes(joinedCell)
    )
      return none
    const found: number[] = []
    let cell = bars[0] === 0 ? -1 : 0
    let at = from
    for (const bar of [...bars, to - from]) {
      if (this.source.slice(at, from + bar).trim() === joinedCell) found.push(cell)
      at = from + bar + 1
      cell++
    }
    return found
  }

  /** Those of a Markdown row; what parts the cells of an HTML table are tags. */
  private barsOf({ marks }: Leaf, from: number, to: number): readonly number[] | null {
    if (marks.length === 0 || this.source.charCodeAt(marks[0]?.start ?? 0) !== 0x7c) return null
    const bars: number[] = []
    for (const { start } of marks) if (start < to) bars.push(start - from)
    return bars
  }

  /** Fast path: most blocks have no markup. */
  private unmarked(leaf: Leaf, from: number, to: number): BlockText {
    const prose = normaliseLine(this.source, from, to)
    return prose ? { prose, bold: 0, anchor: false } : this.marked(leaf, from, to)
  }

  private marked(leaf: Leaf, from: number, to: number): BlockText {
    const { pieces, anchors, comments } = this.readInline(leaf, from, to)
    for (const comment of comments) this.comments.push(comment)
    const all = leaf.marks.length === 0 ? pieces : merge(pieces, this.markPieces(leaf, from, to))
    const strong = strongEnd(this.source, from, pieces)
    const builder = new ProseBuilder(this.source, from)
    let at = from
    for (const piece of all) {
      if (piece.to <= at) continue
      builder.addLines(at, piece.from)
      const place = Math.max(at, piece.from)
      if (piece.text === ' ') builder.addGap(place)
      else if (piece.text !== '') builder.addMade(piece.text, place)
      at = piece.to
    }
    builder.addLines(at, to)
    const prose = builder.finish()
    const anchor = anchors.length > 0 && onlyAnchors(this.source, from, to, merge(pieces, anchors.map(asPiece)))
    return { prose, bold: strong < 0 ? 0 : unitsBefore(prose, strong - from), anchor }
  }

  /** Reads inline markup with quote marks at line starts as white space. In a row, markup ends with its cell. */
  private readInline(leaf: Leaf, from: number, to: number): InlineReading {
    if (leaf.kind === 'row') return this.readCells(leaf.marks, from, to)
    const inside = leaf.marks.filter((mark) => mark.start >= from && mark.end <= to)
    if (inside.length === 0) return readInline(this.source, from, to, this.definitions)
    let text = ''
    let at = from
    for (const mark of inside) {
      text += this.source.slice(at, mark.start).padEnd(mark.end - at)
      at = mark.end
    }
    text += this.source.slice(at, to)
    const { pieces, anchors, comments } = readInline(text, 0, text.length, this.definitions)
    return {
      pieces: pieces.map((piece) => ({ ...piece, from: from + piece.from, to: from + piece.to })),
      anchors: anchors.map((span) => movedSpan(span, from)),
      comments: comments.map((span) => movedSpan(span, from)),
    }
  }

  private readCells(bars: readonly Span[], from: number, to: number): InlineReading {
    const cells = { pieces: [] as InlinePiece[], anchors: [] as Span[], comments: [] as Span[] }
    if (firstSpecial(this.source, from, to) === to) return cells
    let start = from
    for (const bar of [...bars, { start: to, end: to }]) {
      if (bar.start > start) {
        const { pieces, anchors, comments } = readInline(this.source, start, bar.start, this.definitions)
        for (const piece of pieces) cells.pieces.push(piece)
        for (const anchor of anchors) cells.anchors.push(anchor)
        for (const comment of comments) cells.comments.push(comment)
      }
      start = bar.end
    }
    return cells
  }

  /** Quote marks with the white space after them; the bars of a row with the white space around them, as one space. */
  private markPieces(leaf: Leaf, from: number, to: number): InlinePiece[] {
    const row = leaf.kind === 'row'
    return leaf.marks
      .filter((mark) => mark.end > from && mark.start < to)
      .map(({ start, end }) => ({
        from: row ? spacesStart(this.source, from, start) : start,
        to: spacesEnd(this.source, end, row ? to : endOfLine(this.source, end, to)),
        text: row && start > from ? ' ' : '',
      }))
  }

  /** The start of the text after link reference definitions and a task checkbox. */
  private skipLabels(leaf: Leaf): number {
    const { source } = this
    let at = spacesEnd(source, leaf.start, leaf.end)
    if (leaf.kind === 'heading' || leaf.kind === 'row') return at
    while (at < leaf.end && source.charCodeAt(at) === 0x5b) {
      const end = this.definitions.size === 0 ? -1 : definitionEnd(source, at, leaf.end)
      if (end < 0) break
      at = spacesEnd(source, end, leaf.end)
    }
    if (leaf.marker && /^\[[ xX]\]\s/.test(source.slice(at, at + 4))) at = spacesEnd(source, at + 3, leaf.end)
    return at
  }

  private blockStarts(leaf: Leaf, from: number, to: number): number[] {
    const starts = [from]
    const first = this.source.indexOf('\n', from)
    if (first < 0 || first >= to) return starts
    let longest = 0
    for (let line = from; line < to; line = endOfLine(this.source, line, to) + 1) {
      longest = Math.max(longest, endOfLine(this.source, line, to) - line)
    }
    let line = from
    let next = from
    for (;;) {
      const newline = this.source.indexOf('\n', line)
      if (newline < 0 || newline >= to) return starts
      // Scan lines of ideographic spaces only once.
      if (next <= newline) next = spacesEnd(this.source, newline + 1, to)
      const heading = (): boolean => isShortHeading(this.source, line, newline, longest)
      const isNew = starts.at(-1) !== next
      const isCounted = line === from && leaf.marker !== null && leaf.marker.scheme !== 'bullet'
      if (isNew && (startsBlock(this.source, line, newline, next, to, isCounted) || heading())) starts.push(next)
      line = newline + 1
    }
  }
}

interface BlockText {
  readonly prose: Prose
  /** Length of the bold words at its start, in UTF-16 code units of the prose. */
  readonly bold: number
  readonly anchor: boolean
}

/** True for an attribute list on its own line or a page mark of a PDF converter: not the writer's text. */
function isConverterMark(text: string): boolean {
  return text.length < 120 && /^\{:?[^{}]*\}-*$/.test(text)
}

/** The end of the bold words at the start of a block, including their marks; -1 if there are none. */
function strongEnd(source: string, from: number, pieces: readonly InlinePiece[]): number {
  const open = pieces[0]
  const mark = open?.from === from ? strongMark.exec(source.slice(from, Math.min(open.to, from + longestStrong))) : null
  if (!open || !mark) return -1
  const name = mark[1]
  if (name === undefined && open.to !== from + 2) return -1
  const close = name === undefined ? mark[0] : `</${name}>`
  for (const piece of pieces.slice(1))
    if (piece.to === piece.from + close.length && source.startsWith(close, piece.from)) return piece.to
  return -1
}

const strongMark = /^(?:\*\*|__|<(b|strong|B|STRONG)(?=[\s>]))/
const longestStrong = 8

/** True if the block contains only links to places in the draft. */
function onlyAnchors(source: string, from: number, to: number, covered: readonly InlinePiece[]): boolean {
  let at = from
  for (const piece of [...covered, { from: to, to, text: '' }]) {
    if (piece.from > at && /[\p{L}\p{N}]/u.test(source.slice(at, piece.from))) return false
    at = Math.max(at, piece.to)
  }
  return true
}

function asPiece(span: Span): InlinePiece {
  return { from: span.start, to: span.end, text: '' }
}

function merge(a: readonly InlinePiece[], b: readonly InlinePiece[]): InlinePiece[] {
  return [...a, ...b].sort((x, y) => x.from - y.from || y.to - x.to)
}
