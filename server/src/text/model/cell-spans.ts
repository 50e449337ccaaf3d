import { isSpace } from '../document/characters.ts'
import type { Span } from '../document/span.ts'
import { unitsBefore } from '../prose/prose.ts'
import type { Block } from './block.ts'

/** The cells of a row with bars, in its prose, without the white space around their words; null for any other row. */
export function cellSpans({ prose, bars, length }: Pick<Block, 'prose' | 'bars' | 'length'>): readonly Span[] | null {
  if (bars === null) return null
  const { text } = prose
  const cells: Span[] = []
  let from = 0
  const close = (to: number): void => {
    let [start, end] = [from, to]
    while (start < end && isSpace(text.charCodeAt(start))) start++
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--
    cells.push({ start, end })
    from = to
  }
  for (const bar of bars) if (bar > 0) close(unitsBefore(prose, bar))
  // A row ends with a bar or with its last cell.
  if (bars.at(-1) !== length - 1) close(text.length)
  return cells
}
