import { isOutlineLetter } from '../numbering/label-number.ts'
import { pathOf } from './nesting.ts'
import type { Provision } from './provisions.ts'

/**
 * A letter with a point that no other follows may be an initial, unless it heads a section with text and leaves out one
 * letter; (i), (v) and (x) are letters as well as numerals.
 */
export function isDoubtful(followers: readonly number[], expected: number, list: readonly Provision[]): boolean {
  const [provision] = followers.flatMap((index) => list[index] ?? [])
  if (!provision) return true
  const { scheme, label, number } = provision.marker
  if (scheme !== 'alpha' && scheme !== 'capital' && scheme !== 'roman') return false
  if (/^[^a-z]*[ivx][^a-z]*$/i.test(label)) return true
  if (!label.endsWith('.')) return false
  if (followers.length > 1) return followers.every((index) => isInitial(list[index]))
  const isSection = isOutlineLetter(provision.marker) && provision.last > provision.block && !provision.isName
  return !isSection || number > expected + 1
}

/** True for the A. of “A. Smith”, with nothing under it. */
export function isInitial(provision: Provision | undefined): boolean {
  return provision?.isName === true && provision.last === provision.block
}

/** True for C.10, C.12 …, codes of some list, which begin anywhere. */
export function isOfCodes(first: Provision | undefined, second: Provision | undefined): boolean {
  const isLettered = first !== undefined && /^[A-Z]/.test(pathOf(first.marker))
  return isLettered && first.marker.number !== 1 && second?.marker.number !== 2
}
