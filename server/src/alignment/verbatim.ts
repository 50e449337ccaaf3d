import type { Draft } from '../text/model/draft.ts'

/** How far a block of a draft has the wording of a text; null where none has. */
export type VerbatimFinder = (text: string) => { readonly block: number; readonly share: number } | null

/** Finds in which block of a draft a text stands, told by runs of characters. Marks and white space do not count. */
export function createVerbatimFinder({ blocks }: Draft, within: readonly number[]): VerbatimFinder {
  const holding = new Map<string, number[]>()
  for (const block of within)
    for (const run of runsIn(blocks[block]?.prose.text ?? '')) {
      const known = holding.get(run)
      if (!known) holding.set(run, [block])
      else if (known.length < mostBlocks) known.push(block)
    }
  return (text) => {
    const runs = runsIn(text)
    const counts = new Map<number, number>()
    for (const run of runs) for (const block of holding.get(run) ?? []) counts.set(block, (counts.get(block) ?? 0) + 1)
    let best: { block: number; share: number } | null = null
    for (const [block, count] of counts)
      if (count / runs.size > (best?.share ?? 0)) best = { block, share: count / runs.size }
    return best
  }
}

/** The share of runs from which a text counts as copied: names of places and a clause or two may differ. */
export const copiedShare = 0.7
const runLength = 5
/** Blocks kept for one run: what stands in more of them is a stock phrase. */
const mostBlocks = 8

/** Each five neighbouring letters; of a shorter text, all. */
function runsIn(text: string): ReadonlySet<string> {
  const letters = text.replace(/[^\p{L}\p{N}]+/gu, '') || text.trim()
  const runs = new Set<string>()
  for (let at = 0; at === 0 || at + runLength <= letters.length; at++) runs.add(letters.slice(at, at + runLength))
  return runs
}
