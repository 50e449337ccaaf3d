import { predicates } from '../framework/data.generated.ts'
import type { Phrase } from './phrases.ts'
import * as shape from './shape.ts'
import type { Token } from './tokens.ts'
import { verbForms } from './verb-forms.ts'
import { oneOf, wordGroup } from './word-group.ts'

const across = 32

/**
 * The head of what the verb governs: the verb, up to three words that describe it, the term, and then a word that ends the
 * noun phrase (identify the relevant data for …; adopt AI, …). A weak term that stands so is no passing mention.
 */
export function isHeadOfObject(text: string, phrase: Phrase, token: Token): boolean {
  const verb = verbBefore(phrase, token)
  if (verb === undefined || verb.entry.form === null) return false
  // To use AI is to spread it; to use data is to do something else with it.
  if (means.has(verb.entry.text) && !modifies.has(token.entry.text)) return false
  const { end } = verb
  if (token.start - end > across || !describes.test(text.slice(end, token.start))) return false
  return endsNoun(text, token.end) || modifies.has(token.entry.text)
}

function verbBefore({ tokens }: Phrase, { start }: Token): Token | undefined {
  return tokens.findLast((other) => other.verb && other.end <= start)
}

/** What is called so is of the matter as well (host AI competitions); where it is not, a mask or a longer term says so. */
const modifies = wordGroup('modifies')

/** Used so, a thing is a means to something else (use data to decide). */
const means = wordGroup('means')

/** Up to three words, none of which begins another phrase. */
const describes = /^ (?:(?!(?:to|for|of|in|on|by|with|from|that|which|as|at|into|how) )[\w’'/-]+ ){0,3}$/

function endsNoun(text: string, end: number): boolean {
  return nounEnd.test(text.slice(end, end + 14))
}

const nounEnd = new RegExp(
  String.raw`^(?:$|[\s"”’)]*[.,;:()—]|[\s"”]*$|\s+(?:to|for|in|into|and|or|by|with|that|which|across|on|from|at|as|when|where|through|within|${oneOf('noun-ends')}|while|throughout|under|among|between|more|so|if|is|are|be|can)\b)`,
)

const training = new Set(
  predicates.en.people.flatMap((verb) => {
    const { base, gerund } = verbForms(verb)
    return [base, gerund]
  }),
)

/**
 * People who are no object of the clause: those for, with or by whom something is done (open datasets to researchers), and
 * those whom its verb does not make talent of (consult experts, enable engineers to …).
 */
export function isBeneficiary(text: string, token: Token): boolean {
  const { commitment } = token
  if ((token.entry.shapes & shape.person) === 0) return false
  const before = text.slice(Math.max(0, token.start - 48), token.start)
  if (/\b(?:to|for|by|from|with|among|between|of|via|alongside|like) (?:[\w’'-]+,? (?:and |or )?){0,3}$/i.test(before))
    return true
  return commitment !== null && !commitment.behind && !training.has(commitment.verb)
}

/** A list that only names a dimension among others: compute, data, and talent, each a bare word between commas. */
export function isBareMember(text: string, phrase: Phrase, token: Token): boolean {
  if (token.commitment === null || phrase.tokens.some(({ verb }) => verb)) return false
  return (
    /^(?:and |or )?$/.test(text.slice(phrase.start, token.start)) &&
    /^\s*$|^ (?:and|to|in|for)\b/.test(text.slice(token.end, phrase.end))
  )
}

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
