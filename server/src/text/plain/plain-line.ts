import { isDigit, isFullWidth } from '../document/characters.ts'
import { spacesEnd, spacesStart } from '../document/scan.ts'

/** A line of plain text, without the white space around it. */
export interface PlainLine {
  readonly start: number
  readonly end: number
  /** Columns of white space before the text. */
  readonly indent: number
  /** Columns, including indentation; a full-width character takes two. */
  readonly width: number
}

/**
 * Returns the line at `[from, to)`. If lines are `numbered`, the number at the left is not part of the text, but counts
 * for the width.
 */
export function plainLine(text: string, from: number, to: number, numbered: boolean): PlainLine {
  const head = numbered ? from + lineNumberLength(text, from, to) : from
  const start = spacesEnd(text, head, to)
  const end = spacesStart(text, start, to)
  return { start, end, indent: columns(text, head, start), width: columns(text, from, end) }
}

const lineNumber = /^[ \t\f]{0,8}\d{1,2}(?=[ \t]+\S)/

/**
 * Returns the length of the line number at the start of the line `[from, to)` of a printed bill; 0 if there is none.
 */
export function lineNumberLength(text: string, from: number, to: number): number {
  const code = text.charCodeAt(from)
  if (code !== 0x20 && code !== 0x09 && code !== 0x0c && !isDigit(code)) return 0
  return lineNumber.exec(text.slice(from, Math.min(to, from + longestNumber)))?.[0].length ?? 0
}

/** How far a line number and the word after it are looked for. */
const longestNumber = 32

function columns(text: string, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at++) count += isFullWidth(text.charCodeAt(at)) || text.charCodeAt(at) === 0x3000 ? 2 : 1
  return count
}

const sentenceMarks = '。；：！？;:.!?'

export function endsSentence(text: string, { end }: PlainLine): boolean {
  return sentenceMarks.includes(text.charAt(end - 1))
}
