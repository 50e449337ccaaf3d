import type { Phrase } from '../clause/phrases.ts'
import type { Token } from '../clause/tokens.ts'
import { oneOf } from '../vocabulary/word-group.ts'

/**
 * True if an institution is itself what the verb brings about, and does not depend on another word (promote the use of
 * best practices): there is no preposition between them, except after a noun of making (support the development of
 * standards). Also true for a Chinese term, and if the verb is in another phrase.
 */
export function isHeadOf(text: string, phrase: Phrase, token: Token): boolean {
  const { commitment } = token
  if (commitment === null || commitment.verbFollows || token.entry.text.charCodeAt(0) > 0x2fff) return true
  const verb = verbBefore(phrase, token)
  if (verb === undefined) return true
  const between = text.slice(verb.end, token.start).replace(making, ' ')
  return !/ (?:of|to|in|on|by|into|from|about|with|within|under|using) /.test(between)
}

const making = new RegExp(` ${oneOf('bringing-about')} (?:and ${oneOf('bringing-about-second')} )?of `, 'g')

function verbBefore({ tokens }: Phrase, { start }: Token): Token | undefined {
  return tokens.findLast((other) => other.verb && other.end <= start)
}
