import type { Marker } from '../numbering/marker.ts'
import { blankLinesEnd, isBlankLine, isPlain } from '../pieces/blank-lines.ts'
import { none } from '../pieces/piece.ts'
import type { Leaf } from './leaf.ts'

/**
 * A list item, possibly in a quote, or a footnote label. A thematic break of dashes matches too, which does no harm.
 */
const fresh = /(?:> ?)?(?:(?:[-+*]|\d{1,9}[.)])[ \t]{1,4}[^ \t\r\n]|\[\^[^\s[\]\\]{1,64}\]:)/y
/** Upper bound on how much of a line decides whether it is fresh. */
export const longestHead = 80

/**
 * True if the line at `at`, which must not continue a paragraph, opens blocks of its own at the margin. An item ends
 * the previous one with everything open in it, and reads the same in the same list or in a new one.
 */
export function isFreshLine(text: string, at: number): boolean {
  fresh.lastIndex = at
  return fresh.test(text)
}

/** Returns the number or bullet of a list item as a marker. */
export function itemMarker(label: string): Marker {
  const number = Number.parseInt(label, 10)
  const span = { start: 0, end: 0 }
  if (Number.isNaN(number)) return { scheme: 'bullet', number: 0, label, span }
  return { scheme: label.endsWith(')') ? 'arabic-paren' : 'arabic', number, label, span }
}

const head = /([-+*]|\d{1,9}[.)]) {1,4}(?! )/y

/**
 * Adds the list item at `from` and returns where it ends, after its line. Returns -1 if there is none, or if it may
 * have more than one line of text.
 */
export function itemEnd(text: string, from: number, leaves: Leaf[]): number {
  head.lastIndex = from
  const found = head.exec(text)
  const start = head.lastIndex
  if (!found || !isPlain(text.charCodeAt(start))) return -1
  const newline = text.indexOf('\n', start)
  const behind = newline < 0 ? text.length : newline + 1
  if (!isBlankLine(text, behind)) {
    if (!isFreshLine(text, behind)) return -1
  } else {
    // Indented text after a blank line may still belong to the item.
    const next = blankLinesEnd(text, behind)
    if (text.charCodeAt(next) <= 0x20) return -1
  }
  const end = newline < 0 ? behind : newline
  leaves.push({ kind: 'item', start, end, level: 1, marker: itemMarker(found[1] ?? ''), marks: none })
  return behind
}
