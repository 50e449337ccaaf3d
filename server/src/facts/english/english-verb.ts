import { isDigit, isLatin, isSpace } from '../../text/document/characters.ts'
import type { Span } from '../../text/document/span.ts'
import type { Token } from '../clause/tokens.ts'

/**
 * True if an English word that may be a verb is one here. It is a verb if it opens its phrase, or follows a modal,
 * “to”, “and”, an adverb or a mark; after an article, an adjective, a preposition or another verb it is a noun (provide
 * access to, a detailed plan, the issue guidance).
 */
export function isVerbHere(text: string, clause: Span, token: Token, previous: Token | undefined): boolean {
  const { verb, form } = token.entry
  if (verb === null) return false
  if (verb === 'modal') return true
  if (isPartOfName(text, token.end)) return false
  if (token.start <= clause.start) return true
  let end = token.start
  while (end > clause.start && isSpace(text.charCodeAt(end - 1))) end--
  let start = end
  while (start > clause.start && isWordPart(text.charCodeAt(start - 1))) start--
  if (start === end) return true
  const lower = text.slice(start, end).toLowerCase()
  if (form === 'gerund') return !determiners.has(lower)
  if (leading.has(lower) || lower.endsWith('ly')) return true
  if (previous === undefined || previous.end + 1 < token.start - 1) return false
  if (previous.entry.verb === 'modal') return true
  return false
}

/** Part of a compound or a possessive: decision-making, the plan’s. */
function isPartOfName(text: string, end: number): boolean {
  const code = text.charCodeAt(end)
  return code === 0x2d || ((code === 0x27 || code === 0x2019) && text.charCodeAt(end + 1) === 0x73)
}

function isWordPart(code: number): boolean {
  return isLatin(code) || isDigit(code) || code === 0x2d || code === 0x27 || code === 0x2019
}

const leading = new Set(
  'to and or not also then further jointly shall must will should may can would could help better either both together they we it who that which'.split(
    ' ',
  ),
)
const determiners = new Set('the a an its their our this that these those his her your any all no'.split(' '))
