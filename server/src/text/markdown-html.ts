import type { BlockContext, Line } from '@lezer/markdown'
import { isOutside } from './lezer-line.ts'

/** What ends the block: a line that holds this, or a blank one (null). */
type End = RegExp | null

const names =
  'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h1|h2|h3|h4|h5|h6|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul'
const attribute = '(?:[ \\t]+[a-z:_][\\w.:-]*(?:[ \\t]*=[ \\t]*(?:[^\\s"\'=<>`]+|\'[^\']*\'|"[^"]*"))?)'

/** The kinds of HTML blocks, in CommonMark's order; one of the last kind has a tag that does not close itself: below that stands a caption. */
const kinds: readonly (readonly [RegExp, End])[] = [
  [/^<(?:script|pre|style|textarea)(?:[ \t>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<![A-Z]/i, />/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [new RegExp(`^</?(?:${names})(?:[ \\t]|/?>|$)`, 'i'), null],
  [new RegExp(`^(?:</[a-z][a-z\\d-]*[ \\t]*>|<[a-z][a-z\\d-]*${attribute}*[ \\t]*>)[ \\t]*$`, 'i'), null],
]

/**
 * HTML blocks. Lezer's own do not end at the blank line of a quote, which has a mark on it, and have white space that is not
 * Markdown's.
 */
export function parseHtml(context: BlockContext, line: Line): boolean {
  if (line.next !== 0x3c) return false
  const opening = line.text.slice(line.pos)
  const kind = kinds.find(([start]) => start.test(opening))
  if (!kind) return false
  const [, end] = kind
  const start = context.lineStart + line.pos
  let outside = false
  while (end ? !end.test(line.text.slice(line.basePos)) : line.pos < line.text.length) {
    if (!context.nextLine()) break
    outside = isOutside(context, line)
    if (outside) break
  }
  if (end && !outside) context.nextLine()
  const name = opening.startsWith('<!--') ? 'CommentBlock' : 'HTMLBlock'
  context.addElement(context.elt(name, start, context.prevLineEnd()))
  return true
}
