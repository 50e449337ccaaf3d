import { endOfLine, indexWithin, spacesEnd } from '../document/scan.ts'

/** The part of an inline link after its bracketed text. */
export interface LinkTail {
  /** The end of the whole link. */
  readonly end: number
  /** True if the destination is a place in the draft itself (`#…`). */
  readonly anchor: boolean
}

/** Maximum depth of parentheses in a destination; CommonMark requires at least three. */
const deepest = 32
const longestLabel = 999
const longestTemplate = 100

/** Parses `(destination "title")` at `at`; null if none. `missing` records closing quotes that do not occur again. */
export function inlineTail(source: string, at: number, end: number, missing: Set<string>): LinkTail | null {
  if (source.charCodeAt(at) !== 0x28) return null
  const start = spacesEnd(source, at + 1, end)
  const destination = destinationEnd(source, start, end)
  if (destination < 0) return null
  const anchor = source.charCodeAt(start) === 0x23
  let close = spacesEnd(source, destination, end)
  if (close > destination && close < end && source.charCodeAt(close) !== 0x29) {
    const title = titleEnd(source, close, end, missing)
    if (title < 0) return null
    close = spacesEnd(source, title, end)
  }
  return close < end && source.charCodeAt(close) === 0x29 ? { end: close + 1, anchor } : null
}

/** Returns the end of the `[label]` at `at`, -1 if there is none. */
export function labelEnd(source: string, at: number, end: number): number {
  if (source.charCodeAt(at) !== 0x5b) return -1
  const last = Math.min(end, at + longestLabel + 2)
  for (let next = at + 1; next < last; next++) {
    const code = source.charCodeAt(next)
    if (code === 0x5c) next++
    else if (code === 0x5d) return next + 1
    else if (code === 0x5b) return -1
  }
  return -1
}

/** Normalises a label for comparison: folds case and collapses white space (CommonMark's, not ideographic spaces). */
export function normalLabel(label: string): string {
  return label
    .replace(/[\t\n\r ]+/g, ' ')
    .replace(/^ | $/g, '')
    .toLowerCase()
    .toUpperCase()
}

/**
 * The end of the last line of the link reference definition (`[label]: destination "title"`) at `at`, -1 if there is
 * none. The destination and the title may be on lines of their own. `end` is the end of the paragraph.
 */
export function definitionEnd(source: string, at: number, end: number): number {
  const label = labelEnd(source, at, end)
  if (label < 0 || source.charCodeAt(label) !== 0x3a || source.charCodeAt(at + 1) === 0x5e) return -1
  if (source.slice(at + 1, label - 1).trim() === '') return -1
  const start = spacesEnd(source, label + 1, end)
  const destination = destinationEnd(source, start, end)
  if (destination <= start) return -1
  const line = endOfLine(source, destination, end)
  const rest = spacesEnd(source, destination, end)
  const alone = rest >= line
  if (rest === destination && !alone) return -1
  const title = rest < end ? titleEnd(source, rest, end, new Set()) : -1
  if (title >= 0 && spacesEnd(source, title, endOfLine(source, title, end)) === endOfLine(source, title, end))
    return endOfLine(source, title, end)
  // No valid title: the definition is complete only if its destination ends the line.
  return alone ? line : -1
}

function destinationEnd(source: string, from: number, end: number): number {
  if (source.charCodeAt(from) === 0x3c && from < end) {
    for (let at = from + 1; at < end; at++) {
      const code = source.charCodeAt(at)
      if (code === 0x5c) at++
      else if (code === 0x3e) return at + 1
      else if (code === 0x3c || code === 0x0a) return -1
    }
    return -1
  }
  let depth = 0
  let at = templateEnd(source, from, end)
  for (; at < end; at++) {
    const code = source.charCodeAt(at)
    if (code <= 0x20) break
    if (code === 0x5c) at++
    else if (code === 0x28 && ++depth > deepest) return -1
    else if (code === 0x29 && depth-- === 0) break
  }
  return depth > 0 ? -1 : Math.min(at, end)
}

/** The end of a Jekyll template (`{{ site.baseurl }}`) at `from`, which Jekyll expands before Markdown is parsed. */
function templateEnd(source: string, from: number, end: number): number {
  if (!source.startsWith('{{', from)) return from
  const close = indexWithin(source, '}}', from, Math.min(end, from + longestTemplate))
  return close < 0 ? from : close + 2
}

function titleEnd(source: string, from: number, end: number, missing: Set<string>): number {
  const open = source.charAt(from)
  if (open !== '"' && open !== "'" && open !== '(') return -1
  const close = open === '(' ? ')' : open
  if (missing.has(close)) return -1
  for (let at = from + 1; at < end; at++) {
    const character = source.charAt(at)
    if (character === '\\') at++
    else if (character === close) return at + 1
    else if (character === '(' && close === ')') return -1
  }
  missing.add(close)
  return -1
}
