import type { Marker } from '../numbering/marker.ts'
import type { RawBlock } from '../pieces/raw-block.ts'
import { isScheduleHeading, opensAnnexList } from './annex-mark.ts'

/** What the line before tells of annexes. Immutable. */
export interface AnnexLines {
  /** The number of the last line in a list of annexes, 0 before its first line; -1 where no such list is open. */
  readonly listed: number
  /** The number of the last part that the list names of an annex (“Schedule 1 …”, “Part 1 …”), else 0. */
  readonly part: number
  /** Of what it is the head. */
  readonly head: 'schedule' | 'annex' | null
}

export const noAnnexLines: AnnexLines = { listed: -1, part: 0, head: null }
const opening: AnnexLines = { ...noAnnexLines, listed: 0 }
const schedule: AnnexLines = { ...noAnnexLines, head: 'schedule' }
const annex: AnnexLines = { ...noAnnexLines, head: 'annex' }

export function isSameAnnexLines(a: AnnexLines, b: AnnexLines): boolean {
  return a === b || (a.listed === b.listed && a.part === b.part && a.head === b.head)
}

/** After a line of English text that is no line of a list: the head of an annex, or words that open a list of them. */
export function afterLine({ kind, prose: { text } }: RawBlock, marker: Marker | null): AnnexLines {
  const isHead = marker?.scheme === 'annex' || (marker === null && isScheduleHeading(text))
  if (isHead && kind !== 'row' && kind !== 'quote') return /^schedule/i.test(text) ? schedule : annex
  return opensAnnexList(text) ? opening : noAnnexLines
}

/**
 * After a line with a number that goes on with a list of annexes: the next annex, or a part of the last one. Null for
 * the head of an annex, and where the draft's own first part begins, which its text follows.
 */
export function nextInList(before: AnnexLines, marker: Marker, next: Marker | null): AnnexLines | null {
  const { listed, part } = before
  const { scheme, number } = marker
  if (scheme === 'annex') return listed >= 0 && number > listed ? { ...noAnnexLines, listed: number } : null
  if (scheme !== 'part' || listed < 1 || number !== part + 1) return null
  const isBeforeAnnex = next?.scheme === 'annex' && next.number > listed
  const goesOn = part > 0 || isBeforeAnnex || (next?.scheme === 'part' && next.number === number + 1)
  return goesOn ? { ...before, part: number } : null
}

/**
 * True for the note below “SCHEDULE” that says which section it belongs to: “Section 2”. Below “ANNEX I” its first section
 * may be headed so.
 */
export function isSectionNote({ head }: AnnexLines, { scheme, number, span }: Marker, text: string): boolean {
  const isAlone = scheme === 'section' && text.slice(span.end).trim() === ''
  return isAlone && (head === 'schedule' || (head === 'annex' && number > 1))
}
