import type { Span } from '../../text/document/span.ts'
import type { Draft } from '../../text/model/draft.ts'
import { toSource, toSourceSpan } from '../../text/prose/prose.ts'

/**
 * A range of a block's prose in the characters of the draft: the prose has traditional characters simplified and others
 * folded, which a reader would take for a change.
 */
export function ownWords({ blocks, starts, chunks }: Draft, index: number, span: Span): string {
  const block = blocks[index]
  if (block === undefined || span.end <= span.start) return ''
  const { text } = block.prose
  const source = toSourceSpan(block.prose, span)
  const from = starts[index] ?? 0
  const written = chunks.slice(from + source.start, from + source.end)
  let words = ''
  let last = -1
  for (let at = span.start; at < span.end; at++) {
    const place = toSource(block.prose, at) - source.start
    // One character of the draft may be two of the prose; a line end is a space.
    if (place !== last) words += text.charAt(at) === ' ' ? ' ' : written.charAt(place)
    last = place
  }
  return words
}
