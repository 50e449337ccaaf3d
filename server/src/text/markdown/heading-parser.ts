import type { BlockContext, Line, MarkdownConfig } from '@lezer/markdown'
import { readLaxHeading } from '../pieces/lax-heading.ts'
import { none } from '../pieces/piece.ts'
import type { Leaf } from './leaf.ts'

/** Headings with no space, or an ideographic one, after their marks. Lezer parses those of CommonMark. */
export const laxHeadings: MarkdownConfig = {
  parseBlock: [
    {
      name: 'LaxHeading',
      parse(context, line) {
        const heading = headingOf(line)
        if (!heading) return false
        const { level, start, end } = heading
        const at = context.lineStart
        context.addElement(
          context.elt(`ATXHeading${level}`, at + line.pos, at + end, [
            context.elt('HeaderMark', at + line.pos, at + start),
          ]),
        )
        context.nextLine()
        return true
      },
      endLeaf: (_: BlockContext, line: Line) => headingOf(line)?.isFirm === true,
      after: 'ATXHeading',
    },
  ],
}

function headingOf(line: Line): ReturnType<typeof readLaxHeading> {
  const isMarked = line.next === 0x23 || line.next === 0xff03
  return isMarked && line.indent < line.baseIndent + 4 ? readLaxHeading(line.text, line.pos, line.text.length) : null
}

/**
 * Adds the heading (`## …`) at `from` to `leaves` and returns the start of the next line. Returns -1 if there is no
 * heading, or if it has closing marks.
 */
export function headingEnd(text: string, from: number, leaves: Leaf[]): number {
  const first = text.charCodeAt(from)
  if (first !== 0x23 && first !== 0xff03) return -1
  let at = from
  while (text.charCodeAt(at) === 0x23) at++
  const level = at - from
  const newline = text.indexOf('\n', at)
  const end = newline < 0 ? text.length : newline
  const nextLine = newline < 0 ? end : end + 1
  if (level < 1 || level > 6 || text.charCodeAt(at) !== 0x20) {
    const heading = readLaxHeading(text, from, end)
    if (!heading) return -1
    leaves.push({
      kind: 'heading',
      start: heading.start,
      end: heading.end,
      level: heading.level,
      marker: null,
      marks: none,
    })
    return nextLine
  }
  let last = end
  while (last > at && text.charCodeAt(last - 1) <= 0x20) last--
  if (last === at || text.charCodeAt(last - 1) === 0x23) return -1
  leaves.push({ kind: 'heading', start: at, end, level, marker: null, marks: none })
  return nextLine
}
