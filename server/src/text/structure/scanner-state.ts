import type { Marker, MarkerScheme } from '../numbering/marker.ts'
import { isSameLists, noLists, type OpenLists } from './item-depths.ts'

/** The state that earlier blocks leave for classifying the next one. Immutable. */
export interface ScannerState {
  /** True if there was an article since the last heading. */
  readonly inArticle: boolean
  /** True if the previous block ends with a colon. */
  readonly leadIn: boolean
  /** The number of the last line in a list of annexes, 0 before its first line; -1 where no such list is open. */
  readonly annexList: number
  /** The number of the last part that such a list names of an annex (“Schedule 1 …”, “Part 1 …”), else 0. */
  readonly annexPart: number
  /** Inside a box (专栏): its last number. */
  readonly boxed: boolean
  readonly box: Marker | null
  /** The last number of each scheme that opens sections. */
  readonly numbers: Readonly<Partial<Record<MarkerScheme, number>>>
  readonly lists: OpenLists
  /** The ranks of the open sections. */
  readonly ranks: readonly number[]
}

export const initialState: ScannerState = {
  inArticle: false,
  leadIn: false,
  annexList: -1,
  annexPart: 0,
  boxed: false,
  box: null,
  numbers: {},
  lists: noLists,
  ranks: [],
}

/** True if what follows is classified the same after either. */
export function isSameState(a: ScannerState, b: ScannerState): boolean {
  return (
    a === b ||
    (a.inArticle === b.inArticle &&
      a.leadIn === b.leadIn &&
      a.annexList === b.annexList &&
      a.annexPart === b.annexPart &&
      a.boxed === b.boxed &&
      a.box?.scheme === b.box?.scheme &&
      a.box?.number === b.box?.number &&
      isSameLists(a.lists, b.lists) &&
      isSameList(a.ranks, b.ranks) &&
      isSameNumbers(a.numbers, b.numbers))
  )
}

function isSameList(a: readonly number[], b: readonly number[]): boolean {
  return a === b || (a.length === b.length && a.every((rank, index) => rank === b[index]))
}

function isSameNumbers(a: ScannerState['numbers'], b: ScannerState['numbers']): boolean {
  if (a === b) return true
  const schemes = Object.keys(a) as MarkerScheme[]
  return schemes.length === Object.keys(b).length && schemes.every((scheme) => a[scheme] === b[scheme])
}
