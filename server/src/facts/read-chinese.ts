import type { PredicateClass, ShapeId } from '../framework/lexicon.ts'
import type { Span } from '../text/span.ts'
import { hasFigure, isFirm } from './force.ts'
import { cutPhrases, type RawPhrase } from './phrases.ts'
import type { ClauseReading, ClauseRole, Commitment, Phrase, ReadToken } from './reading.ts'
import type { Token } from './tokens.ts'

interface Verb {
  readonly text: string
  readonly predicate: PredicateClass
}

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
  const own = roleOf(shapes)
  const predicated = isPredication(text, raw[0]) || raw.some(({ start }) => text[start] === '是')
  const role = own === 'open' && modal === null && predicated ? 'background' : own
  let governing: Verb | null = null
  let commits = false
  const phrases: Phrase[] = raw.map((phrase) => {
    const read = readPhrase(text, phrase, governing, modal, role)
    governing = phrase.bracketed ? governing : read.governing
    commits ||= read.ownVerb
    return read.phrase
  })
  return {
    start: span.start,
    end: span.end,
    role,
    shapes,
    phrases,
    commits: commits || modal !== null,
    modal: modal !== null,
    firm: isFirm(text, span, shapes),
    headed: raw[0] !== undefined && isHeaded(text, raw[0]),
  }
}

function roleOf(shapes: ReadonlySet<ShapeId>): ClauseRole {
  if (shapes.has('definition')) return 'definition'
  if (shapes.has('purpose')) return 'purpose'
  if (shapes.has('scope')) return 'scope'
  if (shapes.has('effective')) return 'effective'
  if (shapes.has('aspiration')) return 'aspiration'
  if (shapes.has('penalty')) return 'penalty'
  return 'open'
}

/** The first phrase says what something is (X 是 …), not what is to be done; 一是、特别是 and the like do not. */
function isPredication(text: string, first: RawPhrase | undefined): boolean {
  if (first === undefined) return false
  const copula = first.start + text.slice(first.start, first.end).indexOf('是')
  if (copula <= first.start) return false
  return !'一二三四五六七八九十别其凡但于只若或还如要就'.includes(text[copula - 1] ?? '') && text[copula + 1] !== '否'
}

/** It opens with a verb: it tells somebody to do something, whatever it speaks of. */
function isHeaded(text: string, first: RawPhrase): boolean {
  const at = first.tokens.findIndex(({ entry }) => !entry.adverb || entry.verb !== null)
  const token = first.tokens[at]
  return (
    token !== undefined &&
    isAtHead(first, at) &&
    isVerb(text, token, first.tokens[at - 1], first.tokens[at + 1], true, false)
  )
}

function modalOf(tokens: readonly Token[]): Token | null {
  for (const [i, token] of tokens.entries()) if (isModal(token, tokens[i + 1])) return token
  return null
}

const disposing = new Set(['将', '把', '对'])
const using = new Set(['利用', '使用', '运用', '采用'])

const weakModals = new Set(['确保', '负责', '力争', '争取', '可以', '需要', '有权', '允许'])

/** A modal of one character counts only right before a verb: 要 of 主要, 应 of 供应 are none. */
function isModal(token: Token, next: Token | undefined): boolean {
  if (token.entry.verb !== 'modal' || weakModals.has(token.entry.text)) return false
  if (token.end - token.start > 1) return true
  return next !== undefined && next.start === token.end && (next.entry.verb !== null || next.entry.adverb)
}

interface PhraseState {
  readonly phrase: Phrase
  readonly governing: Verb | null
  readonly ownVerb: boolean
}

function readPhrase(
  text: string,
  raw: RawPhrase,
  before: Verb | null,
  modal: Token | null,
  role: ClauseRole,
): PhraseState {
  let verb = before
  let own = false
  let instrument = false
  let purpose = false
  let disposal = false
  let problem: Token | null = null
  const read: ReadToken[] = []
  const hasState = raw.tokens.some(({ entry }) => entry.shapes.includes('state'))
  // 利用个人信息进行自动化决策，应当…: what is done under the duty is what is regulated, no means to something else.
  const regulated = modal !== null && modal.start >= raw.end
  const told = raw.tokens.some(({ entry }) => entry.shapes.includes('past')) || isPrinciple(raw)
  for (const [i, token] of raw.tokens.entries()) {
    const previous = raw.tokens[i - 1]
    const next = raw.tokens[i + 1]
    const { entry } = token
    const single = token.end - token.start === 1
    const atHead = isAtHead(raw, i)
    if (entry.shapes.includes('problem') && !own) problem ??= token
    const acts = isVerb(text, token, previous, next, atHead, verb !== null)
    if (acts) {
      const begins: Verb = { text: entry.text, predicate: entry.verb ?? 'act' }
      const means = entry.shapes.includes('instrument')
      if (means && !(own && verb !== null && adjoins(text, previous, token))) {
        instrument = !(regulated && using.has(entry.text))
      } else if (!purpose) {
        // 应当建立: the modal stays known through the clause, the verb says what is done.
        if (entry.verb !== 'modal' || !own) verb = begins
        own = true
        instrument = false
      }
    } else if (entry.shapes.includes('instrument') && (atHead || (!single && entry.verb === null))) {
      if (!(own && adjoins(text, previous, token))) instrument = !(regulated && using.has(entry.text))
    } else if (
      entry.shapes.includes('disposal') &&
      (atHead || (previous !== undefined && previous.end === token.start))
    ) {
      if (entry.text === '为' && next !== undefined && next.start === token.end && next.entry.verb !== null)
        purpose = true
      else if (disposing.has(entry.text)) disposal = true
    } else if (disposing.has(entry.text) && !'面应相针绝反校核配派'.includes(text[token.start - 1] ?? ' ')) {
      disposal = true
    }
    read.push({ token, commitment: null, verb: acts, instrument })
    const last = read.length - 1
    const current = read[last]
    if (current === undefined || role !== 'open' || raw.bracketed || purpose || told) continue
    const commitment = commitmentOf({ token, verb, own, instrument, modal, disposal, hasState, raw, text })
    if (commitment !== null) read[last] = { ...current, commitment }
  }
  return {
    phrase: {
      start: raw.start,
      end: raw.end,
      tokens: read,
      problem: problem !== null && !own && modal === null ? problem : null,
    },
    governing: purpose || instrument ? (own ? verb : before) : verb,
    ownVerb: own,
  }
}

