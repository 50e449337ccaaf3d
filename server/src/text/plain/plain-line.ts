import { isDigit, isFullWidth } from '../document/characters.ts'
import { spacesEnd, spacesStart } from '../document/scan.ts'

/** A line of plain text, without the white space around it. */
export interface PlainLine {
  readonly start: number
  readonly end: number
  /** Start of the line itself. */
  readonly from: number
  /** Width of the white space before it, in columns. */
  readonly indent: number
  /** Width including indentation, in columns: a full-width character has two. */
  readonly width: number
}

/** The line at `[from, to)`. If `numbered`, its text excludes the line number at the left; its width includes it. */
export function plainLine(text: string, from: number, to: number, numbered: boolean): PlainLine {
  const head = numbered ? from + lineNumberLength(text, from, to) : from
  const start = spacesEnd(text, head, to)
  const end = spacesStart(text, start, to)
  return { start, end, from, indent: columns(text, head, start), width: columns(text, from, end) }
}

const lineNumber = /^[ \t\f]{0,8}\d{1,2}(?=[ \t]+\S)/

/** The length of the line number at the start of the line `[from, to)` of a printed bill, 0 if there is none. */
export function lineNumberLength(text: string, from: number, to: number): number {
  const code = text.charCodeAt(from)
  if (code !== 0x20 && code !== 0x09 && code !== 0x0c && !isDigit(code)) return 0
  return lineNumber.exec(text.slice(from, Math.min(to, from + longestNumber)))?.[0].length ?? 0
}

/** The length of a line's start that `lineNumber` is matched against, in UTF-16 code units. */
const longestNumber = 32

function columns(text: string, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at++) count += isFullWidth(text.charCodeAt(at)) || text.charCodeAt(at) === 0x3000 ? 2 : 1
  return count
}

/** The start of the line after one that ends at `end`. */
export function behindLineEnd(text: string, end: number): number {
  return Math.min(text.length, end + (text.charCodeAt(end) === 0x0d && text.charCodeAt(end + 1) === 0x0a ? 2 : 1))
}

const sentenceMarks = '。；：！？;:.!?'

export function endsSentence(text: string, { end }: PlainLine): boolean {
  return sentenceMarks.includes(text.charAt(end - 1))
}
