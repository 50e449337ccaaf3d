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
 * Reads the pieces of a Markdown draft: a paragraph, a heading with what directly follows it, a list item, some rows of
 * a table, or a stretch of other blocks. A stretch extends to the next line that nothing before it can reach: one that
 * begins an item at the margin, or, after a blank line, begins with a letter or `#`. Lezer parses stretches; the other
 * pieces need no parser.
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

  /** The previous piece has looked at the start of this one's first line. */
  back(offset: number): number {
    return offset <= longestHead ? 1 : 0
  }

  /** Returns the end of a paragraph, an item or a stretch, including blank lines after it. */
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
    behind: Opening = Opening.closed,
  ): Piece {
    const reader = new LeafReader(window, from, this.definitions, comments)
    for (const leaf of leaves) reader.read(leaf)
    const labels = definedLabels(window, leaves)
    const extras =
      comments.length + labels.length > 0
        ? { directives: directivesOf(window, from, comments), labels, widths: null }
        : null
    return { length: end - from, leaves: behind, blocks: reader.blocks, offsets: reader.offsets, extras }
  }
}

function directivesOf(window: string, from: number, comments: Span[]): Directive[] {
  comments.sort((a, b) => a.start - b.start)
  return readDirectives(window, comments).map((directive) => movedDirective(directive, -from))
}

/** Adds the paragraph at `from` and returns where it ends, after its last line; -1 if it may be something else. */
function paragraphEnd(text: string, from: number, leaves: Leaf[]): number {
  if (!isPlain(text.charCodeAt(from))) return -1
  let at = from
  for (;;) {
    const newline = text.indexOf('\n', at)
    const behind = newline < 0 ? text.length : newline + 1
    if (behind === text.length || isBlankLine(text, behind)) {
      leaves.push({
        kind: 'paragraph',
        start: from,
        end: newline < 0 ? behind : newline,
        level: 0,
        marker: null,
        marks: none,
      })
      return behind
    }
    if (!isPlain(text.charCodeAt(behind))) return -1
    at = behind
  }
}
