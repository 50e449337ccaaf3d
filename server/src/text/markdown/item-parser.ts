import type { Marker } from '../numbering/marker.ts'
import { blankLinesEnd, isBlankLine, isPlain } from '../pieces/blank-lines.ts'
import { none } from '../pieces/piece.ts'
import type { Leaf } from './leaf.ts'

/** A list item, quoted or not, or a footnote label. A thematic break of dashes matches too, which is harmless. */
const fresh = /(?:> ?)?(?:(?:[-+*]|\d{1,9}[.)])[ \t]{1,4}[^ \t\r\n]|\[\^[^\s[\]\\]{1,64}\]:)/y
/** The greatest length of a line's start, in UTF-16 code units, that `isFreshLine` depends on. */
export const longestHead = 80

/**
 * True if the line at `at`, which does not continue a block before it, opens blocks of its own at the margin. An item
 * closes the item before it and everything open in that; it reads the same in the same list or in a new one.
 */
export function isFreshLine(text: string, at: number): boolean {
  fresh.lastIndex = at
  return fresh.test(text)
}

/** The marker of a list item with the number or bullet `label`. */
export function itemMarker(label: string): Marker {
  const number = Number.parseInt(label, 10)
  const span = { start: 0, end: 0 }
  if (Number.isNaN(number)) return { scheme: 'bullet', number: 0, label, span }
  return { scheme: label.endsWith(')') ? 'arabic-paren' : 'arabic', number, label, span }
}

const head = /([-+*]|\d{1,9}[.)]) {1,4}(?! )/y

/**
 * Adds the item at `from` to `leaves` and returns the start of the next line. Returns -1 if there is no item, or if it
 * may be longer than one line of text.
 */
export function itemEnd(text: string, from: number, leaves: Leaf[]): number {
  head.lastIndex = from
  const found = head.exec(text)
  const start = head.lastIndex
  if (!found || !isPlain(text.charCodeAt(start))) return -1
  const newline = text.indexOf('\n', start)
  const nextLine = newline < 0 ? text.length : newline + 1
  if (!isBlankLine(text, nextLine)) {
    if (!isFreshLine(text, nextLine)) return -1
  } else {
    // Indented text after a blank line may still belong to it.
    const next = blankLinesEnd(text, nextLine)
    if (text.charCodeAt(next) <= 0x20) return -1
  }
  const end = newline < 0 ? nextLine : newline
  leaves.push({ kind: 'item', start, end, level: 1, marker: itemMarker(found[1] ?? ''), marks: none })
  return nextLine
}
