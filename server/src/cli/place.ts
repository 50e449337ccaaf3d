import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Span } from '../text/span.ts'

/** A range as people and other tools count: lines and columns from 1, columns in UTF-16 units. */
export interface Place {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** Turns the offsets of one text into places. */
export function placer(text: string): (span: Span) => Place {
  const document = TextDocument.create('', '', 0, text)
  return (span) => {
    const start = document.positionAt(span.start)
    const end = document.positionAt(span.end)
    return { line: start.line + 1, column: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1 }
  }
}
