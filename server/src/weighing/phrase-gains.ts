import type { ClauseReading } from '../facts/clause/clause-reading.ts'
import type { Phrase } from '../facts/clause/phrases.ts'
import { dimensionBit } from '../facts/vocabulary/entry.ts'
import { dimensionIds } from '../framework/types.ts'
import { commitOutput, outputCount, probability } from './weights/network.ts'

/** A text scored as a clause by itself, and its reading. */
export interface ScoredClause {
  readonly sums: ArrayLike<number>
  readonly reading: ClauseReading
}

/**
 * Returns what its phrases add to the sums of a clause that commits to several things (扩建智算中心，开放公共数据，引育人才):
 * together, the words of each weigh against the others. A phrase adds where it is surely a measure by itself, in a
 * dimension of which it has a word. Null where no phrase was scored: most clauses. `score` scores a text as a block like that of the clause.
 */
export function phraseGains(
  text: string,
  { sums, reading }: ScoredClause,
  score: (text: string) => ScoredClause | null,
): number[] | null {
  const { phrases, role } = reading
  const commits = probability(sums[commitOutput] ?? 0)
  if (phrases.length < 2 || phrases.length > mostPhrases || role !== 'open' || commits < likely) return null
  let counted = 0
  for (let index = 0; index < dimensionIds.length; index++)
    if (commits * probability(sums[index] ?? 0) > likely) counted |= 1 << index
  let gains: number[] | null = null
  /** To score a phrase may write over the sums. */
  let whole: readonly number[] | null = null
  for (const phrase of phrases) {
    const speaks = actsOn(phrase) & ~counted
    if (speaks === 0) continue
    whole ??= Array.from(sums)
    gains ??= Array.from({ length: outputCount }, () => 0)
    const alone = score(text.slice(phrase.start, phrase.end))?.sums
    if (alone === undefined) continue
    const does = probability(alone[commitOutput] ?? 0)
    for (let index = 0; index < dimensionIds.length; index++) {
      const sum = alone[index] ?? 0
      if ((speaks & (1 << index)) === 0 || does * probability(sum) < surely) continue
      gains[index] = Math.max(gains[index] ?? 0, sum - (whole[index] ?? 0))
    }
  }
  return gains
}

const likely = 0.5
const surely = 0.7
/** No sentence has more; a list of figures may. */
const mostPhrases = 24
/** In characters. A shorter phrase is a word. */
const shortest = 4

/** The dimensions, as bits, of which a phrase has a word; 0 if no verb of it governs anything. */
function actsOn({ tokens, start, end, bracketed }: Phrase): number {
  if (bracketed || end - start < shortest) return 0
  let acts = false
  let speaks = 0
  for (const { entry, verb, commitment, start: at } of tokens) {
    for (const { dimension } of entry.senses) speaks |= dimensionBit[dimension]
    if (commitment !== null || (verb && at === start)) acts = true
  }
  return acts ? speaks : 0
}
