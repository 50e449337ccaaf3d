import type { Span } from '../../text/document/span.ts'
import type { ClauseReading, ClauseRole, ClauseStanding } from '../clause/clause-reading.ts'
import { hasNumber } from '../clause/force.ts'
import { hasOwner } from '../clause/owner.ts'
import { cutPhrases, type Marks, type Phrase } from '../clause/phrases.ts'
import { cuesIn, flagsOf, type Token } from '../clause/tokens.ts'
import * as cue from '../vocabulary/cue.ts'
import * as flag from '../vocabulary/word-flags.ts'
import { wordGroup } from '../vocabulary/word-group.ts'
import { isGiving } from './chinese-coverb.ts'
import { type ClauseState, readPhrase } from './chinese-phrase.ts'
import { chineseRole, isHeaded } from './chinese-role.ts'
import { opensVerb } from './chinese-verb.ts'

/**
 * Reads a Chinese clause from left to right. A verb governs what follows it, also after commas if the next phrase has
 * no verb of its own. An instrument (依托、利用 …) suspends it until the next verb. A modal (应当、不得 …) commits the
 * whole clause.
 */
export function readChineseClause(
  text: string,
  span: Span,
  tokens: readonly Token[],
  marks: Marks,
  { whole, defines }: ClauseStanding,
): ClauseReading {
  const cues = cuesIn(tokens)
  const flags = flagsOf(tokens)
  const phrases = cutPhrases(text, span, tokens, marks)
  const modal = (flags & flag.modal) === 0 ? null : modalOf(tokens)
  const headed = phrases[0] !== undefined && isHeaded(text, phrases[0])
  const own = chineseRole(text, phrases, cues, modal !== null)
  const role: ClauseRole = defines && own === 'open' && modal === null && !headed ? 'definition' : own
  const state: ClauseState = { role, modal, governing: null, commits: modal !== null, giving: null }
  const isRelevant = (flags & flag.relevant) !== 0 || (cues & cue.penalty) !== 0
  readPhrases(text, phrases, state, (cues & cue.giving) === 0 ? [] : tokens.filter(isGiving), isRelevant || whole)
  const firm = isRelevant && ((cues & cue.owner) !== 0 || hasNumber(text, span, marks))
  return {
    start: span.start,
    end: span.end,
    role,
    cues,
    flags,
    tokens,
    phrases,
    predicate: null,
    commits: state.commits,
    modal: modal !== null,
    firm,
    owner: firm || ((flags & (flag.object | flag.institution)) !== 0 && hasOwner(text, span, tokens)),
    headed,
  }
}

/** Reads all phrases, or only until it is known that the clause commits. */
function readPhrases(
  text: string,
  phrases: readonly Phrase[],
  state: ClauseState,
  givers: readonly Token[],
  all: boolean,
): void {
  let giver = 0
  for (const phrase of phrases) {
    if (state.commits && !all) return
    for (let one = givers[giver]; one !== undefined && one.start < phrase.end; one = givers[++giver]);
    state.giving = givers[giver] ?? null
    readPhrase(text, phrase, state)
  }
}

function modalOf(tokens: readonly Token[]): Token | null {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (token?.entry.verb === 'modal' && isModal(token, tokens[i + 1])) return token
  }
  return null
}

const weakModals = wordGroup('weak-modals')

/** A modal of one character counts only right before a verb: not 要 in 主要 or 应 in 供应. */
function isModal(token: Token, next: Token | undefined): boolean {
  return !weakModals.has(token.entry.text) && (token.end - token.start > 1 || opensVerb(token, next))
}