/** 遵循数据安全、公开透明的原则: a principle names its matter and commits to nothing. */
function isPrinciple({ tokens }: RawPhrase): boolean {
  const named = tokens.filter(({ entry }) => entry.shapes.includes('principle'))
  return named.length > 1 && named.at(-1)?.entry.text === '原则'
}

interface Situation {
  readonly token: Token
  readonly verb: Verb | null
  readonly own: boolean
  readonly instrument: boolean
  readonly modal: Token | null
  readonly disposal: boolean
  readonly hasState: boolean
  readonly raw: RawPhrase
  readonly text: string
}

function commitmentOf(s: Situation): Commitment | null {
  if (s.instrument) return null
  if (s.verb !== null && s.verb.predicate !== 'modal' && (s.own || !s.hasState)) {
    return {
      rule: s.own ? 'verb-object' : 'verb-carried',
      verb: s.verb.text,
      predicate: s.verb.predicate,
      behind: false,
      carried: !s.own,
    }
  }
  if (s.modal !== null)
    return {
      rule: 'modal',
      verb: s.modal.entry.text,
      predicate: 'modal',
      behind: s.modal.start >= s.token.end,
      carried: !s.own,
    }
  if (s.verb !== null && (s.own || !s.hasState)) {
    return { rule: 'verb-object', verb: s.verb.text, predicate: s.verb.predicate, behind: false, carried: !s.own }
  }
  if (s.disposal) {
    const later = s.raw.tokens.find(({ entry, start }) => entry.verb !== null && start >= s.token.end)
    if (later)
      return {
        rule: 'object-verb',
        verb: later.entry.text,
        predicate: later.entry.verb ?? 'act',
        behind: true,
        carried: false,
      }
  }
  const agent = s.raw.tokens.find(({ entry, start }) => entry.text === '由' && start >= s.token.end)
  if (agent !== undefined) {
    const later = s.raw.tokens.find(({ entry, start }) => entry.verb === 'establish' && start > agent.start)
    if (later)
      return { rule: 'object-verb', verb: later.entry.text, predicate: 'establish', behind: true, carried: false }
  }
  if (s.hasState && hasFigure(s.text, s.raw))
    return { rule: 'figure', verb: '', predicate: 'promote', behind: true, carried: false }
  return null
}

/** Nothing but adverbs stands before it in its phrase. */
function isAtHead(raw: RawPhrase, index: number): boolean {
  let at = raw.start
  for (let i = 0; i <= index; i++) {
    const token = raw.tokens[i]
    if (token === undefined || token.start > at) return false
    if (i < index && !token.entry.adverb) return false
    at = token.end
  }
  return true
}

function isVerb(
  text: string,
  token: Token,
  previous: Token | undefined,
  next: Token | undefined,
  atHead: boolean,
  governed: boolean,
): boolean {
  const { entry } = token
  if (entry.verb === null || token.inner) return false
  if (text[token.end] === '的' && !atHead) return false
  if (text[token.start - 1] === '的') return false
  if (isNegatedOrDone(text, token)) return false
  if (entry.verb === 'modal' && token.end - token.start === 1) {
    return next !== undefined && next.start === token.end && (next.entry.verb !== null || next.entry.adverb)
  }
  if (!entry.nominal || atHead) return true
  if (previous !== undefined && previous.end === token.start) {
    return previous.entry.adverb || previous.entry.verb === 'modal' || previous.entry.verb === 'encourage'
  }
  return governed && text[token.start - 1] === '并'
}

/** 不支持、尚未建立、已建成、建立了: what is not done, or done already, commits to nothing; 不得 and 不断 are words of their own. */
function isNegatedOrDone(text: string, token: Token): boolean {
  if (token.entry.verb === 'modal') return false
  const before = text[token.start - 1] ?? ''
  return '未已不'.includes(before) && before !== '' ? true : '了过'.includes(text[token.end] ?? '。')
}

function adjoins(text: string, previous: Token | undefined, token: Token): boolean {
  if (previous === undefined) return false
  return (
    previous.entry.verb !== null &&
    token.start - previous.end <= 6 &&
    !/[，、]/.test(text.slice(previous.end, token.start))
  )
}
