import type { Marker, MarkerScheme } from '../numbering/marker.ts'
import { type AnnexLines, isSameAnnexLines, noAnnexLines } from './annex-lines.ts'
import { isSameLists, noLists, type OpenLists } from './item-depths.ts'

/** The state that earlier blocks leave for classifying the next one. Immutable. */
export interface ScannerState {
  /** True if there was an article since the last heading. */
  readonly inArticle: boolean
  /** True if the previous block ends with a colon. */
  readonly leadIn: boolean
  readonly annexes: AnnexLines
  /** Inside a box (专栏): its last number. */
  readonly boxed: boolean
  readonly box: Marker | null
  /** The last number of each scheme that opens sections. */
  readonly numbers: Readonly<Partial<Record<MarkerScheme, number>>>
  /** Of each scheme: its last number if it has counted single lines alone so far, `heads` if it has headed sections. */
  readonly uses: Readonly<Partial<Record<MarkerScheme, number>>>
  readonly lists: OpenLists
  /** The ranks of the open sections. */
  readonly ranks: readonly number[]
}

/** Numbers of this scheme have text under them. */
export const heads = -1

export const initialState: ScannerState = {
  inArticle: false,
  leadIn: false,
  annexes: noAnnexLines,
  boxed: false,
  box: null,
  numbers: {},
  uses: {},
  lists: noLists,
  ranks: [],
}

/** True if what follows is classified the same after either. */
export function isSameState(a: ScannerState, b: ScannerState): boolean {
  return (
    a === b ||
    (a.inArticle === b.inArticle &&
      a.leadIn === b.leadIn &&
      isSameAnnexLines(a.annexes, b.annexes) &&
      a.boxed === b.boxed &&
      a.box?.scheme === b.box?.scheme &&
      a.box?.number === b.box?.number &&
      isSameLists(a.lists, b.lists) &&
      isSameList(a.ranks, b.ranks) &&
      isSameNumbers(a.numbers, b.numbers) &&
      isSameNumbers(a.uses, b.uses))
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
