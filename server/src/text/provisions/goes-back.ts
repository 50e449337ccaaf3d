import type { MarkerScheme } from '../numbering/marker.ts'
import type { Provision } from './provisions.ts'

/**
 * True if a number goes back to two right behind three or more (（一）（二）（三）（二）): no line between can hold the first
 * number of another list.
 */
export function goesBack({ block, marker: { number, scheme } }: Provision, own: Provision): boolean {
  return own.marker.number === 2 && number > 2 && block + 1 === own.block && counted.has(scheme)
}

/** English ones may have (a) within the line before. */
const counted: ReadonlySet<MarkerScheme> = new Set(['han', 'han-paren', 'arabic'])
