import type { BlockContext, Line } from '@lezer/markdown'

/**
 * What Lezer's own block parsers use and its types do not show; the version is pinned, and tests tell should it be
 * gone.
 */
interface Hidden {
  /** How many of the open blocks the line goes on with. */
  readonly depth: number
}

interface OpenBlock {
  /** Of an item: a second blank line ends it. */
  blankFirstLine: boolean
  readonly children: readonly unknown[]
}

/** Whether the line is outside of the innermost open block. */
export function isOutside(context: BlockContext, line: Line): boolean {
  return (line as unknown as Hidden).depth < context.depth
}

/**
 * An item may begin with one blank line. Lezer does not see all lines for blank that have white space, and ends an item
 * at the next blank line although its first block has begun.
 */
export function noteFirstLine(context: BlockContext, line: Line): boolean {
  if (context.parentType().name !== 'ListItem') return false
  const { block } = context as unknown as { readonly block: OpenBlock }
  block.blankFirstLine = line.pos === line.text.length && block.children.length === 1
  return false
}

/**
 * A number ends a paragraph that it does not go on with, whichever it is; Lezer asks for the first one, or a list of
 * numbers around the paragraph.
 */
export function isItemOutside(context: BlockContext, line: Line): boolean {
  return isOutside(context, line) && /^\d{1,9}[.)][ \t]+[^ \t]/.test(line.text.slice(line.pos, line.pos + 100))
}
