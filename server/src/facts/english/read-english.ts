import type { Span } from '../../text/document/span.ts'
import type { ClauseReading, ClauseRole, ClauseStanding } from '../clause/clause-reading.ts'
import { hasNumber } from '../clause/force.ts'
import { cutPhrases, type Marks, type Phrase } from '../clause/phrases.ts'
import { cuesIn, flagsOf, type Token } from '../clause/tokens.ts'
import * as cue from '../vocabulary/cue.ts'
import * as flag from '../vocabulary/word-flags.ts'
import { firstWord, headOf, modalOf, narrativeOf, type Predicate } from './english-predicate.ts'
import { isVerbHere } from './english-verb.ts'

/**
 * Reads an English clause. It commits to what follows a modal with its verb (shall establish, should consider), an
 * imperative or gerund at its head (Publish …; developing …), or a verb that says what a measure does (this action
 * promotes …). A passive modal commits to its subject.
 */
export function readEnglishClause(
  text: string,
  span: Span,
  tokens: readonly Token[],
  marks: Marks,
  { first, whole, defines }: ClauseStanding,
): ClauseReading {
  const cues = cuesIn(tokens)
  const flags = flagsOf(tokens)
  const head = (flags & (flag.verb | flag.opening)) === 0 ? null : headOf(text, span, tokens, marks, first)
  const own = englishRole(cues)
  const orders = head !== null || (flags & flag.modal) !== 0
  const role: ClauseRole = defines && own === 'open' && !orders ? 'definition' : own
  const predicate = role === 'open' ? openPredicate(text, span, tokens, head, flags) : head
  const modal =
    role === 'open' && predicate !== null && predicate.rule !== 'imperative' && predicate.rule !== 'gerund-item'
  const isRelevant = (flags & flag.relevant) !== 0
  const phrases = isRelevant || whole ? cutPhrases(text, span, tokens, marks) : []
  if (predicate !== null) readPhrases(text, span, phrases, { predicate, modal, committing: role === 'open' })
  if ((cues & cue.problem) !== 0) nameProblems(phrases, predicate?.from ?? Infinity)
  return {
    start: span.start,
    end: span.end,
    role,
    cues,
    flags,
    tokens,
    phrases,
    predicate: role === 'open' ? predicate : null,
    commits: predicate !== null,
    modal,
    firm: (isRelevant || predicate !== null) && ((cues & cue.owner) !== 0 || hasNumber(text, span, marks)),
    owner: modal && predicate?.passive === false,
    headed: head !== null,
  }
}

function openPredicate(
  text: string,
  span: Span,
  tokens: readonly Token[],
  head: Predicate | null,
  flags: number,
): Predicate | null {
  const modal = (flags & flag.modal) === 0 ? null : modalOf(text, span, tokens)
  if (head !== null && modal !== null) return head.from <= modal.from ? head : modal
  return head ?? modal ?? narrativeOf(text, span)
}

function englishRole(cues: number): ClauseRole {
  if ((cues & cue.definition) !== 0) return 'definition'
  if ((cues & cue.purpose) !== 0) return 'purpose'
  return 'open'
}

interface ClauseState {
  readonly predicate: Predicate
  readonly modal: boolean
  /** It commits to what it governs, as an open clause does. */
  readonly committing: boolean
}

/** Sets how the tokens of a clause with a predicate are read. */
function readPhrases(
  text: string,
  span: Span,
  phrases: readonly Phrase[],
  { predicate, modal, committing }: ClauseState,
): void {
  const { at, from } = predicate
  let verb = predicate.text
  let aside: Aside | null = null
  let previous: Token | undefined
  for (const { tokens, start, bracketed } of phrases) {
    if (aside !== null && !bracketed && !goesOn(text, tokens[0], start, aside)) aside = null
    for (const token of tokens) {
      const { entry } = token
      if (entry.verb !== null && token.end >= from && isVerbHere(text, span, token, previous)) {
        token.verb = true
        if (token.start >= from && entry.form !== null) verb = entry.text
      }
      if (entry.opens !== null && token.start >= from) verb = firstWord(entry.text)
      // A relative or causal clause describes the object; its words are not acted on.
      if ((entry.cues & cue.relative) !== 0 && !isContent(text, token)) aside = inRelative
      if (aside !== null && entry.verb === 'modal') aside = withModal
      token.aside = aside !== null
      previous = token
      if (!committing || aside !== null) continue
      const reached =
        token.start >= from ||
        (token.end <= at &&
          // A council, or a code, that shall do something is itself established.
          (predicate.passive || (modal && entry.isInstitution && at - token.end <= 1)))
      if (reached)
        token.commitment = {
          verb,
          predicate: modal ? 'modal' : 'act',
          verbFollows: token.start < from,
          carried: false,
        }
    }
  }
}

/** Sets the problem of each phrase: the first word before the predicate that names one. */
function nameProblems(phrases: readonly Phrase[], from: number): void {
  for (const phrase of phrases) {
    if (phrase.start >= from) return
    let remedied = false
    for (const token of phrase.tokens) {
      if (token.start >= from) break
      if ((token.entry.cues & cue.problem) !== 0 && !remedied) {
        phrase.problem = token
        break
      }
      // Barriers that are to be removed are not a problem left open.
      if ((token.entry.cues & cue.remedy) !== 0) remedied = true
    }
  }
}

/** Words that describe an object; `modal`: they have a modal of their own (that will build, diffuse and use …). */
interface Aside {
  readonly modal: boolean
}

const inRelative: Aside = { modal: false }
const withModal: Aside = { modal: true }

/** A relative clause with a modal continues after commas while bare verbs follow. */
function goesOn(text: string, token: Token | undefined, start: number, { modal }: Aside): boolean {
  if (!modal || token?.entry.form !== 'base') return false
  return /^(?:(?:[a-z]+ )?(?:and |or ))?$/.test(text.slice(start, token.start))
}

/** True after ensure, require or “it is the policy of the Government”: what follows “that” is what is to be done. */
function isContent(text: string, { start }: Token): boolean {
  return /(?:(?:ensur|requir|verif|demonstrat)\w*|policy of [\w’' ]{3,50})\s$/.test(
    text.slice(Math.max(0, start - 64), start),
  )
}
