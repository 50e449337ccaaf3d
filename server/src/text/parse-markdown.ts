import type { SyntaxNode } from '@lezer/common'
import { isSpace } from './characters.ts'
import { frontMatterEnd } from './front-matter.ts'
import type { Leaf } from './leaf.ts'
import { LeafReader } from './leaf-reader.ts'
import { definitionEnd, labelEnd, normalLabel } from './link.ts'
import { markdownParser } from './markdown-parser.ts'
import type { Marker } from './marker.ts'
import type { ParsedText } from './source-block.ts'
import { lineEnd } from './source-scan.ts'
import type { Span } from './span.ts'

/** The blocks of a Markdown draft: CommonMark with tables and front matter. */
export function parseMarkdown(text: string): ParsedText {
  // A lone carriage return ends a line too; for Lezer it has to be a line feed, which is as long.
  const source = text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text
  const body = frontMatterEnd(source) || (source.charCodeAt(0) === 0xfeff ? 1 : 0)
  // Nor does Lezer take a line for blank that holds a carriage return: an HTML block would swallow what stands behind it.
  const lines = source.slice(body).replaceAll('\r\n', ' \n')
  const tree = markdownParser.parse(lines)
  const leaves: Leaf[] = []
  const comments: Span[] = []
  collect(tree.topNode, { source, offset: body, depth: 0, quoted: false, marker: null }, leaves, comments)
  const reader = new LeafReader(source, definedLabels(source, leaves), comments)
  for (const leaf of leaves) reader.read(leaf)
  comments.sort((a, b) => a.start - b.start)
  return { blocks: reader.blocks, comments }
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
        leaves.push({ kind, start, end, level: around.depth, marker, marks: marksOf(child, around, 'QuoteMark') })
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
      case 'Table':
        for (let row = child.firstChild; row; row = row.nextSibling) {
          if (row.name !== 'TableRow' && row.name !== 'TableHeader') continue
          const marks = marksOf(row, around, 'TableDelimiter')
          leaves.push({
            kind: 'row',
            start: around.offset + row.from,
            end: around.offset + row.to,
            level: 0,
            marker: null,
            marks,
          })
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
  return {
    start: around.offset + start,
    end: around.offset + Math.max(start, end),
    marks: marksOf(node, around, 'QuoteMark'),
  }
}

function marksOf(node: SyntaxNode, around: Surroundings, name: string): Span[] {
  const marks: Span[] = []
  for (let child = node.firstChild; child; child = child.nextSibling)
    if (child.name === name) marks.push({ start: around.offset + child.from, end: around.offset + child.to })
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

/** The labels that link reference definitions define; the definitions themselves stand at the head of paragraphs. */
function definedLabels(source: string, leaves: readonly Leaf[]): Set<string> {
  const labels = new Set<string>()
  for (const leaf of leaves) {
    if (leaf.kind === 'heading' || leaf.kind === 'row') continue
    for (let at = leaf.start; source.charCodeAt(at) === 0x5b && at < leaf.end; ) {
      const end = lineEnd(source, at, leaf.end)
      if (definitionEnd(source, at, end) < 0) break
      labels.add(normalLabel(source.slice(at + 1, labelEnd(source, at, end) - 1)))
      at = end
      while (at < leaf.end && isSpace(source.charCodeAt(at))) at++
    }
  }
  return labels
}
