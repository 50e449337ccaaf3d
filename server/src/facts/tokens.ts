import type { Language } from '../framework/types.ts'
import { type Entry, vocabulary } from './vocabulary.ts'

/** A word of the vocabulary where it stands in the prose. */
export interface Token {
  readonly entry: Entry
  readonly start: number
  readonly end: number
  /** The head noun of a longer term (标准 in 数据标准): only what it is as an institution counts. */
  readonly inner: boolean
}

/**
 * The words of the vocabulary in a text, leftmost and longest first, none overlapping; and the institutional head nouns
 * with which longer terms end. One pass of the automaton.
 */
export function tokenize(text: string, language: Language): Token[] {
  const { automaton, entries } = vocabulary(language)
  const matches = automaton.search(text)
  matches.sort((a, b) => a.start - b.start || b.end - a.end)
  const tokens: Token[] = []
  let end = 0
  let outer: Token | undefined
  const cited = citations(text)
  let citation = 0
  for (const match of matches) {
    const entry = entries[match.term]
    if (entry === undefined) continue
    while (citation < cited.length && (cited[citation + 1] ?? 0) <= match.start) citation += 2
    if ((cited[citation] ?? Infinity) < match.start) continue
    if (match.start >= end) {
      outer = { entry, start: match.start, end: match.end, inner: false }
      tokens.push(outer)
      end = match.end
    } else if (outer !== undefined && match.end === outer.end && isHeadNoun(entry, outer.entry)) {
      tokens.push({ entry, start: match.start, end: match.end, inner: true })
      outer = undefined
    }
  }
  return tokens
}

function isHeadNoun(entry: Entry, outer: Entry): boolean {
  return !outer.mask && entry.isInstitution && !outer.isInstitution
}

/** Where titles of documents stand (《…》), as pairs of offsets: what they name is no object of the clause. */
function citations(text: string): number[] {
  const found: number[] = []
  for (let open = text.indexOf('《'); open >= 0; open = text.indexOf('《', open + 1)) {
    const close = text.indexOf('》', open)
    if (close < 0) break
    found.push(open, close)
    open = close
  }
  return found
}
