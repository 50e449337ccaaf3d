import type { Input, SyntaxNode } from '@lezer/common'
import type { Span } from '../document/span.ts'
import type { Marker } from '../numbering/marker.ts'
import { blankLinesEnd, isBeyondReach, isBlankLine } from '../pieces/blank-lines.ts'
import { markdownParser } from './block-parser.ts'
import { htmlLeaves } from './html-block.ts'
import { isFreshLine, itemMarker } from './item-parser.ts'
import type { Leaf } from './leaf.ts'
import { headLeaf, rowLeaf } from './table-parser.ts'

/** Prepended for Lezer when the text begins within a table. */
const tableHead = '|a|\n|-|\n'

/**
 * Parses blocks with Lezer from `from`, the start of a line where no block is open (except a table if `inTable`), and
 * adds their leaves and comments in order. Stops at the first line that no open block can contain; returns its start.
 */
export function readStretch(source: string, from: number, leaves: Leaf[], comments: Span[], inTable = false): number {
  const head = inTable ? tableHead : ''
  const offset = from - head.length
  const parse = markdownParser.startParse(new Lines(source, from, head))
  let end = source.length
  let tree = parse.advance()
  while (tree === null) {
    const next = end === source.length ? unreachedLine(source, offset + parse.parsedPos) : -1
    if (next >= 0) {
      end = next
      parse.stopAt(parse.parsedPos - 1)
    }
    tree = parse.advance()
  }
  const found: Leaf[] = []
  collect(tree.topNode, { source, offset, depth: 0, quoted: false, marker: null }, found, comments)
  for (let index = inTable ? 1 : 0; index < found.length; index++) leaves.push(found[index] as Leaf)
  return end
}

/** The start of the next non-blank line if no open block can contain it, -1 otherwise. */
function unreachedLine(source: string, from: number): number {
  const line = blankLinesEnd(source, from)
  if (line >= source.length) return -1
  if (line > from && isBeyondReach(source.charCodeAt(line))) return line
  return isFreshLine(source, line) ? line : freshQuoteLine(source, line)
}

/** As `unreachedLine`, for a line after the blank lines of a quote. */
function freshQuoteLine(source: string, from: number): number {
  let line = from
  for (;;) {
    const rest = source.charCodeAt(line) === 0x3e ? line + 1 : -1
    if (rest < 0) return -1
    if (line > from) {
      const text = source.charCodeAt(rest) === 0x20 ? rest + 1 : rest
      if (isBeyondReach(source.charCodeAt(text)) || isFreshLine(source, line)) return line
    }
    if (!isBlankLine(source, rest)) return -1
    const newline = source.indexOf('\n', rest)
    if (newline < 0) return -1
    line = newline + 1
  }
}

/** Lezer's input: `head`, then the text from `from`. CR becomes a space: to Lezer, a line with CR is not blank. */
class Lines implements Input {
  readonly length: number
  readonly lineChunks = false
  private readonly source: string
  private readonly from: number
  private readonly head: string

  constructor(source: string, from: number, head: string) {
    this.source = source
    this.from = from
    this.head = head
    this.length = head.length + source.length - from
  }

  chunk(at: number): string {
    const { source, head } = this
    if (at < head.length) return head.slice(at)
    const from = at - head.length + this.from
    const newline = source.indexOf('\n', from)
    if (newline > from && source.charCodeAt(newline - 1) === 0x0d) return `${source.slice(from, newline - 1)} \n`
    return source.slice(from, newline < 0 ? source.length : newline + 1)
  }

  /** Called only by parses that reuse fragments. */
  read(from: number, to: number): string {
    const shift = this.from - this.head.length
    return this.source.slice(from + shift, to + shift)
  }
}

const longestUnderlined = 60

interface Surroundings {
  readonly source: string
  readonly offset: number
  readonly depth: number
  readonly quoted: boolean
  /** The marker of the enclosing list item, for its first leaf. */
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
        if (isBareNumber(child)) leaves.push(numberLeaf(start, end, around))
        else collect(child, { ...around, marker: listMarker(child, around) }, leaves, comments)
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
          const leaf = row.name === 'TableHeader' ? headLeaf : rowLeaf
          leaves.push(leaf(around.source, around.offset + row.from, around.offset + row.to))
        }
        break
      case 'HTMLBlock': {
        const marks = quoteMarks(child, around)
        const found = htmlLeaves(around.source, start, end, { ...around, marker, marks })
        for (const leaf of found) leaves.push(leaf)
        if (found.length > 0) marker = null
        break
      }
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

/** True for an item with a number and no text yet, “3.”. Its number is then its text, as in a plain draft: it is counted. */
function isBareNumber({ firstChild, lastChild, parent }: SyntaxNode): boolean {
  return parent?.name === 'OrderedList' && firstChild?.name === 'ListMark' && lastChild?.to === firstChild.to
}

function numberLeaf(start: number, end: number, { depth, quoted }: Surroundings): Leaf {
  return { kind: quoted ? 'quote' : 'item', start, end, level: depth, marker: null, marks: [] }
}

function headingLeaf(node: SyntaxNode, around: Surroundings): Omit<Leaf, 'marker'> {
  const content = headingContent(node, around)
  const text = around.source.slice(content.start, content.end).trimEnd()
  // A line of dashes under a paragraph makes it a heading; under a long sentence the writer does not mean one.
  if (node.name.startsWith('Setext') && text.length > longestUnderlined && /[。；;.]$/.test(text)) {
    return { kind: around.quoted ? 'quote' : 'paragraph', ...content, level: 0 }
  }
  return { kind: 'heading', ...content, level: Number(node.name.slice(-1)) }
}

/** The text range between the marks of a heading. */
function headingContent(node: SyntaxNode, around: Surroundings): { start: number; end: number; marks: Span[] } {
  let start = node.from
  let end = node.to
  for (let mark = node.firstChild; mark; mark = mark.nextSibling) {
    if (mark.name !== 'HeaderMark') continue
    if (mark.from === node.from) start = mark.to
    else end = mark.from
  }
  // In a quote, the underline of a heading has a quote mark before it.
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
  return itemMarker(around.source.slice(around.offset + mark.from, around.offset + mark.to))
}
