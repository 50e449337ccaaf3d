import type { Block } from './block.ts'
import type { Marker, MarkerScheme } from './marker.ts'
import type { SourceBlock } from './source-block.ts'

/** A block and how deep a section it opens stands: the lower the number the higher; 0 opens none. */
export interface Ranked {
  readonly block: Block
  readonly rank: number
}

/** Markdown's headings have the ranks 1 to 6; numbers come below them, in the order of GB/T 9704 and of legislation. */
const schemeRanks: Readonly<Record<MarkerScheme, number>> = {
  part: 10,
  chapter: 11,
  division: 12,
  section: 13,
  article: 14,
  han: 15,
  'han-paren': 16,
  roman: 16,
  capital: 17,
  arabic: 18,
  decimal: 19,
  'arabic-paren': 20,
  circled: 21,
  alpha: 22,
  bullet: 30,
}
/** A bold line, or bold words that run into their text. */
export const boldRank = 35
/** 专栏, and what is numbered inside it. */
export const boxRank = 40
export const boxedRank = 41

/** The ranks of numbers in a draft: a scheme that Markdown's headings use has theirs on plain lines too. */
export function numberRanks(
  sources: readonly SourceBlock[],
  markers: readonly (Marker | null)[],
): Record<MarkerScheme, number> {
  const ranks = { ...schemeRanks }
  const seen = new Set<MarkerScheme>()
  sources.forEach((source, index) => {
    const scheme = markers[index]?.scheme
    if (source.kind !== 'heading' || !scheme || seen.has(scheme)) return
    seen.add(scheme)
    ranks[scheme] = source.level
  })
  return ranks
}

/** Levels count the headings above, without gaps; a title begins anew. */
export function assignLevels(ranked: readonly Ranked[]): Block[] {
  const open: number[] = []
  return ranked.map(({ block, rank }) => {
    if (block.kind === 'title') open.length = 0
    if (rank === 0) return block
    while (open.length > 0 && (open[open.length - 1] ?? 0) >= rank) open.pop()
    open.push(rank)
    return { ...block, level: open.length }
  })
}
