import { partitionPoint } from '../document/partition-point.ts'
import type { Span } from '../document/span.ts'

/**
 * The running text of a block without its markup, with a map back to the source. A hard wrap is dropped between Chinese
 * characters and is one space elsewhere; emphasis marks, link targets, HTML tags, code and deleted text are left out.
 * Characters are normalised (`normalise.ts`), traditional ones simplified; the original characters are in the source.
 */
export interface Prose {
  readonly text: string
  /**
   * Pairs (offset in `text`, offset in the source from the block's start), ascending. Between one pair and the next
   * both offsets advance together. A plain paragraph has a single pair 0, n.
   */
  readonly map: readonly number[]
  /** Only where the writer uses traditional characters: the same text in them. */
  readonly written?: string
}

/** Returns words of a prose in the characters of its writer; as they are if they are not in it. */
export function asWritten({ text, written }: Prose, words: string): string {
  const at = written === undefined ? -1 : text.indexOf(words)
  return at < 0 || written === undefined ? words : written.slice(at, at + words.length)
}

/**
 * The source offset (from the block's start) of the prose character at `offset`. `offset === text.length` returns the
 * offset right after the last character.
 */
export function toSource(prose: Prose, offset: number): number {
  const { map } = prose
  const pair = Math.max(0, partitionPoint(map.length / 2, (index) => (map[2 * index] ?? 0) <= offset) - 1)
  return (map[2 * pair + 1] ?? 0) + offset - (map[2 * pair] ?? 0)
}

/** The source range (from the block's start) of a range of the prose, with the markup inside it but not after it. */
export function toSourceSpan(prose: Prose, span: Span): Span {
  const start = toSource(prose, span.start)
  return { start, end: span.end > span.start ? toSource(prose, span.end - 1) + 1 : start }
}

/** True if a range of the prose is contiguous in the source, without markup between its characters. */
export function isVerbatim(prose: Prose, { start, end }: Span): boolean {
  const last = Math.min(end, prose.text.length) - 1
  return last <= start || toSource(prose, last) - toSource(prose, start) === last - start
}

/** The number of prose units that come before an offset of the source (from the block's start). */
export function unitsBefore({ text, map }: Prose, source: number): number {
  const pair = partitionPoint(map.length / 2, (index) => (map[2 * index + 1] ?? 0) < source) - 1
  if (pair < 0) return 0
  const start = map[2 * pair] ?? 0
  return Math.min(map[2 * pair + 2] ?? text.length, start + source - (map[2 * pair + 1] ?? 0))
}
