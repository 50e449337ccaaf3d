import { lineEndAt } from '../document/line-end.ts'
import { none, type PieceExtras, reach } from '../pieces/piece.ts'
import { isDirective } from '../pieces/read-directives.ts'
import { behindLineEnd, type PlainLine, plainLine } from './plain-line.ts'

/**
 * Where a page of a paginated text ends: its number on a line of its own, and the running header of the next page. They
 * are no part of the text, and its paragraphs go on after them.
 */
export interface PageBreak {
  readonly number: PlainLine
  /** The lines of the running header below it. */
  readonly header: readonly PlainLine[]
  /** The start of the line after them. */
  readonly end: number
  /** Of the number and the lines below it; those of a running header are the same on every page. */
  readonly labels: readonly string[]
}

/** The label of a page number: one number alone may be anything. */
const pageLabel = '#'
/** A running header has no more lines. */
const mostHeaders = 2
/** The most lines of a page break. */
export const mostBreakLines = 1 + mostHeaders
/** A bare page number is set in from the left. */
const leastIndent = 10

/**
 * The page break whose number is on the line at `at`; null if that line has none. `repeated` are the labels that several
 * page breaks of the draft have. Looks no further than `reach`.
 */
export function pageBreakAt(text: string, at: number, repeated: ReadonlySet<string>): PageBreak | null {
  const number = plainLine(text, at, lineEndAt(text, at), false)
  if (!isPageNumber(text, number)) return null
  const labels = [pageLabel]
  const header: PlainLine[] = []
  let end = behindLineEnd(text, lineEndAt(text, number.end))
  let isHeader = true
  for (let from = end; labels.length <= mostHeaders && from < text.length; ) {
    const to = lineEndAt(text, from)
    if (to > at + reach) break
    const line = plainLine(text, from, to, false)
    from = behindLineEnd(text, to)
    if (line.start === line.end) {
      // The lines of a header stand together.
      if (labels.length > 1) break
      continue
    }
    // Another page number has its own labels, and a directive is for what comes after it.
    if (isPageNumber(text, line) || isDirective(text, line.start, line.end)) break
    const label = labelOf(text, line)
    labels.push(label)
    isHeader &&= repeated.has(label)
    if (!isHeader) continue
    header.push(line)
    end = from
  }
  return { number, header, end, labels }
}

/** The labels of a draft without page breaks. */
export const unpaginated: ReadonlySet<string> = new Set()

/** The labels that stand in the draft more than once: page numbers, and the headers below them. */
export function repeatedLabels(pieces: readonly (Pick<PieceExtras, 'labels'> | null)[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  for (const one of pieces) for (const label of one?.labels ?? none) (seen.has(label) ? repeated : seen).add(label)
  return repeated.size === 0 ? unpaginated : repeated
}

/** True if page breaks repeat, so that the lines of a break are no text. */
export function isPaginated(repeated: ReadonlySet<string>): boolean {
  return repeated.has(pageLabel)
}

/**
 * True if the line is the running header on the first page of the draft. What has but one part may be the title, which
 * the other pages repeat.
 */
export function isFirstHeader(text: string, line: PlainLine, repeated: ReadonlySet<string>): boolean {
  return isPaginated(repeated) && / {4}/.test(text.slice(line.start, line.end)) && repeated.has(labelOf(text, line))
}

function isPageNumber(text: string, { start, end, indent }: PlainLine): boolean {
  if (end - start > longestNumber) return false
  const words = text.slice(start, end)
  return marked.test(words) || (indent >= leastIndent && bare.test(words))
}

/** No line with a page number alone is longer. */
export const longestNumber = 20
const marked = /^(?:([-–—]) ?\d{1,4} ?\1|(?:Page|PAGE|page) \d{1,4}(?: ?(?:of|OF|\/) ?\d{1,4})?)$/
const bare = /^(?:\d{1,4}|[ivxl]{1,6})$/

/** A line as it looks on every page: figures may be page numbers. */
function labelOf(text: string, { start, end }: PlainLine): string {
  return `= ${text.slice(start, end).replace(/\d+/g, '0').replace(/\s+/g, ' ')}`
}
