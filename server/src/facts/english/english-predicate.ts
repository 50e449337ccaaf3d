import { predicates } from '../../framework/data.generated.ts'
import { isDigit, isLatin } from '../../text/document/characters.ts'
import type { Span } from '../../text/document/span.ts'
import type { Marks } from '../clause/phrases.ts'
import type { Token } from '../clause/tokens.ts'
import * as cue from '../vocabulary/cue.ts'
import { oneOf, wordGroup } from '../vocabulary/word-group.ts'
import { isVerbHere } from './english-verb.ts'

/** The predicate by which an English clause commits (at `at`). What it governs begins at `from`. */
export interface Predicate {
  readonly at: number
  readonly from: number
  readonly text: string
  readonly rule: string
  readonly passive: boolean
}

/** Matches enumerators, bullets, quotation marks and connectives before the first word of a clause. */
const enumerator =
  /^(?:[\s"'“‘*–—-]|\(?(?:[a-zA-Z]|[ivxlIVX]{1,5}|\d{1,3}(?:\.\d{1,2})*)[).:]|and\s|or\s|then\s|also\s|instead,\s)*/

/** What may precede an imperative and its comma: Within 90 days of this order, … */
const adjunct =
  /^(?:within|by|not later|no later|as (?:appropriate|part|soon|needed)|where|when|for|to|with|through|building|to the extent|consistent|following|in (?:co|the|order|addition|par)|beginning|on an|annually|working)\b/i

/** At the head of a sentence, these are more often nouns than imperatives (Research teams face …). */
const nouns = wordGroup('noun-heads')

/**
 * Returns the verb that opens the clause: an imperative, also after a date or condition, or a gerund at the start of
 * the block (`first`). Null if there is none.
 */
export function headOf(
  text: string,
  span: Span,
  tokens: readonly Token[],
  marks: Marks,
  first: boolean,
): Predicate | null {
  const begin = span.start + enumeratorLength(text, span)
  const start = begin + labelLength(text, begin, marks)
  const at = verbAt(
    text,
    start,
    tokens.find((token) => token.start >= start),
    first,
  )
  if (at !== null || !adjunct.test(text.slice(start, start + 24))) return at
  const end = Math.min(span.end, start + 300)
  let next = 0
  for (let comma = start; comma < end; comma++) {
    if (text.charCodeAt(comma) !== 0x2c) continue
    while (next < tokens.length && (tokens[next]?.start ?? 0) < comma + 2) next++
    const following = verbAt(text, comma + 2, tokens[next], false)
    if (following !== null) return following
  }
  return null
}

function enumeratorLength(text: string, { start, end }: Span): number {
  // Most sentences begin with a word.
  if (isCapital(text.charCodeAt(start)) && isPlain(text, start + 1)) return 0
  return enumerator.exec(text.slice(start, Math.min(end, start + 24)))?.[0].length ?? 0
}

/** True if letters follow, and no mark after them could make the word a Roman numeral. */
function isPlain(text: string, at: number): boolean {
  let next = at
  while (next < at + 5 && isLatin(text.charCodeAt(next))) next++
  return next > at && (next === at + 5 || text.charCodeAt(next) === 0x20)
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90
}

/**
 * The length of a label before an item's own sentence (Talent: To raise the skills of …): up to the first colon, with
 * no marks but commas before it. 0 if there is none.
 */
function labelLength(text: string, begin: number, { places, first }: Marks): number {
  for (let mark = first; ; mark++) {
    const at = places[mark]
    if (at === undefined || at - begin > 52) return 0
    if (at < begin) continue
    const code = text.charCodeAt(at)
    if (code === 0x3a) return label.exec(text.slice(begin, begin + 64))?.[0].length ?? 0
    if (code !== 0x2c && !isLatin(code) && !isDigit(code)) return 0
  }
}

const label = /^[A-Z][\w ,&-]{1,50}: [Tt]o /

/** True for a gerund that is the subject of a sentence (Sharing data helps …): it describes and lays nothing down. */
function isSubject(text: string, start: number): boolean {
  const [phrase = ''] = text.slice(start, start + 160).split(/,|;|\.\s| (?:that|which|who|where|how|whether) /, 1)
  return finite.test(phrase)
}

const finite = new RegExp(String.raw`\b(?:is|are|was|has|will|can|could|would|may|${oneOf('telling')})\b`)

/** The predicate that begins at an offset or shortly after it. `token`: the first word from there on. */
function verbAt(text: string, start: number, token: Token | undefined, first: boolean): Predicate | null {
  if (token === undefined || token.start - start > 14 || !isShortLead(text, start, token.start)) return null
  const { opens, text: word } = token.entry
  if (opens === 'base' || (opens === 'gerund' && first && !isSubject(text, token.end)))
    return { at: token.start, from: token.start, text: firstWord(word), rule: imperatives[opens], passive: false }
  if (token.entry.verb !== 'act') return null
  const next = text.slice(token.end, token.end + 4)
  if (/^s\b|^ of\b|^ is\b|^-|^ are|^ has|^ wil/.test(next)) return null
  if (nouns.has(token.entry.text)) return null
  const found = { at: token.start, from: token.end, text: token.entry.text, passive: false }
  const { form } = token.entry
  return form === 'base' || (form === 'gerund' && first && !isSubject(text, token.end))
    ? { ...found, rule: imperatives[form] }
    : null
}

const imperatives = { base: 'imperative', gerund: 'gerund-item' }

/** The verb with which a term begins. */
export function firstWord(term: string): string {
  return term.slice(0, term.indexOf(' ')).toLowerCase()
}

/** True for nothing, “to” or adverbs (Rapidly develop …; to develop …). */
function isShortLead(text: string, start: number, end: number): boolean {
  return start === end || /^(?:(?:[A-Za-z]+ly|to|Further|further) )*$/.test(text.slice(start, end))
}

/** The maximum distance between a loose modal and its verb: room for one adverb. */
const reach = 24
const loose = wordGroup('loose-modals')

/** “Data will be shared” is a promise; “it will be used, affected or needed” is a forecast. */
const promised = new RegExp(String.raw`^\s+(?:also |then |jointly )?be ${oneOf('promised')}\b`)

/**
 * True if a verb that is not in the lists follows a loose modal, except for what happens by itself (will grow, should
 * be).
 */
function isDeed(after: string): boolean {
  const verb = /^\s+(?:(?:also|then|jointly|[a-z]+ly)\s+)*([a-z]+)\s/.exec(after)?.[1]
  return verb !== undefined && !befalls.has(verb)
}

const befalls = new Set(predicates.en.befalling)

export function modalOf(text: string, span: Span, tokens: readonly Token[]): Predicate | null {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (token?.entry.verb !== 'modal') continue
    const word = token.entry.text
    if (word === 'will' && /^\s*if\b/i.test(text.slice(span.start, span.start + 4))) continue
    if (word === 'may' && !/^\W*(?:\w\W+)?no\b/i.test(text.slice(span.start, span.start + 8))) continue
    const after = text.slice(token.end, token.end + 80)
    const passive = /^\s+(?:also |not |only |then )?be [a-z]+(?:ed|n|de|lt|ht)\b/.test(after)
    const done = passive && (word !== 'will' || promised.test(after))
    if (!done && loose.has(word) && !hasVerbBehind(text, span, tokens, i) && !isDeed(after)) continue
    if (isEmbedded(text, span, token, tokens[i - 1])) continue
    return { at: token.start, from: token.end, text: word, rule: 'modal-verb', passive }
  }
  return null
}

/** True if one of the three words after the modal, at a short distance, is its verb. */
function hasVerbBehind(text: string, span: Span, tokens: readonly Token[], modal: number): boolean {
  const end = tokens[modal]?.end ?? 0
  for (let i = modal + 1; i <= modal + 3; i++) {
    const token = tokens[i]
    if (token === undefined || token.start - end >= reach) return false
    const { form, opens } = token.entry
    if (form !== 'base' && opens !== 'base') continue
    if (/\d|,| and $/.test(text.slice(end, token.start))) continue
    if (opens === 'base' || isVerbHere(text, span, token, tokens[i - 1])) return true
  }
  return false
}

/**
 * True for a modal that is not the predicate of its clause: in a relative clause (models that will …) or an indirect
 * question (a vision for how agencies will …), negated (are not required to; nothing in this order shall), or a noun
 * (the need to …).
 */
function isEmbedded(text: string, span: Span, token: Token, previous: Token | undefined): boolean {
  if (previous !== undefined && (previous.entry.cues & cue.relative) !== 0 && token.start - previous.end <= 2)
    return true
  const from = Math.max(span.start, token.start - 80)
  const before = text.slice(from, token.start)
  if (/^\s*(?:[("“\w)]{1,4}\s+)?nothing (?:in|herein)\b/i.test(before)) return true
  // The words that introduce a question are in the part after the last pause.
  let part = token.start
  while (part > from && !isPause(text.charCodeAt(part - 1))) part--
  if (/\b(?:how|whether|why|what|expects? that|believes? that) /i.test(text.slice(part, token.start))) return true
  const last = text.slice(Math.max(from, token.start - 5), token.start)
  return /\bnot $/i.test(last) || (/^needs? to$/.test(token.entry.text) && /\b(?:the|a|any|no) $/i.test(last))
}

/** , ; : */
function isPause(code: number): boolean {
  return code === 0x2c || code === 0x3b || code === 0x3a
}

/**
 * Returns the verb that says what a measure does (This action promotes …; The bill settles …): a third person whose
 * subject is the instrument or a public body. It commits like an imperative. Null if there is none.
 */
export function narrativeOf(text: string, span: Span): Predicate | null {
  const opening = text.slice(span.start, Math.min(span.end, span.start + narrated))
  const article = determiner.exec(opening)
  if (article === null) return null
  let subject = /^it$/i.test(article[1] ?? '')
  let at = article[0].length
  // The topic of a bill is part of what it acts on: The bill on ownership of inventions settles …
  let from = span.start + at
  for (let n = 0; n < mostWords; n++) {
    const word = /^ ([A-Za-z’'-]+)/.exec(opening.slice(at, at + 40))?.[1]
    if (word === undefined) return null
    const lower = word.toLowerCase()
    const base = subject ? thirdPersons.get(lower) : undefined
    const start = span.start + at + 1
    at += 1 + word.length
    if (base !== undefined) return { at: start, from, text: base, rule: 'narrative', passive: false }
    if (!subject && subjects.has(lower)) {
      subject = true
      from = span.start + at
    }
  }
  return null
}

const determiner =
  /^(?:[\s"“]|\(?(?:[a-zA-Z]|[ivx]{1,5}|\d{1,3})[).])*(this|the|our|each|it|such|meeting|achieving)(?= )/i
const narrated = 120
const mostWords = 8
const subjects = new Set(predicates.en.narrative.subjects)
const thirdPersons = new Map(predicates.en.narrative.verbs.map((verb) => [thirdPersonOf(verb), verb]))

function thirdPersonOf(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`
  return /(?:sh|ch|s|x)$/.test(verb) ? `${verb}es` : `${verb}s`
}
