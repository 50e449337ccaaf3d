import { isLineEnd } from './characters.ts'
import { startsBlock } from './line-marker.ts'
import { type PlainLine, plainLine, wrapWidth } from './plain-line.ts'
import { ProseBuilder } from './prose-builder.ts'
import { isDirective } from './read-directives.ts'
import { addressEnd } from './read-inline.ts'
import type { ParsedText, SourceBlock } from './source-block.ts'
import { indexWithin } from './source-scan.ts'
import type { Span } from './span.ts'

/** The blocks of a plain-text draft: its paragraphs. A line is one, unless the draft is hard-wrapped (`wrapWidth`). */
export function parsePlain(text: string): ParsedText {
  const lines: PlainLine[] = []
  const comments: Span[] = []
  for (const line of readLines(text)) {
    if (isDirective(text, line.start, line.end)) comments.push({ start: line.start, end: line.end })
    // A directive parts paragraphs no more than it would in Markdown if it stood on a line of its own.
    lines.push(isDirective(text, line.start, line.end) ? { ...line, end: line.start } : line)
  }
  const width = wrapWidth(text, lines)
  const blocks: SourceBlock[] = []
  let open: PlainLine[] = []
  for (const line of lines) {
    const previous = open[open.length - 1]
    if (previous && (line.start === line.end || !continues(text, previous, line, width))) {
      blocks.push(paragraph(text, open))
      open = []
    }
    if (line.start < line.end) open.push(line)
  }
  if (open.length > 0) blocks.push(paragraph(text, open))
  return { blocks: blocks.filter((block) => block.prose.text !== ''), comments }
}

function* readLines(text: string): Generator<PlainLine> {
  let start = 0
  while (start < text.length) {
    let end = start
    while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++
    yield plainLine(text, start, end)
    start = end + (text.charCodeAt(end) === 0x0d && text.charCodeAt(end + 1) === 0x0a ? 2 : 1)
  }
}

function continues(text: string, previous: PlainLine, next: PlainLine, width: number): boolean {
  if (width === 0 || next.indent > previous.indent + 1 || previous.width < 0.6 * width) return false
  return !startsBlock(text, previous.start, previous.end, next.start, next.end)
}

function paragraph(text: string, lines: readonly PlainLine[]): SourceBlock {
  const start = lines[0]?.start ?? 0
  const end = lines[lines.length - 1]?.end ?? start
  const builder = new ProseBuilder(text, start)
  lines.forEach((line, index) => {
    if (index > 0) builder.wrap(lines[index - 1]?.end ?? start)
    addWithoutAddresses(builder, text, line.start, line.end)
  })
  return {
    kind: 'paragraph',
    span: { start, end },
    level: 0,
    marker: null,
    prose: builder.finish(),
    bold: 0,
    anchor: false,
  }
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
