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

const sentenceMarks = '。；：！？;:.!?'

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

/**
 * The width to which a draft is hard-wrapped, 0 where each line is a paragraph. It is wrapped where the lines that another
 * follows at once are of much the same width, no more than 200 columns, a good part of them break off amid a sentence, and
 * some line ends one: a list without full stops is not wrapped.
 */
export function wrapWidth(text: string, lines: readonly PlainLine[]): number {
  const widths: number[] = []
  let broken = 0
  let ended = 0
  lines.forEach((line, index) => {
    if (line.start === line.end) return
    const ends = sentenceMarks.includes(text.charAt(line.end - 1))
    if (ends) ended++
    const next = lines[index + 1]
    if (!next || next.start === next.end) return
    widths.push(line.width)
    if (!ends) broken++
  })
  widths.sort((a, b) => a - b)
  const full = widths[Math.floor(widths.length * 0.9)] ?? 0
  if (widths.length < 2 || full < 30 || full > 200 || ended === 0) return 0
  const near = widths.filter((width) => width >= 0.7 * full && width <= 1.3 * full).length
  return near >= 0.6 * widths.length && broken >= 0.3 * widths.length ? full : 0
}
