import type { BlockContext, Element, Line } from '@lezer/markdown'
import { isOutside } from './lezer-line.ts'

/** What ends the block: a line that holds this, or a blank one (null), and only that of the latter is read. */
type End = RegExp | null

const names =
  'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h1|h2|h3|h4|h5|h6|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul'
const attribute = '(?:[ \\t]+[a-z:_][\\w.:-]*(?:[ \\t]*=[ \\t]*(?:[^\\s"\'=<>`]+|\'[^\']*\'|"[^"]*"))?)'

/**
 * The kinds of HTML blocks, in CommonMark's order; one of the last kind has a tag that does not close itself: below
 * that stands a caption.
 */
const kinds: readonly (readonly [RegExp, End])[] = [
  [/^<(?:script|pre|style|textarea)(?:[ \t>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<![A-Z]/i, />/],
  [/^<!\[CDATA\[/, /\]\]>/],
  // Not CommonMark's: what is deleted goes on to the closing tag, over any blocks.
  [/^<del>[ \t]*$/i, /<\/del>/i],
  [/^<s>[ \t]*$/i, /<\/s>/i],
  [/^<strike>[ \t]*$/i, /<\/strike>/i],
  [new RegExp(`^</?(?:${names})(?:[ \\t]|/?>|$)`, 'i'), null],
  [new RegExp(`^(?:</[a-z][a-z\\d-]*[ \\t]*>|<[a-z][a-z\\d-]*${attribute}*[ \\t]*>)[ \\t]*$`, 'i'), null],
]

/**
 * HTML blocks; `htmlLeaves` reads their text. Lezer's own do not end at the blank line of a quote, which has a mark on
 * it, and have white space that is not Markdown's.
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

/** Of a comment, of HTML whose text is read, and of what is no text. */
function nameOf(opening: string, end: End): string {
  if (opening.startsWith('<!--')) return 'CommentBlock'
  return end === null ? 'HTMLBlock' : 'ProcessingInstructionBlock'
}
