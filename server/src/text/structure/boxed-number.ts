import type { Marker } from '../numbering/marker.ts'
import type { ScannerState } from './scanner-state.ts'

/**
 * True if a number below a box (专栏) is one of its own: it goes on from the last there, `before`, and is no bare heading
 * that goes on from those outside. Where none of its scheme is outside, the first there would be one: then a number that
 * is given twice or leaves out one (3 after 3 or 1) is a slip in the box.
 */
export function isInBox(
  { scheme, number }: Marker,
  before: Marker | null,
  numbers: ScannerState['numbers'],
  bare: boolean,
): boolean {
  if (before === null) return number === 1 && !(bare && isNext(number, numbers[scheme]))
  if (before.scheme !== scheme) return false
  if (number === before.number + 1) return !(bare && isNext(number, numbers[scheme]))
  if (numbers[scheme] !== undefined) return false
  return number === before.number + 2 || (number === before.number && number > 1)
}

/** A first number outside would be 0, which no writer gives. */
function isNext(number: number, outside = -1): boolean {
  return number === outside + 1
}
