import { blankLinesEnd, isBlankLine, isPlain } from './blank-lines.ts'
import { type Directive, movedDirective } from './directive.ts'
import { bodyStart } from './front-matter.ts'
import type { Leaf } from './leaf.ts'
import { LeafReader } from './leaf-reader.ts'
import { definedLabels } from './link-definitions.ts'
import { readStretch } from './markdown-stretch.ts'
import { none, type Piece, type PieceReader } from './piece.ts'
import { readDirectives } from './read-directives.ts'
import type { Span } from './span.ts'

/**
 * The pieces of a Markdown draft: a paragraph, a heading and what stands right below it, or a stretch of lists, tables, quotes and
 * the like up to the next line that nothing before it can reach: one that begins, behind a blank line, with a letter or a `#`.
 * Paragraphs and headings without any mark of Markdown's blocks need no parser; the stretches are Lezer's.
 */
export class MarkdownPieces implements PieceReader {
  private readonly definitions: ReadonlySet<string>

  constructor(definitions: ReadonlySet<string>) {
    this.definitions = definitions
  }

  read(window: string, from: number, first: boolean): Piece {
    const leaves: Leaf[] = []
    const comments: Span[] = []
    let at = blankLinesEnd(window, first ? bodyStart(window) : from)
    let end = at
    while (at < window.length) {
      const heading = headingEnd(window, at, leaves)
      if (heading > 0) {
        at = heading
        end = blankLinesEnd(window, at)
        if (end > at || end >= window.length) break
        continue
      }
      const paragraph = paragraphEnd(window, at, leaves)
      end = blankLinesEnd(window, paragraph > 0 ? paragraph : readStretch(window, at, leaves, comments))
      break
    }
    return this.pieceOf(window, from, end, leaves, comments)
  }

  /** The first character is all that the piece before has looked at. */
  back(atStart: boolean): number {
    return atStart ? 1 : 0
  }

  private pieceOf(window: string, from: number, end: number, leaves: readonly Leaf[], comments: Span[]): Piece {
    const reader = new LeafReader(window, from, this.definitions, comments)
    for (const leaf of leaves) reader.read(leaf)
    const labels = definedLabels(window, leaves)
    const extras =
      comments.length + labels.length > 0
        ? { directives: directivesOf(window, from, comments), labels, widths: null }
        : null
    return { length: end - from, blocks: reader.blocks, offsets: reader.offsets, extras }
  }
}

function directivesOf(window: string, from: number, comments: Span[]): Directive[] {
  comments.sort((a, b) => a.start - b.start)
  return readDirectives(window, comments).map((directive) => movedDirective(directive, -from))
}

/** Adds the paragraph at `from` and returns where it ends (behind its last line); -1 where it may be something else. */
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

/** Adds the heading (`## …`) at `from` and returns where it ends (behind its line); -1 where there is none, or it is closed by marks. */
function headingEnd(text: string, from: number, leaves: Leaf[]): number {
  if (text.charCodeAt(from) !== 0x23) return -1
  let at = from
  while (text.charCodeAt(at) === 0x23) at++
  const level = at - from
  if (level > 6 || text.charCodeAt(at) !== 0x20) return -1
  const newline = text.indexOf('\n', at)
  const end = newline < 0 ? text.length : newline
  let last = end
  while (last > at && text.charCodeAt(last - 1) <= 0x20) last--
  if (last === at || text.charCodeAt(last - 1) === 0x23) return -1
  leaves.push({ kind: 'heading', start: at, end, level, marker: null, marks: none })
  return newline < 0 ? end : end + 1
}
