import type { BlockContext, Element, Line } from '@lezer/markdown'
import { isOutside } from './lezer-line.ts'

/**
 * What ends the block: a line that matches, or a blank line (null). Only blocks of the latter kind have text that is
 * read.
 */
type End = RegExp | null

const names =
  'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h1|h2|h3|h4|h5|h6|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul'
const attribute = '(?:[ \\t]+[a-z:_][\\w.:-]*(?:[ \\t]*=[ \\t]*(?:[^\\s"\'=<>`]+|\'[^\']*\'|"[^"]*"))?)'

/**
 * The kinds of HTML blocks, in CommonMark's order. The last one excludes self-closing tags, below which there is often
 * a caption.
 */
const kinds: readonly (readonly [RegExp, End])[] = [
  [/^<(?:script|pre|style|textarea)(?:[ \t>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<![A-Z]/i, />/],
  [/^<!\[CDATA\[/, /\]\]>/],
  // Not in CommonMark: deleted text extends to the closing tag, across blocks.
  [/^<del>[ \t]*$/i, /<\/del>/i],
  [/^<s>[ \t]*$/i, /<\/s>/i],
  [/^<strike>[ \t]*$/i, /<\/strike>/i],
  [new RegExp(`^</?(?:${names})(?:[ \\t]|/?>|$)`, 'i'), null],
  [new RegExp(`^(?:</[a-z][a-z\\d-]*[ \\t]*>|<[a-z][a-z\\d-]*${attribute}*[ \\t]*>)[ \\t]*$`, 'i'), null],
]

/**
 * Parses HTML blocks; `htmlLeaves` reads their text. Lezer's own parser does not end them at a blank line with a quote
 * mark, and treats more characters as white space than Markdown does.
 */
export function parseHtml(context: BlockContext, line: Line): boolean {
  if (line.next !== 0x3c) return false
  const opening = line.text.slice(line.pos)
  const kind = kinds.find(([start]) => start.test(opening))
  if (!kind) return false
  const [, end] = kind
  const start = context.lineStart + line.pos
  const marks: Element[] = []
  let outside = false
  while (end ? !end.test(line.text.slice(line.basePos)) : line.pos < line.text.length) {
    if (!context.nextLine()) break
    outside = isOutside(context, line)
    if (outside) break
    for (const mark of line.markers) marks.push(mark)
  }
  if (end && !outside) context.nextLine()
  const to = context.prevLineEnd()
  context.addElement(
    context.elt(
      nameOf(opening, end),
      start,
      to,
      marks.filter((mark) => mark.to <= to),
    ),
  )
  return true
}

/** Returns the name for a comment, for HTML with text, or for anything else. */
function nameOf(opening: string, end: End): string {
  if (opening.startsWith('<!--')) return 'CommentBlock'
  return end === null ? 'HTMLBlock' : 'ProcessingInstructionBlock'
}
