import type { DimensionId, ElementId } from '../framework/types.ts'
import type { ClauseReading, Phrase, ReadToken } from './reading.ts'
import type { TermSense } from './vocabulary.ts'

/** The word beside a term that tells its element. */
export interface Company {
  readonly element: ElementId | null
  readonly read: ReadToken
}

/** The nearest word in the phrase that tells the element; one behind the term is nearer than one before it. */
export function companyOf(phrase: Phrase, read: ReadToken, dimension: DimensionId): Company | null {
  return nearest(phrase.tokens, read, dimension, isCompany)
}

/**
 * What tells the element of a term that names none: a word beside it in its phrase, or one that only shades (人才…服务),
 * else such a word anywhere in its clause.
 */
export function elementBeside(
  clause: ClauseReading,
  phrase: Phrase,
  read: ReadToken,
  dimension: DimensionId,
): Company | null {
  const beside = companyOf(phrase, read, dimension) ?? nearest(phrase.tokens, read, dimension, isShade)
  if (beside !== null || clause.phrases.length > mostPhrases || read.token.entry.text.charCodeAt(0) < 0x2fff)
    return beside
  const all = clause.phrases.flatMap(({ tokens }) => tokens)
  return nearest(all, read, dimension, isCompany) ?? nearest(all, read, dimension, isShade)
}

/** A clause of more phrases is a list of other things, and would take long. */
const mostPhrases = 12

function nearest(
  tokens: readonly ReadToken[],
  read: ReadToken,
  dimension: DimensionId,
  tells: (sense: TermSense) => boolean,
): Company | null {
  let best: Company | null = null
  let distance = Infinity
  for (const other of tokens) {
    if (other === read) continue
    const sense = other.token.entry.senses.find((s) => s.dimension === dimension && tells(s))
    if (sense === undefined) continue
    const behind = other.token.start - read.token.end
    const away = behind >= 0 ? behind : (read.token.start - other.token.end) * 2 + 4
    if (away < distance) {
      distance = away
      best = { element: sense.element, read: other }
    }
  }
  return best
}

function isCompany(sense: TermSense): boolean {
  return sense.strength === 'refine' || (sense.strength === 'strong' && sense.element !== null)
}

function isShade(sense: TermSense): boolean {
  return sense.strength === 'shade'
}
