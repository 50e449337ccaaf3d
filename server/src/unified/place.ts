import type { Position } from 'unist'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Span } from '../text/span.ts'

/** Turns the offsets of one text into unist positions: lines and columns from 1, offsets from 0. */
export function placer(text: string): (span: Span) => Position {
  const document = TextDocument.create('', '', 0, text)
  const point = (offset: number) => {
    const { line, character } = document.positionAt(offset)
    return { line: line + 1, column: character + 1, offset }
  }
  return ({ start, end }) => ({ start: point(start), end: point(end) })
}
