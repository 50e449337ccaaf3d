import { countBelow, indexBelow, partitionPoint } from '../../../text/document/partition-point.ts'
import type { Span } from '../../../text/document/span.ts'
import { type Prose, toSourceSpan } from '../../../text/prose/prose.ts'
import type { MarkedWords, WordKind } from './marked-words.ts'

/** A token has five numbers: line, character, length, type, modifiers. */
export const numbersPerToken = 5

/** The type of each kind, an index in the legend, and its modifiers as bits. */
export type TokenLegend = Readonly<Record<WordKind, { readonly type: number; readonly modifiers: number }>>

/**
 * The tokens of a block, wherever it is in the draft: lines from its first; characters from its start on that line, on
 * others from the start of the line. None has markup or a line end within.
 */
export function blockTokens(
  words: readonly MarkedWords[],
  prose: Prose,
  source: string,
  legend: TokenLegend,
): Uint32Array {
  const lines = lineStarts(source)
  const tokens: number[] = []
  for (const { kind, ...span } of words)
    for (const { start, end } of pieces(prose, span, lines)) {
      const line = indexBelow(lines, start, lines.length)
      const length = source.slice(start, end).replace(/[\r\n]+$/, '').length
      if (length > 0) tokens.push(line, start - (lines[line] ?? 0), length, legend[kind].type, legend[kind].modifiers)
    }
  return Uint32Array.from(tokens)
}

function lineStarts(source: string): number[] {
  return [0, ...[...source.matchAll(/\r\n?|\n/g)].map(({ index, 0: mark }) => index + mark.length)]
}

/** The stretches of the source, each on one line, that a range of the prose is made of. */
function* pieces({ map, text }: Prose, span: Span, lines: readonly number[]): Generator<Span> {
  const pairs = map.length / 2
  const proseAt = (pair: number): number => (pair < pairs ? (map[2 * pair] ?? 0) : text.length)
  // The last pair at or before the start of the range.
  let pair = Math.max(0, partitionPoint(pairs, (index) => proseAt(index) <= span.start) - 1)
  for (let at = span.start; at < span.end; pair++) {
    const end = Math.min(span.end, Math.max(at, proseAt(pair + 1)))
    if (end <= at) {
      if (pair >= pairs) return
      continue
    }
    let { start, end: until } = toSourceSpan({ map, text }, { start: at, end })
    for (let next = lines[countBelow(lines, start + 1)]; next !== undefined && next < until; ) {
      yield { start, end: next }
      start = next
      next = lines[countBelow(lines, start + 1)]
    }
    yield { start, end: until }
    at = end
  }
}
