import type { ShapeId } from '../framework/lexicon.ts'
import type { Span } from '../text/span.ts'
import { isGiving } from './chinese-coverb.ts'
import { readPhrase, type Verb } from './chinese-phrase.ts'
import { isHeaded, roleOf } from './chinese-role.ts'
import { isFirm } from './force.ts'
import { hasOwner } from './owner.ts'
import { cutPhrases } from './phrases.ts'
import type { ClauseReading, Phrase } from './reading.ts'
import type { Token } from './tokens.ts'
import { wordGroup } from './word-group.ts'

/**
 * Reads a Chinese clause from left to right: a verb governs what follows it, over commas too where the next phrase has
 * no verb of its own; an instrument (依托、利用 …) lets go of it until the next verb; a modal (应当、不得 …) commits the
 * clause as a whole.
 */
export function readChineseClause(text: string, span: Span, tokens: readonly Token[]): ClauseReading {
  const shapes = new Set<ShapeId>()
  for (const { entry } of tokens) for (const shape of entry.shapes) shapes.add(shape)
  const raw = cutPhrases(text, span, tokens)
  const modal = modalOf(tokens)
  const role = roleOf(text, raw, shapes, modal !== null)
  const givers = shapes.has('giving') ? tokens.filter(isGiving) : []
  let giver = 0
  let governing: Verb | null = null
  let commits = false
  const phrases: Phrase[] = raw.map((phrase) => {
    while (giver < givers.length && (givers[giver]?.start ?? 0) < phrase.end) giver++
    const read = readPhrase(text, phrase, { before: governing, modal, role, giving: givers[giver] ?? null })
    governing = phrase.bracketed ? governing : read.governing
    commits ||= read.ownVerb
    return read.phrase
  })
  const firm = isFirm(text, span, shapes)
  return {
    start: span.start,
    end: span.end,
    role,
    shapes,
    phrases,
    commits: commits || modal !== null,
    modal: modal !== null,
    firm,
    owner: firm || (tokens.some(isObject) && hasOwner(text, span, tokens)),
    headed: raw[0] !== undefined && isHeaded(text, raw[0]),
  }
}

function modalOf(tokens: readonly Token[]): Token | null {
  for (const [i, token] of tokens.entries()) if (isModal(token, tokens[i + 1])) return token
  return null
}

const weakModals = wordGroup('weak-modals')

/** A modal of one character counts only right before a verb: 要 of 主要, 应 of 供应 are none. */
function isModal(token: Token, next: Token | undefined): boolean {
  if (token.entry.verb !== 'modal' || weakModals.has(token.entry.text)) return false
  if (token.end - token.start > 1) return true
  return next !== undefined && next.start === token.end && (next.entry.verb !== null || next.entry.adverb)
}

function isObject({ entry }: Token): boolean {
  return entry.isObject || entry.isInstitution
}
