import type { ClauseReading } from '../../facts/clause/clause-reading.ts'
import type { Candidate } from '../../facts/clause/fact.ts'
import type { Phrase } from '../../facts/clause/phrases.ts'
import { cuesIn } from '../../facts/clause/tokens.ts'
import { dimensionBit } from '../../facts/vocabulary/entry.ts'
import { dimensionIds, type Language } from '../../framework/types.ts'
import { commitOutput, measureThreshold, outputCount, probability } from './network.ts'

/**
 * Scores a phrase of a clause, read as a clause of its own, with the candidates in it. The sums of the clause must stay as
 * they are.
 */
export type ScorePhrase = (phrase: ClauseReading, candidates: readonly Candidate[]) => ArrayLike<number>

/**
 * Returns what its phrases add to the sums of a clause that commits to several things (扩建智算中心，开放公共数据，引育人才):
 * together, the words of each weigh against the others. A phrase adds where it is surely a measure by itself, in a
 * dimension of which it has a word. In English only what opens such a series, or a verb in it. Null for most clauses.
 */
export function phraseGains(
  reading: ClauseReading,
  candidates: readonly Candidate[],
  sums: ArrayLike<number>,
  language: Language,
  score: ScorePhrase,
): number[] | null {
  const { phrases, role } = reading
  if (phrases.length < 2 || phrases.length > mostPhrases || role !== 'open') return null
  if (language === 'en' && !isSeries(phrases)) return null
  const commits = probability(sums[commitOutput] ?? 0)
  if (commits < measureThreshold) return null
  /** The dimensions in which it is no measure, but is not far from one. */
  let open = 0
  for (let index = 0; index < dimensionIds.length; index++) {
    const sum = sums[index] ?? 0
    if (sum > farthest && commits * probability(sum) <= measureThreshold) open |= 1 << index
  }
  if (open === 0) return null
  let gains: number[] | null = null
  for (const phrase of phrases) {
    if (language === 'en' && phrase !== phrases[0] && !opensWithVerb(phrase)) continue
    const speaks = actsOn(phrase) & open
    if (speaks === 0) continue
    const within = candidates.filter(({ term }) => term.start >= phrase.start && term.end <= phrase.end)
    const alone = score(asClause(phrase, reading), within)
    const does = probability(alone[commitOutput] ?? 0)
    for (let index = 0; index < dimensionIds.length; index++) {
      const sum = alone[index] ?? 0
      if ((speaks & (1 << index)) === 0 || does * probability(sum) < surely) continue
      gains ??= Array.from({ length: outputCount }, () => 0)
      gains[index] = Math.max(gains[index] ?? 0, sum - (sums[index] ?? 0))
    }
  }
  return gains
}

/** True if a phrase behind the first opens with a verb, as in “will build a centre, fund chips and train engineers”. */
function isSeries(phrases: readonly Phrase[]): boolean {
  return phrases.some((phrase, index) => index > 0 && opensWithVerb(phrase))
}

function opensWithVerb({ tokens: [first], start }: Phrase): boolean {
  return first?.verb === true && first.start === start
}

const surely = 0.85
/** The least sum of a clause: of 165 phrases that added in real plans, two were in clauses with less. */
const farthest = -4
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

/** The phrase by itself; who acts and by when is said for all. */
function asClause(phrase: Phrase, { flags, predicate, modal, firm, owner }: ClauseReading): ClauseReading {
  const { start, end, tokens } = phrase
  const headed = opensWithVerb(phrase)
  const cues = cuesIn(tokens)
  const own = { role: 'open', commits: true, headed, modal, firm, owner } as const
  return { start, end, tokens, phrases: [phrase], cues, flags, predicate, ...own }
}
