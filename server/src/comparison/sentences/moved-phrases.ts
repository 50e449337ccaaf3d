import type { Draft } from '../../text/model/draft.ts'
import type { Grams } from '../matching/grams.ts'
import type { SentencePair } from '../matching/matched-row.ts'
import { placeIn } from '../matching/passages.ts'
import { phrasesOf, shortestKnown } from './phrases.ts'

/** Phrases that a sentence has lost and another has gained, by key: where they stand now, and where they stood; empty for one heading. */
export interface MovedPhrases {
  readonly out: ReadonlyMap<string, string>
  readonly in: ReadonlyMap<string, string>
}

/** Phrases that stand in one version of a sentence alone, and in another sentence of the other draft. */
export function movedPhrases(
  pairs: readonly SentencePair[],
  oldDraft: Draft,
  newDraft: Draft,
  grams: Grams,
): MovedPhrases {
  const left = new Map<string, number>()
  const come = new Map<string, number>()
  for (const { old, new: fresh } of pairs) {
    const [before, after] = [keysOf(old.text, grams), keysOf(fresh.text, grams)]
    for (const key of before) if (!after.has(key)) left.set(key, old.block)
    for (const key of after) if (!before.has(key)) come.set(key, fresh.block)
  }
  const out = new Map<string, string>()
  const into = new Map<string, string>()
  for (const [key, from] of left) {
    const to = come.get(key)
    if (to === undefined) continue
    const [place, before] = [placeIn(newDraft, to).where, placeIn(oldDraft, from).where]
    out.set(key, place === before ? '' : place)
    into.set(key, place === before ? '' : before)
  }
  return { out, in: into }
}

function keysOf(text: string, grams: Grams): Set<string> {
  return new Set(
    phrasesOf(text, 0, grams)
      .map(({ key }) => key)
      .filter((key) => key.length >= shortestKnown),
  )
}
