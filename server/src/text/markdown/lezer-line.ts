import type { BlockContext, Line } from '@lezer/markdown'

/** Lezer internals that its types do not declare. The version is pinned, and tests fail if they disappear. */
interface Hidden {
  /** The number of open blocks that the line continues. */
  readonly depth: number
}

interface OpenBlock {
  /** Set for an item whose first line is blank: a second blank line ends it. */
  blankFirstLine: boolean
  readonly children: readonly unknown[]
}

/** True if the line is outside the innermost open block. */
export function isOutside(context: BlockContext, line: Line): boolean {
  return (line as unknown as Hidden).depth < context.depth
}

/**
 * Corrects `blankFirstLine` of a list item, which may begin with one blank line. Lezer does not recognise all lines of
 * white space as blank, and ends an item at the next blank line although its first block has begun.
 */
export function noteFirstLine(context: BlockContext, line: Line): boolean {
  if (context.parentType().name !== 'ListItem') return false
  const { block } = context as unknown as { readonly block: OpenBlock }
  block.blankFirstLine = line.pos === line.text.length && block.children.length === 1
  return false
}

/**
 * True if the line is a numbered item outside the open block, and so ends the paragraph before it. Lezer requires the
 * number 1, or an ordered list around the paragraph.
 */
export function isItemOutside(context: BlockContext, line: Line): boolean {
  return isOutside(context, line) && /^\d{1,9}[.)][ \t]+[^ \t]/.test(line.text.slice(line.pos, line.pos + 100))
}
