import { partitionPoint } from '../document/partition-point.ts'
import type { Span } from '../document/span.ts'

/**
 * The running text of a block without its markup, with a map back to the source. A hard wrap is dropped between Chinese
 * characters and becomes a space elsewhere. Emphasis marks, link targets, HTML tags, code and deleted text are left
 * out. Characters are normalised (`normalise.ts`), traditional ones to simplified; the draft's own characters are in
 * the source.
 */
export interface Prose {
  readonly text: string
  /**
   * Pairs (offset in `text`, offset in the source from the block's start), ascending. Between one pair and the next
   * both offsets advance together. A plain paragraph has a single pair 0, n.
   */
  readonly map: readonly number[]
}

/**
 * Returns the source offset (from the block's start) of the character at `offset` of the prose.
 * For `offset === text.length`, returns the offset directly after the last character.
 */
export function toSource(prose: Prose, offset: number): number {
  const { map } = prose
  let low = 0
  let high = map.length / 2 - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((map[2 * middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return (map[2 * low + 1] ?? 0) + offset - (map[2 * low] ?? 0)
}

/**
 * Returns the source range (from the block's start) of a range of the prose, including markup inside it but not after
 * it.
 */
export function toSourceSpan(prose: Prose, span: Span): Span {
  const start = toSource(prose, span.start)
  return { start, end: span.end > span.start ? toSource(prose, span.end - 1) + 1 : start }
}

/** Returns how many code units of the prose come from before a source offset (from the block's start). */
export function unitsBefore({ text, map }: Prose, source: number): number {
  const pair = partitionPoint(map.length / 2, (index) => (map[2 * index + 1] ?? 0) < source) - 1
  if (pair < 0) return 0
  const start = map[2 * pair] ?? 0
  return Math.min(map[2 * pair + 2] ?? text.length, start + source - (map[2 * pair + 1] ?? 0))
}
