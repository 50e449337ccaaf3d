import type { Span } from '../../text/document/span.ts'
import type { Draft } from '../../text/model/draft.ts'
import { toSourceSpan } from '../../text/prose/prose.ts'

/**
 * A range of a block's prose in the characters of the draft: the prose has traditional characters simplified and others
 * folded, which a reader would take for a change. Linear in the length of the range.
 */
export function ownWords({ blocks, starts, chunks }: Draft, index: number, span: Span): string {
  const block = blocks[index]
  if (block === undefined || span.end <= span.start) return ''
  const { text, map } = block.prose
  const source = toSourceSpan(block.prose, span)
  const from = starts[index] ?? 0
  const written = chunks.slice(from + source.start, from + source.end)
  let words = ''
  let last = -1
  let pair = pairAt(map, span.start)
  for (let at = span.start; at < span.end; at++) {
    while ((map[pair + 2] ?? Number.POSITIVE_INFINITY) <= at) pair += 2
    const place = (map[pair + 1] ?? 0) + at - (map[pair] ?? 0) - source.start
    // One character of the draft may be two of the prose; a line end is a space.
    if (place !== last) words += text.charAt(at) === ' ' ? ' ' : written.charAt(place)
    last = place
  }
  return words
}

/** The index in the map of the pair that holds at an offset; by halves. */
function pairAt(map: readonly number[], offset: number): number {
  let low = 0
  let high = map.length / 2
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((map[2 * middle] ?? 0) <= offset) low = middle
    else high = middle
  }
  return 2 * low
}
