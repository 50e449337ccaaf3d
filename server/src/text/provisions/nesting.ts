import type { Block } from '../model/block.ts'
import { decimalOf, depthOf, isOutlineLetter } from '../numbering/label-number.ts'
import type { Marker, MarkerScheme } from '../numbering/marker.ts'

/** The outer before the inner, as GB/T 9704 and legislation nest them. */
const ranks: Readonly<Record<MarkerScheme, number>> = {
  annex: -1,
  part: 0,
  chapter: 1,
  division: 2,
  section: 3,
  article: 3,
  formal: 4,
  han: 4,
  named: 4,
  'han-paren': 5,
  stem: 6,
  arabic: 6,
  decimal: 7,
  'arabic-paren': 8,
  circled: 9,
  alpha: 10,
  roman: 11,
  capital: 12,
  bullet: 13,
}

/** I. and A. number the sections of a plan, above its items; (A) and (i) are deep in a statute. */
const outlineRanks: Readonly<Partial<Record<MarkerScheme, number>>> = { roman: 3.5, capital: 3.6 }

/** How deep a number is: the lower, the further out. 2.1.1 is within 2.1, and 2.1 within a bare 2. */
export function rankOf(marker: Marker): number {
  if (isOutlineLetter(marker)) return outlineRanks[marker.scheme] ?? ranks[marker.scheme]
  const { scheme } = marker
  const depth = scheme === 'annex' ? depthOf(marker) - 1 : scheme === 'decimal' ? depthOf(marker) - 2 : 0
  return ranks[scheme] + 0.1 * depth
}

/**
 * True for a number that opens a list within the one above it though its scheme stands further out elsewhere: A. and I.
 * below “1. …”; (1) that is indented below (b); 第一条 below the heading 一、, where articles run on through headings.
 */
export function opensWithin(block: Block, marker: Marker, above: Block): boolean {
  if (block.kind === 'item' && above.kind === 'item' && block.level > above.level) return true
  if (marker.scheme === 'article') return above.kind === 'heading' && isBelow(block, above)
  const mayHold = above.kind !== 'item' || block.kind === 'item'
  return isOutlineLetter(marker) && marker.number === 1 && mayHold
}

function isBelow({ kind, level }: Block, heading: Block): boolean {
  return kind !== 'heading' || level > heading.level
}

/**
 * What is counted together whatever kind of block it heads: the scheme, A. apart from (A), 2.1 apart from 2.1.1 and from
 * a bare 2.
 */
export function formOf(marker: Marker): string {
  const { scheme } = marker
  if (isOutlineLetter(marker)) return `${scheme} outline`
  const depth = depthOf(marker)
  return scheme === 'annex'
    ? `annex ${nameOf(marker)} ${depth}`
    : depth > 2 || (scheme === 'decimal' && depth === 1)
      ? `${scheme} ${depth}`
      : scheme
}

/** The word of a label, in lower case: recommendation of “Recommendation 3:”, annex of “ANNEX II”. */
export function nameOf({ label }: Pick<Marker, 'label'>): string {
  const name = /^[A-Za-z]*/.exec(label)?.[0].toLowerCase() ?? ''
  return name === 'annexe' ? 'annex' : name
}

/** The numbers before the last one of a label: A of A.2, 2.1 of 2.1.3; empty for a label of one number. */
export function pathOf({ scheme, label }: Pick<Marker, 'scheme' | 'label'>): string {
  const isNested = scheme === 'decimal' || scheme === 'named' || scheme === 'annex'
  return isNested ? decimalOf(label).replace(/\.?\d+[A-F]{0,2}$/, '') : ''
}
