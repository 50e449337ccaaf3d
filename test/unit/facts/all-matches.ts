import type { Trie } from '../../../server/src/facts/vocabulary/trie.ts'

/** Where a term stands: its number and its half-open range. */
export interface Match {
  readonly term: number
  readonly start: number
  readonly end: number
}

/** Every place of every term, also of those within longer ones: by ascending start, at one start the longest first. */
export function allMatches(trie: Trie, terms: readonly string[], text: string): Match[] {
  const matches: Match[] = []
  for (let start = 0; start < text.length; start++) {
    let before = text.length
    for (let term = trie.longestAt(text, start); term >= 0; term = trie.longestAt(text, start, before)) {
      const end = start + (terms[term]?.length ?? 0)
      matches.push({ term, start, end })
      before = end - 1
      if (before <= start) break
    }
  }
  return matches
}
