import { isFullWidth } from './characters.ts'
import { spacesEnd, spacesStart } from './source-scan.ts'

/** A line of plain text, without the white space around it. */
export interface PlainLine {
  readonly start: number
  readonly end: number
  /** Columns of white space before it. */
  readonly indent: number
  /** Columns with its indentation: two a full-width character. */
  readonly width: number
}

/** The line at `[from, to)`. */
export function plainLine(text: string, from: number, to: number): PlainLine {
  const start = spacesEnd(text, from, to)
  const end = spacesStart(text, start, to)
  const indent = columns(text, from, start)
  return { start, end, indent, width: indent + columns(text, start, end) }
}

function columns(text: string, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at++) count += isFullWidth(text.charCodeAt(at)) || text.charCodeAt(at) === 0x3000 ? 2 : 1
  return count
}

const sentenceMarks = '。；：！？;:.!?'

export function endsSentence(text: string, { end }: PlainLine): boolean {
  return sentenceMarks.includes(text.charAt(end - 1))
}
