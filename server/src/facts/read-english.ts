import type { ShapeId } from '../framework/lexicon.ts'
import type { Span } from '../text/span.ts'
import { isFirm } from './force.ts'
import { cutPhrases } from './phrases.ts'
import type { ClauseReading, ClauseRole, Commitment, Phrase } from './reading.ts'
import type { Token } from './tokens.ts'

/** An enumerator, a bullet or a quotation mark before the first word of a clause. */
const enumerator =
  /^(?:[\s"'“‘*–—-]|\(?(?:[a-zA-Z]|[ivxlIVX]{1,5}|\d{1,3}(?:\.\d{1,2})*)[).:]|and\s|or\s|then\s|also\s|instead,\s)*/

/**
 * Reads an English clause: it commits from a modal with its verb on (shall establish, should consider), from an
 * imperative or a gerund at its head (Publish …; developing …), and a passive modal commits its subject.
 */
export function readEnglishClause(text: string, span: Span, tokens: readonly Token[], first: boolean): ClauseReading {
  const shapes = new Set<ShapeId>()
  for (const { entry } of tokens) for (const shape of entry.shapes) shapes.add(shape)
  const role = roleOf(shapes)
  const head = headOf(text, span, tokens, first)
  const modal = role === 'open' ? modalOf(text, tokens) : null
  const from = Math.min(head?.end ?? Infinity, modal?.from ?? Infinity)
  const lead = head !== null && head.end <= from ? head.text : (modal?.text ?? '')
  const rule = head !== null && head.end <= from ? head.rule : 'modal-verb'
  let verb = lead
  let aside = false
  const phrases: Phrase[] = cutPhrases(text, span, tokens).map((raw) => {
    let problem: Token | null = null
    aside = false
    const read = raw.tokens.map((token) => {
      const { entry } = token
      if (entry.shapes.includes('problem') && token.start < from) problem ??= token
      if (token.start >= from && entry.form !== null) verb = entry.text
      // what stands in a relative or causal clause is told of the object, not done to it
      if (
        entry.shapes.includes('relative') &&
        !/(?:ensur|requir|verif|demonstrat)\w*\s$/.test(text.slice(Math.max(0, token.start - 14), token.start))
      )
        aside = true
      const reached = token.start >= from || (modal?.passive === true && token.end <= modal.at)
      const commitment: Commitment | null =
        role === 'open' && reached && !aside
          ? { rule, verb: verb || lead, predicate: modal ? 'modal' : 'act', behind: token.start < from, carried: false }
          : null
      return { token, commitment, verb: entry.verb !== null && token.start >= from, instrument: false }
    })
    return { start: raw.start, end: raw.end, tokens: read, problem }
  })
  return {
    start: span.start,
    end: span.end,
    role,
    shapes,
    phrases,
    commits: from !== Infinity,
    modal: modal !== null,
    firm: isFirm(text, span, shapes),
    headed: head !== null,
  }
}

function roleOf(shapes: ReadonlySet<ShapeId>): ClauseRole {
  if (shapes.has('definition')) return 'definition'
  if (shapes.has('purpose')) return 'purpose'
  return 'open'
}

interface Head {
  readonly end: number
  readonly text: string
  readonly rule: string
}

/** The verb that opens the clause: an imperative, also behind a date or condition, or a gerund at the start of the block. */
function headOf(text: string, span: Span, tokens: readonly Token[], first: boolean): Head | null {
  const opening = enumerator.exec(text.slice(span.start, Math.min(span.end, span.start + 24)))
  const start = span.start + (opening?.[0].length ?? 0)
  const at = verbAt(text, start, tokens, first)
  if (at !== null || !adjunct.test(text.slice(start, start + 24))) return at
  const before = text.slice(start, Math.min(span.end, start + 300))
  for (let comma = before.indexOf(','); comma >= 0; comma = before.indexOf(',', comma + 1)) {
    const behind = verbAt(text, start + comma + 2, tokens, false)
    if (behind !== null) return behind
  }
  return null
}

/** What may stand before an imperative and its comma: Within 90 days of this order, … */
const adjunct =
  /^(?:within|by|not later|no later|as appropriate|where|to the extent|consistent|following|in (?:co|the)|beginning|on an)/i

/** At the head of a sentence these are nouns more often than imperatives (Research teams face …). */
const nouns = new Set([
  'research',
  'report',
  'access',
  'value',
  'exercise',
  'contract',
  'resource',
  'trial',
  'back',
  'process',
])

function verbAt(text: string, start: number, tokens: readonly Token[], first: boolean): Head | null {
  const token = tokens.find((candidate) => candidate.start >= start)
  if (token === undefined || token.start - start > 14 || !isShortLead(text.slice(start, token.start))) return null
  if (token.entry.verb !== 'act') return null
  const next = text.slice(token.end, token.end + 4)
  if (/^s\b|^ of\b|^ is\b|^-|^ are/.test(next)) return null
  if (nouns.has(token.entry.text)) return null
  if (token.entry.form === 'base') return { end: token.end, text: token.entry.text, rule: 'imperative' }
  if (token.entry.form === 'gerund' && first) return { end: token.end, text: token.entry.text, rule: 'gerund-item' }
  return null
}

/** Nothing, or an adverb (Rapidly develop …; to develop …). */
function isShortLead(text: string): boolean {
  return /^(?:(?:[A-Za-z]+ly|to|Further|further) )*$/.test(text)
}

interface Modal {
  readonly at: number
  /** Where what it commits to begins. */
  readonly from: number
  readonly text: string
  readonly passive: boolean
}

/** A loose modal and its verb stand together, an adverb between them at most. */
const reach = 24
const loose = new Set(['will', 'should', 'need to', 'needs to'])

function modalOf(text: string, tokens: readonly Token[]): Modal | null {
  for (const [i, token] of tokens.entries()) {
    if (tokens[i - 1]?.entry.shapes.includes('relative') && token.start - (tokens[i - 1]?.end ?? 0) <= 2) continue
    if (token.entry.verb !== 'modal' || /\bnot $/.test(text.slice(Math.max(0, token.start - 5), token.start))) continue
    const after = text.slice(token.end, token.end + 80)
    const passive = /^\s+(?:also |not |only |then )?be [a-z]+(?:ed|n|de|lt|ht)\b/.test(after)
    const next = tokens
      .slice(i + 1, i + 4)
      .find(({ entry, start }) => entry.form === 'base' && start - token.end < reach)
    if (loose.has(token.entry.text) && next === undefined && !(passive && token.entry.text !== 'will')) continue
    return { at: token.start, from: token.end, text: token.entry.text, passive }
  }
  return null
}
