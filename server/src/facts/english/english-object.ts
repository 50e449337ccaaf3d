import type { Phrase } from '../clause/phrases.ts'
import type { Token } from '../clause/tokens.ts'
import { oneOf } from '../vocabulary/word-group.ts'

/**
 * A kind of institution is what the verb brings about, no word that depends on something else (promote the use of best
 * practices): between the two stands no preposition, but for nouns of its making (support the development of standards).
 * True of a Chinese term, and where the verb stands in another phrase.
 */
export function isHeadOf(text: string, phrase: Phrase, token: Token): boolean {
  const { commitment } = token
  if (commitment === null || commitment.behind || token.entry.text.charCodeAt(0) > 0x2fff) return true
  const verb = verbBefore(phrase, token)
  if (verb === undefined) return true
  const between = text.slice(verb.end, token.start).replace(making, ' ')
  return !/ (?:of|to|in|on|by|into|from|about|with|within|under|using) /.test(between)
}

const making = new RegExp(` ${oneOf('bringing-about')} (?:and ${oneOf('bringing-about-second')} )?of `, 'g')

function verbBefore({ tokens }: Phrase, { start }: Token): Token | undefined {
  return tokens.findLast((other) => other.verb && other.end <= start)
}
