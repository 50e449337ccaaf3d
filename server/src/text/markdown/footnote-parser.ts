import type { Line, MarkdownConfig } from '@lezer/markdown'

/** `[^1]: …`, with any blocks indented below it. */
export const footnotes: MarkdownConfig = {
  defineNodes: [
    {
      name: 'Footnote',
      block: true,
      composite(_, line) {
        if (line.next < 0) return true
        if (line.indent < line.baseIndent + 4) return false
        line.moveBaseColumn(line.baseIndent + 4)
        return true
      },
    },
  ],
  parseBlock: [
    {
      name: 'Footnote',
      parse(context, line) {
        const end = labelEnd(line)
        if (end < 0) return false
        context.startComposite('Footnote', line.pos)
        line.moveBase(line.skipSpace(end))
        return null
      },
      endLeaf: (_, line) => labelEnd(line) > 0,
      before: 'Blockquote',
    },
  ],
}

const label = /\[\^(?:[^\s[\]\\]|\\[^\s]){1,999}\]:/y

/** Returns the offset after the label at the start of a line, -1 if there is none. */
function labelEnd({ next, pos, text }: Line): number {
  if (next !== 0x5b || text.charCodeAt(pos + 1) !== 0x5e) return -1
  label.lastIndex = pos
  return label.test(text) ? label.lastIndex : -1
}
