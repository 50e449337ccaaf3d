import type { Commitment } from '../clause/commitment.ts'
import { hasFigure } from '../clause/force.ts'
import type { Phrase } from '../clause/phrases.ts'
import type { Token } from '../clause/tokens.ts'
import type { Entry } from '../vocabulary/entry.ts'
import { oneOf, wordGroup } from '../vocabulary/word-group.ts'
import { isGiving } from './chinese-coverb.ts'

/** The state of a phrase that is read from left to right. */
export interface PhraseState {
  readonly text: string
  readonly phrase: Phrase
  readonly modal: Token | null
  readonly coverb: Token | null
  readonly giving: Token | null
  readonly hasState: boolean
  /** The verb that governs here: the phrase's own or that of an earlier one. */
  verb: Entry | null
  own: boolean
  instrument: boolean
  disposal: boolean
}

/** Returns the predicate that commits to a token, given the state at that token; null if none does. */
export function commitmentOf(phraseState: PhraseState, token: Token): Commitment | null {
  const { verb, own, modal, phrase } = phraseState
  if ((phraseState.instrument && !isEncouragedUse(phraseState, token)) || isAttribute(phraseState, token)) return null
  const governs = verb !== null && (own || !phraseState.hasState)
  if (governs && verb.verb !== 'modal') return governed(verb, !own)
  if (modal !== null)
    return {
      verb: modal.entry.text,
      predicate: 'modal',
      verbFollows: modal.start >= token.end,
      carried: !own,
    }
  if (governs) return governed(verb, !own)
  const given = givenTo(phraseState, token)
  if (phraseState.disposal || given !== null) {
    const later =
      given ?? phrase.tokens.find(({ entry, start }) => entry.verb !== null && start >= token.end) ?? phraseState.giving
    if (later) return afterTerm(later.entry)
  }
  const agent = phrase.tokens.find(({ entry, start }) => entry.text === '由' && start >= token.end)
  if (agent !== undefined) {
    const later = phrase.tokens.find(({ entry, start }) => entry.verb === 'establish' && start > agent.start)
    if (later) return afterTerm(later.entry)
  }
  if (phraseState.hasState && hasFigure(phraseState.text, phrase.start, phrase.end))
    return { verb: '', predicate: 'promote', verbFollows: true, carried: false }
  return null
}

function governed({ text, verb }: Entry, carried: boolean): Commitment {
  return { verb: text, predicate: verb ?? 'act', verbFollows: false, carried }
}

function afterTerm({ text, verb }: Entry): Commitment {
  return { verb: text, predicate: verb ?? 'act', verbFollows: true, carried: false }
}

/** 为高层次人才提供住房: if people are given something, the verb of giving, in the phrase or a later one; else null. */
function givenTo({ coverb, phrase, giving }: PhraseState, token: Token): Token | null {
  if (coverb === null || !(coverb.entry.text === '为' || coverb.entry.text === '向')) return null
  if (!token.entry.senses.some(({ dimension }) => dimension === 'talent')) return null
  return phrase.tokens.find((one) => one.start >= token.end && isGiving(one)) ?? giving
}

/**
 * True for words before 的 that describe the object and are not the object: 营造激励人才的环境,
 * 提升超算中心对人工智能的支撑能力.
 */
function isAttribute({ verb, modal, phrase, text }: PhraseState, token: Token): boolean {
  if (
    verb !== null &&
    modal !== null &&
    partaking.has(verb.text) &&
    people.test(text.slice(token.end, Math.min(modal.start, token.end + 40)))
  )
    return true
  const end = Math.min(phrase.end, token.end + 40)
  let of = token.end
  while (of < end && text.charCodeAt(of) !== 0x7684 /* 的 */) of++
  if (of >= end) return false
  if (verb !== null && making.has(verb.text) && surroundings.test(text.slice(token.end, end))) return true
  return of - token.end <= 8 && isTowards(text, phrase, token)
}

/** True if 对 comes shortly before the token, and a verb before that. */
function isTowards(text: string, { start, tokens }: Phrase, token: Token): boolean {
  const from = Math.max(start, token.start - 8)
  let towards = token.start - 1
  while (towards > from && text.charCodeAt(towards) !== 0x5bf9 /* 对 */) {
    if (text.charCodeAt(towards) === 0x7684 /* 的 */) return false
    towards--
  }
  return towards > from && tokens.some(({ entry, start: at }) => entry.verb !== null && at < towards)
}

/**
 * True if the use of a means is itself what is encouraged (鼓励企业通过数据交易所进行交易): nothing else is said to be
 * done.
 */
function isEncouragedUse({ verb, own, phrase, text }: PhraseState, token: Token): boolean {
  if (!own || verb?.verb !== 'encourage') return false
  return /^.{0,4}进行/.test(text.slice(token.end, Math.min(phrase.end, token.end + 8)))
}

/** 参与安全评估的机构和人员应当…: the activity only describes the persons who have the duty. */
const partaking = wordGroup('partaking')
const people = new RegExp(`的(?:相关|有关)?${oneOf('persons')}`)

const making = wordGroup('making')
const surroundings = new RegExp(`的[^的]{0,8}${oneOf('surroundings')}[。；]?$`)
