import type { Marker } from '../numbering/marker.ts'
import { blankLinesEnd, isBlankLine, isPlain } from '../pieces/blank-lines.ts'
import { none } from '../pieces/piece.ts'
import type { Leaf } from './leaf.ts'

/**
 * An item of a list, in a quote or not, or the label of a footnote; a rule of dashes looks like an item and does as
 * well.
 */
const fresh = /(?:> ?)?(?:(?:[-+*]|\d{1,9}[.)])[ \t]{1,4}[^ \t\r\n]|\[\^[^\s[\]\\]{1,64}\]:)/y
/** No line is told for one of them by more than so much of it. */
export const longestHead = 80

/**
 * Whether the line at `at`, which does not go on with a block before it, opens blocks of its own from the margin on: an
 * item ends the one before it with all that is open in that, and reads the same in the same list or in a new one.
 */
export function isFreshLine(text: string, at: number): boolean {
  fresh.lastIndex = at
  return fresh.test(text)
}

/** The number or bullet of an item, as it is written. */
export function itemMarker(label: string): Marker {
  const number = Number.parseInt(label, 10)
  const span = { start: 0, end: 0 }
  if (Number.isNaN(number)) return { scheme: 'bullet', number: 0, label, span }
  return { scheme: label.endsWith(')') ? 'arabic-paren' : 'arabic', number, label, span }
}

const head = /([-+*]|\d{1,9}[.)]) {1,4}(?! )/y

/**
 * Adds the item at `from` and returns where it ends (behind its line); -1 where there is none, or more may belong to it
 * than one line of text.
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
    // What is indented behind a blank line may belong to it still.
    const next = blankLinesEnd(text, behind)
    if (text.charCodeAt(next) <= 0x20) return -1
  }
  const end = newline < 0 ? behind : newline
  leaves.push({ kind: 'item', start, end, level: 1, marker: itemMarker(found[1] ?? ''), marks: none })
  return behind
}
