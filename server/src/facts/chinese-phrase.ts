import type { PredicateClass } from '../framework/lexicon.ts'
import { coverbOf, isGiving, mainVerb, mannerEnd } from './chinese-coverb.ts'
import { adjoins, isAtHead, isVerb } from './chinese-verb.ts'
import { hasFigure } from './force.ts'
import type { RawPhrase } from './phrases.ts'
import type { ClauseRole, Commitment, Phrase, ReadToken } from './reading.ts'
import type { Token } from './tokens.ts'
import { oneOf, wordGroup } from './word-group.ts'

/** A verb that governs, in its phrase or from an earlier one. */
export interface Verb {
  readonly text: string
  readonly predicate: PredicateClass
}

const disposing = new Set(['将', '把', '对'])
const beginning = new Set(['对', '对于', '为', '将', '把'])
const using = wordGroup('using')

interface PhraseState {
  readonly phrase: Phrase
  readonly governing: Verb | null
  readonly ownVerb: boolean
}

/** What the clause hands to its phrases: the verb of an earlier one, its modal, its role, and who is given something in a later one. */
interface Surroundings {
  readonly before: Verb | null
  readonly modal: Token | null
  readonly role: ClauseRole
  readonly giving: Token | null
}

/** Reads a phrase of a Chinese clause from left to right. */
export function readPhrase(text: string, raw: RawPhrase, { before, modal, role, giving }: Surroundings): PhraseState {
  const coverb = coverbOf(raw)
  // 对…, 为…, 将… begin anew: no earlier verb reaches into them.
  let verb = coverb !== null && beginning.has(coverb.entry.text) ? null : before
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
  const main = coverb === null ? null : mainVerb(text, raw, coverb)
  const manner = coverb === null ? raw.start : mannerEnd(text, raw, coverb)
  for (const [i, token] of raw.tokens.entries()) {
    const previous = raw.tokens[i - 1]
    const next = raw.tokens[i + 1]
    const { entry } = token
    const single = token.end - token.start === 1
    const atHead = isAtHead(raw, i)
    if (entry.shapes.includes('problem') && !own) problem ??= token
    const acts =
      token === main ||
      (isVerb(text, token, previous, next, atHead, verb !== null) && !(instrument && token.start < manner))
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
    } else if (
      entry.shapes.includes('instrument') &&
      !isPassed(text, token) &&
      (atHead || (!single && entry.verb === null))
    ) {
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
    if (current === undefined || role !== 'open' || !isCommitted(token) || raw.bracketed || purpose || told) continue
    const commitment = commitmentOf({
      token,
      verb,
      own,
      instrument,
      modal,
      disposal,
      hasState,
      raw,
      text,
      coverb,
      giving,
    })
    if (commitment !== null) read[last] = { ...current, commitment }
  }
  return {
    phrase: {
      start: raw.start,
      end: raw.end,
      tokens: read,
      problem: problem !== null && !own && modal === null ? problem : null,
    },
    governing: own ? verb : before,
    ownVerb: own,
  }
}

/** 对通过备案的模型: what has passed something, not by what means. */
function isPassed(text: string, { entry, start }: Token): boolean {
  return entry.text === '通过' && text[start - 1] === '对'
}

/** Of the other words nobody asks whether they are committed to. */
function isCommitted({ entry }: Token): boolean {
  return entry.isObject || entry.isInstitution || entry.enterprise.length > 0
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
  readonly coverb: Token | null
  readonly giving: Token | null
}

function commitmentOf(s: Situation): Commitment | null {
  if ((s.instrument && !isEncouragedUse(s)) || isAttribute(s)) return null
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
  const given = givenTo(s)
  if (s.disposal || given !== null) {
    const later =
      given ?? s.raw.tokens.find(({ entry, start }) => entry.verb !== null && start >= s.token.end) ?? s.giving
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

/** 为高层次人才提供住房: people who are given something are what it is done for; the verb of giving, in the phrase or a later one. */
function givenTo({ token, raw, coverb, giving }: Situation): Token | null {
  if (coverb === null || !beneficiary.has(coverb.entry.text)) return null
  if (!token.entry.senses.some(({ dimension }) => dimension === 'talent')) return null
  return raw.tokens.find((one) => one.start >= token.end && isGiving(one)) ?? giving
}

const beneficiary = new Set(['为', '向'])

/** What stands before 的 tells of the object and is not it: 营造激励人才的环境, 提升超算中心对人工智能的支撑能力. */
function isAttribute({ token, verb, modal, raw, text }: Situation): boolean {
  if (
    verb !== null &&
    partaking.has(verb.text) &&
    modal !== null &&
    people.test(text.slice(token.end, Math.min(modal.start, token.end + 40)))
  )
    return true
  const behind = text.slice(token.end, Math.min(raw.end, token.end + 40))
  const of = behind.indexOf('的')
  if (of < 0) return false
  if (verb !== null && making.has(verb.text) && surroundings.test(behind)) return true
  const before = text.slice(Math.max(raw.start, token.start - 8), token.start)
  const on = before.lastIndexOf('对')
  return (
    of <= 8 &&
    on > 0 &&
    !before.includes('的', on) &&
    raw.tokens.some(({ entry, start }) => entry.verb !== null && start < token.start - before.length + on)
  )
}

/** 鼓励企业通过数据交易所进行交易: the use of a means is what is encouraged where nothing more is said than that it be used. */
function isEncouragedUse({ token, verb, own, raw, text }: Situation): boolean {
  if (!own || verb?.predicate !== 'encourage') return false
  return /^.{0,4}进行/.test(text.slice(token.end, Math.min(raw.end, token.end + 8)))
}

/** 参与安全评估的机构和人员应当…: by what they take part in the persons are told, on whom the duty is laid. */
const partaking = wordGroup('partaking')
const people = new RegExp(`的(?:相关|有关)?${oneOf('persons')}`)

const making = wordGroup('making')
const surroundings = new RegExp(`的[^的]{0,8}${oneOf('surroundings')}[。；]?$`)
