import type { Draft } from '../text/model/draft.ts'

/** How far a block of a draft has the wording of a text; null where none has. */
export type VerbatimFinder = (text: string) => { readonly block: number; readonly share: number } | null

/** Finds in which block of a draft a text stands, told by runs of characters. Marks and white space do not count. */
export function createVerbatimFinder({ blocks }: Draft, within: readonly number[]): VerbatimFinder {
  /** By length of runs: those of texts shorter than a run are looked up as a whole. */
  const indices = new Map<number, ReadonlyMap<string, readonly number[]>>()

  function indexOf(length: number): ReadonlyMap<string, readonly number[]> {
    const known = indices.get(length)
    if (known) return known
    const holding = new Map<string, number[]>()
    for (const block of within)
      for (const run of runsIn(lettersOf(blocks[block]?.prose.text ?? ''), length)) {
        const own = holding.get(run)
        if (!own) holding.set(run, [block])
        else if (own.length < mostBlocks) own.push(block)
      }
    indices.set(length, holding)
    return holding
  }

  return (text) => {
    const letters = lettersOf(text)
    const length = Math.min(runLength, letters.length)
    const runs = runsIn(letters, length)
    const counts = new Map<number, number>()
    for (const run of runs)
      for (const block of indexOf(length).get(run) ?? []) counts.set(block, (counts.get(block) ?? 0) + 1)
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

/** Letters and figures alone. */
function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Each so many neighbouring letters. */
function runsIn(letters: string, length: number): ReadonlySet<string> {
  const runs = new Set<string>()
  for (let at = 0; length > 0 && at + length <= letters.length; at++) runs.add(letters.slice(at, at + length))
  return runs
}
