import type { Position } from 'unist'
import type { ChunkedText } from '../text/document/chunked-text.ts'
import { Lines } from '../text/document/lines.ts'
import type { Span } from '../text/document/span.ts'

/** Returns a function from spans of the text to unist positions: lines and columns from 1, offsets from 0. */
export function vfilePlaces(text: ChunkedText): (span: Span) => Position {
  const lines = new Lines(text)
  const point = (offset: number) => {
    const { line, character } = lines.placeAt(offset)
    return { line: line + 1, column: character + 1, offset }
  }
  return ({ start, end }) => ({ start: point(start), end: point(end) })
}
