import type { Span } from '../document/span.ts'
import { type Directive, movedDirective } from '../model/directive.ts'
import { blankLinesEnd, isBlankLine, isPlain } from '../pieces/blank-lines.ts'
import { bodyStart } from '../pieces/front-matter.ts'
import { none, Opening, type Piece, type PieceReader } from '../pieces/piece.ts'
import { readDirectives } from '../pieces/read-directives.ts'
import { headingEnd } from './heading-parser.ts'
import { itemEnd, longestHead } from './item-parser.ts'
import type { Leaf } from './leaf.ts'
import { LeafReader } from './leaf-reader.ts'
import { definedLabels } from './link-definitions.ts'
import { readStretch } from './stretch.ts'
import { isRow, rowsEnd, tableHeadEnd } from './table-parser.ts'

/**
 * Splits a Markdown draft into pieces. A piece is a paragraph, a heading with the block directly below it, a list item,
 * some rows of a table, or a stretch of other blocks. A stretch ends at the next line that no open block can contain:
 * one that begins an item at the margin or, after a blank line, begins with a letter or `#`. Lezer parses only
 * stretches; the simple blocks are recognised by the starts of their lines.
 */
export class MarkdownPieces implements PieceReader {
  private readonly definitions: ReadonlySet<string>

  constructor(definitions: ReadonlySet<string>) {
    this.definitions = definitions
  }

  read(window: string, from: number, opening: Opening): Piece {
    const leaves: Leaf[] = []
    const comments: Span[] = []
    let at =
      opening === Opening.table ? from : blankLinesEnd(window, opening === Opening.draft ? bodyStart(window) : from)
    let end = at
    let table = opening === Opening.table
    while (at < window.length && !table) {
      const heading = headingEnd(window, at, leaves)
      if (heading > 0) {
        at = heading
        end = blankLinesEnd(window, at)
        if (end > at || end >= window.length) return this.pieceOf(window, from, end, leaves, comments)
        continue
      }
      const head = tableHeadEnd(window, at, leaves)
      if (head < 0) {
        end = this.blockEnd(window, at, leaves, comments)
        return this.pieceOf(window, from, end, leaves, comments)
      }
      at = head
      table = true
    }
    if (!table) return this.pieceOf(window, from, end, leaves, comments)
    const rows = rowsEnd(window, at, leaves)
    const goesOn = isRow(window, rows)
    if (goesOn) end = rows
    else if (isBlankLine(window, rows)) end = blankLinesEnd(window, rows)
    else end = blankLinesEnd(window, readStretch(window, rows, leaves, comments, true))
    return this.pieceOf(window, from, end, leaves, comments, goesOn ? Opening.table : Opening.closed)
  }

  /** The piece before depends on the start of this piece's first line. */
  back(offset: number): number {
    return offset <= longestHead ? 1 : 0
  }

  /** Adds a paragraph, an item or a stretch to `leaves`. Returns the end of the blank lines after it. */
  private blockEnd(window: string, at: number, leaves: Leaf[], comments: Span[]): number {
    let end = paragraphEnd(window, at, leaves)
    if (end < 0) end = itemEnd(window, at, leaves)
    return blankLinesEnd(window, end < 0 ? readStretch(window, at, leaves, comments) : end)
  }

  private pieceOf(
    window: string,
    from: number,
    end: number,
    leaves: readonly Leaf[],
    comments: Span[],
    next: Opening = Opening.closed,
  ): Piece {
    const reader = new LeafReader(window, from, this.definitions, comments)
    for (const leaf of leaves) reader.read(leaf)
    const labels = definedLabels(window, leaves)
    const extras =
      comments.length + labels.length > 0
        ? { directives: directivesOf(window, from, comments), labels, widths: none }
        : null
    return { length: end - from, leaves: next, blocks: reader.blocks, offsets: reader.offsets, extras }
  }
}

function directivesOf(window: string, from: number, comments: Span[]): Directive[] {
  comments.sort((a, b) => a.start - b.start)
  return readDirectives(window, comments).map((directive) => movedDirective(directive, -from))
}

/** Adds the paragraph at `from` to `leaves` and returns the start of the next line; -1 if it may be another block. */
function paragraphEnd(text: string, from: number, leaves: Leaf[]): number {
  if (!isPlain(text.charCodeAt(from))) return -1
  let at = from
  for (;;) {
    const newline = text.indexOf('\n', at)
    const nextLine = newline < 0 ? text.length : newline + 1
    if (nextLine === text.length || isBlankLine(text, nextLine)) {
      leaves.push({
        kind: 'paragraph',
        start: from,
        end: newline < 0 ? nextLine : newline,
        level: 0,
        marker: null,
        marks: none,
      })
      return nextLine
    }
    if (!isPlain(text.charCodeAt(nextLine))) return -1
    at = nextLine
  }
}
