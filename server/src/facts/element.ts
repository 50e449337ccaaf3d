import type { DimensionId, ElementId } from '../framework/types.ts'
import { dimensionBit, type Entry, type TermSense } from './entry.ts'
import type { Phrase } from './phrases.ts'
import type { ClauseReading } from './reading.ts'
import type { Token } from './tokens.ts'

/** The word beside a term that tells its element. */
export interface Company {
  readonly element: ElementId | null
  readonly token: Token
}

/** The nearest word in the phrase that tells the element; one behind the term is nearer than one before it. */
export function companyOf({ tokens }: Phrase, token: Token, dimension: DimensionId): Company | null {
  return nearest(tokens, token, dimension, tells)
}

/**
 * What tells the element of a term that names none: a word beside it in its phrase, or one that only shades (人才…服务),
 * else such a word anywhere in its clause.
 */
export function elementBeside(
  clause: ClauseReading,
  phrase: Phrase,
  token: Token,
  dimension: DimensionId,
): Company | null {
  const beside = companyOf(phrase, token, dimension) ?? nearest(phrase.tokens, token, dimension, shades)
  if (beside !== null || clause.phrases.length > mostPhrases || token.entry.text.charCodeAt(0) < 0x2fff) return beside
  return nearest(clause.tokens, token, dimension, tells) ?? nearest(clause.tokens, token, dimension, shades)
}

/** A clause of more phrases is a list of other things, and would take long. */
const mostPhrases = 12

/** How a word can tell the element of another: the dimensions of which it does, and the sense in which it does. */
interface Telling {
  readonly of: (entry: Entry) => number
  readonly by: (sense: TermSense) => boolean
}

const tells: Telling = {
  of: ({ tellsOf }) => tellsOf,
  by: ({ strength, element }) => strength === 'refine' || (strength === 'strong' && element !== null),
}

const shades: Telling = {
  of: ({ shadesOf }) => shadesOf,
  by: ({ strength }) => strength === 'shade',
}

function nearest(tokens: readonly Token[], token: Token, dimension: DimensionId, { of, by }: Telling): Company | null {
  const bit = dimensionBit[dimension]
  let best: Token | null = null
  let distance = Infinity
  for (const other of tokens) {
    if ((of(other.entry) & bit) === 0 || other === token) continue
    const behind = other.start - token.end
    const away = behind >= 0 ? behind : (token.start - other.end) * 2 + 4
    if (away < distance) {
      distance = away
      best = other
    }
  }
  const sense = best?.entry.senses.find((one) => one.dimension === dimension && by(one))
  return best === null || sense === undefined ? null : { element: sense.element, token: best }
}
