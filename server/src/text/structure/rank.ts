import { depthOf } from '../numbering/label-number.ts'
import type { Marker, MarkerScheme } from '../numbering/marker.ts'
import { Trait } from './line-traits.ts'
import type { TraitsTable } from './traits-table.ts'

/** Markdown headings have ranks 1 to 6; numbers rank below them, in the order of GB/T 9704 and of legislation. */
const schemeRanks: Readonly<Record<MarkerScheme, number>> = {
  annex: 9,
  part: 10,
  chapter: 11,
  division: 12,
  section: 13,
  article: 14,
  formal: 14,
  han: 15,
  'han-paren': 16,
  roman: 16,
  capital: 17,
  stem: 17,
  arabic: 18,
  named: 18,
  decimal: 19,
  'arabic-paren': 20,
  circled: 21,
  alpha: 22,
  bullet: 30,
}
/** A bold line, or a bold run-in heading. */
export const boldRank = 35
/** A box (专栏), and numbers inside it. */
export const boxRank = 40
export const boxedRank = 41

/** The rank of sections opened by a number of a scheme; a lower rank is higher up, 0 opens none. */
export type Ranks = Readonly<Record<MarkerScheme, number>>

/** The ranks of numbers in a draft: a scheme used in Markdown headings has their rank on plain lines too. */
export function numberRanks({ list, traits }: TraitsTable): Ranks {
  const ranks: Record<MarkerScheme, number> = { ...schemeRanks }
  const seen = new Set<MarkerScheme>()
  for (let index = 0; index < traits.length; index++) {
    if (((traits[index] ?? 0) & Trait.heading) === 0) continue
    const reading = list[index]
    const scheme = reading?.marker?.scheme
    if (!scheme || scheme === 'bullet' || seen.has(scheme)) continue
    seen.add(scheme)
    ranks[scheme] = reading.source.level
  }
  return ranks
}

/** True for a scheme that Markdown headings of the draft have. */
export function isOfHeadings(ranks: Ranks, scheme: MarkerScheme): boolean {
  return ranks[scheme] < schemeRanks.annex
}

export function isStructural(scheme: MarkerScheme): boolean {
  return scheme === 'part' || scheme === 'chapter' || scheme === 'division'
}

/** The rank of the section that a number opens: 2.1.1 is below 2.1, A.1.2 below A.1, and 2.1 below a bare 2. */
export function rankOfMarker(ranks: Ranks, marker: Marker): number {
  return ranks[marker.scheme] + (marker.scheme === 'decimal' ? 0.1 * (depthOf(marker) - 2) : 0)
}

export function isSameRanks(a: Ranks, b: Ranks): boolean {
  return (Object.keys(a) as MarkerScheme[]).every((scheme) => a[scheme] === b[scheme])
}
