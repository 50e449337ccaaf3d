import type { Span } from '../text/document/span.ts'
import type { Block } from '../text/model/block.ts'
import { isVerbatim } from '../text/prose/prose.ts'

/**
 * True if two words of a block stand side by side in the draft: with one space or line end between, and perhaps marks of
 * emphasis. Code that is left out of the prose leaves two spaces; in a row, a space may part two cells.
 */
export function adjoin({ kind, prose }: Block, first: Span, second: Span): boolean {
  if (second.start !== first.end + 1) return false
  return kind !== 'row' || isVerbatim(prose, { start: first.start, end: second.end })
}
