import type { ShapeId } from '../framework/lexicon.ts'
import type { Span } from '../text/span.ts'
import { firstWord, headOf, modalOf, narrativeOf, type Predicate } from './english-predicate.ts'
import { isVerbHere } from './english-verb.ts'
import { isFirm } from './force.ts'
import { cutPhrases } from './phrases.ts'
import type { ClauseReading, ClauseRole, Commitment, Phrase } from './reading.ts'
import type { Token } from './tokens.ts'

/**
 * Reads an English clause: it commits from a modal with its verb on (shall establish, should consider), from an
 * imperative or a gerund at its head (Publish …; developing …), from what a measure is said to do (this action promotes
 * …), and a passive modal commits its subject.
 */
export function readEnglishClause(text: string, span: Span, tokens: readonly Token[], first: boolean): ClauseReading {
  const shapes = new Set<ShapeId>()
  for (const { entry } of tokens) for (const shape of entry.shapes) shapes.add(shape)
  const role = roleOf(shapes)
  const head = headOf(text, span, tokens, first)
  const predicate = role === 'open' ? (firstOf(head, modalOf(text, span, tokens)) ?? narrativeOf(text, span)) : head
  const from = predicate?.from ?? Infinity
  const modal =
    role === 'open' && predicate !== null && predicate.rule !== 'imperative' && predicate.rule !== 'gerund-item'
  let verb = predicate?.text ?? ''
  let aside: Aside | null = null
  let previous: Token | undefined
  const phrases: Phrase[] = cutPhrases(text, span, tokens).map((raw) => {
    let problem: Token | null = null
    if (aside !== null && !raw.bracketed && !goesOn(text, raw.tokens[0], raw.start, aside)) aside = null
    const read = raw.tokens.map((token) => {
      const { entry } = token
      const isVerb = isVerbHere(text, span, token, previous)
      if (entry.shapes.includes('problem') && token.start < from && !isRemedied(raw.tokens, token)) problem ??= token
      if (token.start >= from && entry.form !== null && isVerb) verb = entry.text
      if (token.start >= from && entry.opens !== null) verb = firstWord(entry.text)
      // What stands in a relative or causal clause is told of the object, not done to it.
      if (entry.shapes.includes('relative') && !isContent(text, token)) aside = { modal: false }
      if (aside !== null && entry.verb === 'modal') aside = { modal: true }
      previous = token
      const reached =
        token.start >= from ||
        (predicate?.passive === true && token.end <= predicate.at) ||
        // A council, or a code, that shall do something is itself what is laid down.
        (modal && entry.isInstitution && token.end <= predicate.at && predicate.at - token.end <= 1)
      const commitment: Commitment | null =
        role === 'open' && predicate !== null && reached && aside === null
          ? {
              rule: predicate.rule,
              verb,
              predicate: modal ? 'modal' : 'act',
              behind: token.start < from,
              carried: false,
            }
          : null
      return { token, commitment, verb: isVerb && token.end >= from, instrument: false, aside: aside !== null }
    })
    return { start: raw.start, end: raw.end, tokens: read, problem }
  })
  return {
    start: span.start,
    end: span.end,
    role,
    shapes,
    phrases,
    predicate: role === 'open' ? predicate : null,
    commits: from !== Infinity,
    modal,
    firm: isFirm(text, span, shapes),
    owner: modal && predicate?.passive === false,
    headed: head !== null,
  }
}

function firstOf(head: Predicate | null, modal: Predicate | null): Predicate | null {
  if (head === null || modal === null) return head ?? modal
  return head.from <= modal.from ? head : modal
}

function roleOf(shapes: ReadonlySet<ShapeId>): ClauseRole {
  if (shapes.has('definition')) return 'definition'
  if (shapes.has('purpose')) return 'purpose'
  return 'open'
}

/** Words told of an object; `modal`: they have a modal of their own (that will build, diffuse and use …). */
interface Aside {
  readonly modal: boolean
}

/** A relative clause with a modal goes on over commas while bare verbs follow. */
function goesOn(text: string, token: Token | undefined, start: number, { modal }: Aside): boolean {
  if (!modal || token?.entry.form !== 'base') return false
  return /^(?:(?:[a-z]+ )?(?:and |or ))?$/.test(text.slice(start, token.start))
}

/** ensure that …, require that …, it is the policy of the Government that …: what follows is what is to be done. */
function isContent(text: string, { start }: Token): boolean {
  return /(?:(?:ensur|requir|verif|demonstrat)\w*|policy of [\w’' ]{3,50})\s$/.test(
    text.slice(Math.max(0, start - 64), start),
  )
}

/** Barriers that are to be removed are no problem left standing. */
function isRemedied(tokens: readonly Token[], problem: Token): boolean {
  return tokens.some(({ entry, start }) => start < problem.start && entry.shapes.includes('remedy'))
}
