import type { ChunkedText } from './chunked-text.ts'
import { Lines } from './lines.ts'
import type { Span } from './span.ts'

/** A range as people and other tools count: lines and columns from 1, columns in UTF-16 units. */
export interface LineColumnRange {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** Turns offsets of one text into lines and columns. */
export function lineColumns(text: ChunkedText): (span: Span) => LineColumnRange {
  const lines = new Lines(text)
  return (span) => {
    const start = lines.placeAt(span.start)
    const end = lines.placeAt(span.end)
    return { line: start.line + 1, column: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1 }
  }
}
