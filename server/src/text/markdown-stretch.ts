import type { Input, SyntaxNode } from '@lezer/common'
import { blankLinesEnd, isBeyondReach } from './blank-lines.ts'
import type { Leaf } from './leaf.ts'
import { markdownParser } from './markdown-parser.ts'
import { barsOf } from './markdown-table.ts'
import type { Marker } from './marker.ts'
import type { Span } from './span.ts'

/**
 * Reads the blocks from `from` on, a line's start where nothing is open, through Lezer: CommonMark with tables. Ends where a line
 * comes that nothing before it can reach, and returns its start. Leaves and comments are added to the lists, in order.
 */
export function readStretch(source: string, from: number, leaves: Leaf[], comments: Span[]): number {
  const parse = markdownParser.startParse(new Lines(source), [], [{ from, to: source.length }])
  let end = source.length
  let tree = parse.advance()
  while (tree === null) {
    const next = end === source.length ? unreachedLine(source, parse.parsedPos) : -1
    if (next >= 0) {
      end = next
      parse.stopAt(parse.parsedPos - 1)
    }
    tree = parse.advance()
  }
  collect(tree.topNode, { source, offset: from, depth: 0, quoted: false, marker: null }, leaves, comments)
  return end
}

/** The start of the line behind the blank ones at `from` where nothing that is open reaches it; -1 elsewhere. */
function unreachedLine(source: string, from: number): number {
  const line = blankLinesEnd(source, from)
  return line > from && line < source.length && isBeyondReach(source.charCodeAt(line)) ? line : -1
}

/** The text as Lezer is to see it: it does not take a line for blank that holds a carriage return. */
class Lines implements Input {
  readonly length: number
  readonly lineChunks = false
  private readonly source: string

  constructor(source: string) {
    this.source = source
    this.length = source.length
  }

  chunk(from: number): string {
    const newline = this.source.indexOf('\n', from)
    if (newline > from && this.source.charCodeAt(newline - 1) === 0x0d)
      return `${this.source.slice(from, newline - 1)} \n`
    return this.source.slice(from, newline < 0 ? this.length : newline + 1)
  }

  read(from: number, to: number): string {
    return this.source.slice(from, to)
  }
}

const longestUnderlined = 60

interface Surroundings {
  readonly source: string
  readonly offset: number
  readonly depth: number
  readonly quoted: boolean
  /** Of the list item around it, whose first leaf bears it. */
  readonly marker: Marker | null
}

function collect(node: SyntaxNode, around: Surroundings, leaves: Leaf[], comments: Span[]): void {
  let { marker } = around
  for (let child = node.firstChild; child; child = child.nextSibling) {
    const start = around.offset + child.from
    const end = around.offset + child.to
    switch (child.name) {
      case 'Paragraph': {
        const kind = around.quoted ? 'quote' : around.depth > 0 ? 'item' : 'paragraph'
        leaves.push({ kind, start, end, level: around.depth, marker, marks: quoteMarks(child, around) })
        marker = null
        break
      }
      case 'BulletList':
      case 'OrderedList':
        collect(child, { ...around, depth: around.depth + 1, marker: null }, leaves, comments)
        break
      case 'ListItem':
        collect(child, { ...around, marker: listMarker(child, around) }, leaves, comments)
        break
      case 'Blockquote':
        collect(child, { ...around, quoted: true, marker: null }, leaves, comments)
        break
      case 'Footnote':
        collect(child, { ...around, marker }, leaves, comments)
        marker = null
        break
      case 'Table':
        for (let row = child.firstChild; row; row = row.nextSibling) {
          if (row.name !== 'TableRow' && row.name !== 'TableHeader') continue
          const span = { start: around.offset + row.from, end: around.offset + row.to }
          const marks = barsOf(around.source, span.start, span.end)
          leaves.push({ kind: 'row', ...span, level: 0, marker: null, marks })
        }
        break
      case 'CommentBlock':
        comments.push({ start, end })
        break
      default:
        if (!/^(?:ATX|Setext)Heading/.test(child.name)) break
        leaves.push({ ...headingLeaf(child, around), marker })
        marker = null
    }
  }
}

function headingLeaf(node: SyntaxNode, around: Surroundings): Omit<Leaf, 'marker'> {
  const content = headingContent(node, around)
  const text = around.source.slice(content.start, content.end).trimEnd()
  // A line of dashes under a paragraph makes it a heading; who writes sentences above it does not mean that.
  if (node.name.startsWith('Setext') && text.length > longestUnderlined && /[。；;.]$/.test(text)) {
    return { kind: around.quoted ? 'quote' : 'paragraph', ...content, level: 0 }
  }
  return { kind: 'heading', ...content, level: Number(node.name.slice(-1)) }
}

/** What stands between the marks of a heading. */
function headingContent(node: SyntaxNode, around: Surroundings): { start: number; end: number; marks: Span[] } {
  let start = node.from
  let end = node.to
  for (let mark = node.firstChild; mark; mark = mark.nextSibling) {
    if (mark.name !== 'HeaderMark') continue
    if (mark.from === node.from) start = mark.to
    else end = mark.from
  }
  // The line under a heading in a quote has a mark before it.
  if (node.name.startsWith('Setext')) end = around.source.lastIndexOf('\n', around.offset + end) - around.offset
  return {
    start: around.offset + start,
    end: around.offset + Math.max(start, end),
    marks: quoteMarks(node, around),
  }
}

function quoteMarks(node: SyntaxNode, around: Surroundings): Span[] {
  const marks: Span[] = []
  for (let child = node.firstChild; child; child = child.nextSibling)
    if (child.name === 'QuoteMark') marks.push({ start: around.offset + child.from, end: around.offset + child.to })
  return marks
}

function listMarker(item: SyntaxNode, around: Surroundings): Marker | null {
  const mark = item.getChild('ListMark')
  if (!mark) return around.marker
  const label = around.source.slice(around.offset + mark.from, around.offset + mark.to)
  const number = Number.parseInt(label, 10)
  const span = { start: 0, end: 0 }
  if (Number.isNaN(number)) return { scheme: 'bullet', number: 0, label, span }
  return { scheme: label.endsWith(')') ? 'arabic-paren' : 'arabic', number, label, span }
}
