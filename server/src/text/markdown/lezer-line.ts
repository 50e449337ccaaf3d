import type { BlockContext, Line } from '@lezer/markdown'

/**
 * Internals of Lezer that its types hide but its own block parsers use. The version is pinned, and tests fail if they
 * disappear.
 */
interface Hidden {
  /** How many of the open blocks the line continues. */
  readonly depth: number
}

interface OpenBlock {
  /** For an item: a second blank line ends it. */
  blankFirstLine: boolean
  readonly children: readonly unknown[]
}

/** True if the line does not continue the innermost open block. */
export function isOutside(context: BlockContext, line: Line): boolean {
  return (line as unknown as Hidden).depth < context.depth
}

/**
 * Corrects `blankFirstLine`: an item may begin with one blank line. Lezer misses some blank lines that contain white
 * space, and ends an item at the next blank line although its first block has begun.
 */
export function noteFirstLine(context: BlockContext, line: Line): boolean {
  if (context.parentType().name !== 'ListItem') return false
  const { block } = context as unknown as { readonly block: OpenBlock }
  block.blankFirstLine = line.pos === line.text.length && block.children.length === 1
  return false
}

/**
 * True if a numbered item ends a paragraph that the line does not continue, whatever its number. Lezer requires the
 * number 1, or an ordered list around the paragraph.
 */
export function isItemOutside(context: BlockContext, line: Line): boolean {
  return isOutside(context, line) && /^\d{1,9}[.)][ \t]+[^ \t]/.test(line.text.slice(line.pos, line.pos + 100))
}
