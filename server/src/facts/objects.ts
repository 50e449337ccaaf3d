import type { DimensionId, ElementId } from '../framework/types.ts'
import type { Span } from '../text/span.ts'
import { causeOf } from './cause.ts'
import type { Commitment } from './commitment.ts'
import { type Company, companyOf, elementBeside } from './element.ts'
import { isBareMember, isBeneficiary, isHeadOfObject } from './english-object.ts'
import { dimensionBit, type TermSense } from './entry.ts'
import type { Candidate, Need } from './fact.ts'
import { forceOf } from './force.ts'
import { isPassingMember } from './lists.ts'
import type { Phrase } from './phrases.ts'
import type { ClauseReading } from './reading.ts'
import type { Token } from './tokens.ts'
import * as trait from './trait.ts'
import { oneOf, wordGroup } from './word-group.ts'

/** What the block lets its clauses commit to, from its section's role and its place in a list. */
export interface Gate {
  readonly open: boolean
  readonly item: boolean
}

/** Adds the objects of data, compute, algorithm and talent in a clause. */
export function addObjects(candidates: Candidate[], text: string, clause: ClauseReading, gate: Gate): void {
  if ((clause.traits & trait.object) === 0) return
  const span: Span = { start: clause.start, end: clause.end }
  for (const phrase of clause.phrases) {
    for (const token of phrase.tokens) {
      if (!token.entry.isObject) continue
      for (const sense of token.entry.senses) {
        const candidate = objectOf(text, clause, phrase, token, sense, gate, span)
        if (candidate !== null) candidates.push(candidate)
      }
    }
  }
}

function objectOf(
  text: string,
  clause: ClauseReading,
  phrase: Phrase,
  token: Token,
  sense: TermSense,
  gate: Gate,
  span: Span,
): Candidate | null {
  const { dimension, strength } = sense
  const { commitment } = token
  if (dimension === 'institutions' || !(strength === 'strong' || strength === 'weak')) return null
  // A term that names an element by itself, and one only in company: the company decides.
  if (sense.element !== null && isAlsoPlain(token, sense) && elementBeside(clause, phrase, token, dimension) !== null)
    return null
  if (strength === 'weak' && !isInCompany(text, phrase, token, dimension)) return null
  const beside = sense.element === null ? elementBeside(clause, phrase, token, dimension) : null
  const committed = gate.open && commitment !== null && !isAside(text, phrase, token, commitment, dimension)
  const kind = committed ? 'measure' : phrase.problem !== null ? 'problem' : 'mention'
  const needs: Need | null =
    kind === 'mention' && gate.open && gate.item && clause.role === 'open' && !clause.commits ? 'lead-in' : null
  return {
    dimension,
    element: elementOf(phrase, token, sense, beside),
    clause: span,
    term: { start: token.start, end: token.end },
    kind,
    needs,
    force: forceOf(clause, commitment),
    cause: causeOf(
      committed ? commitment.rule : phrase.problem !== null ? 'problem' : 'mention',
      commitment?.verb ?? phrase.problem?.entry.text ?? '',
      text.slice(token.start, token.end),
      beside?.token.entry.text,
    ),
  }
}

function isAlsoPlain({ entry }: Token, sense: TermSense): boolean {
  return (
    entry.senses.length > 1 &&
    entry.senses.some(
      ({ dimension, element, strength }) => dimension === sense.dimension && element === null && strength === 'strong',
    )
  )
}

/** A weak term that something beside it makes an object: its company, its verb, or what it is named with. */
function isInCompany(text: string, phrase: Phrase, token: Token, dimension: DimensionId): boolean {
  if (isApplied(phrase, token) || isChipOfAi(phrase, token)) return true
  if (token.commitment !== null && isHeadOfObject(text, phrase, token)) return true
  const company = companyOf(phrase, token, dimension)
  return company !== null && isClose(text, token, company.token)
}

function elementOf(phrase: Phrase, token: Token, sense: TermSense, beside: Company | null): ElementId | null {
  const element = sense.element ?? beside?.element ?? null
  return underDuty(element ?? (isApplied(phrase, token) ? 'algorithm.application' : null), token.commitment)
}

/** What must or may not be done with AI products and services is their safety, not their spread. */
function underDuty(element: ElementId | null, commitment: Commitment | null): ElementId | null {
  // In English a modal lays down any task.
  if (element !== 'algorithm.application' || commitment === null || /^[a-z]/i.test(commitment.verb)) return element
  return commitment.predicate === 'modal' || guarding.has(commitment.verb) ? 'algorithm.safety' : element
}

const guarding = wordGroup('guarding')

/** 鼓励运用大数据、人工智能、云计算: AI in a list of technologies whose use is what is to be done. */
function isApplied(phrase: Phrase, { commitment, entry }: Token): boolean {
  if (commitment === null) return false
  // 推广应用智能工厂: a product of AI whose spread is what is to be done.
  if (spreading.has(commitment.verb)) return true
  return applicable.has(entry.text) && phrase.tokens.some((other) => applying.has(other.entry.text))
}

const spreading = wordGroup('spreading')
const applicable = wordGroup('applied-technology')
const applying = wordGroup('applying')

/** 支持大模型、框架、芯片等技术研发: beside models, chips are those on which they run. */
function isChipOfAi(phrase: Phrase, { entry }: Token): boolean {
  return (
    chips.has(entry.text) &&
    phrase.tokens.some((other) => other.commitment !== null && (other.entry.strongOf & dimensionBit.algorithm) !== 0)
  )
}

const chips = wordGroup('chips')

const reach = { han: 8, latin: 40 }

/** A weak term and its company stand together: a few characters apart and not in different members of a list. */
function isClose(text: string, a: Token, b: Token): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a]
  const code = text.charCodeAt(a.start)
  if (second.start - first.end > (code >= 0x4e00 && code <= 0x9fff ? reach.han : reach.latin)) return false
  return !text.slice(first.end, second.start).includes('、')
}

/** Named, but not what is to be done: a passing member of a list; the field of people who are to be won or trained. */
function isAside(text: string, phrase: Phrase, token: Token, commitment: Commitment, dimension: DimensionId): boolean {
  if (dimension === 'talent' || token.entry.text === '数据库') {
    const alone = isAlone(phrase, token, dimension)
    if (alone && isPassingMember(text, phrase, token)) return true
    if (dimension === 'talent') {
      return (
        isGivenOther(phrase, token, commitment) ||
        isBeneficiary(text, token) ||
        (alone && isBareMember(text, phrase, token))
      )
    }
  }
  if (dimension === 'algorithm' && occasion.test(text.slice(token.end, Math.min(phrase.end, token.end + 12))))
    return true
  if (isForMerit(text, phrase, token, commitment)) return true
  return winning.has(commitment.verb) && phrase.tokens.some(({ entry }) => (entry.strongOf & dimensionBit.talent) !== 0)
}

/** No other object in the phrase is anything of its dimension. */
function isAlone({ tokens }: Phrase, token: Token, dimension: DimensionId): boolean {
  return !tokens.some(
    (other) =>
      other !== token && other.entry.isObject && other.entry.senses.some((sense) => sense.dimension === dimension),
  )
}

/** AI as the setting of a training, a prize, a contest: what is held is the contest. */
const occasion = new RegExp(`^[^，、的和与]{0,6}${oneOf('occasion')}`)

/** 对在…方面取得成果、作出贡献的单位给予奖励: a prize for merit does nothing to the field in which it was won. */
function isForMerit(text: string, phrase: Phrase, { end }: Token, { rule, verb }: Commitment): boolean {
  if (rule !== 'object-verb' || !prizes.has(verb)) return false
  return merit.test(text.slice(end, Math.min(phrase.end, end + 60)))
}

const prizes = wordGroup('prizes')
const merit = new RegExp(oneOf('merit'))

/**
 * 向科研人员提供数据, 支持科研人员使用算力: people who get or use a thing of another dimension are those for whom it is
 * done, not what is done.
 */
function isGivenOther({ tokens }: Phrase, { end }: Token, own: Commitment): boolean {
  if (own.rule !== 'object-verb' && own.predicate !== 'encourage') return false
  const next = tokens.find(({ start }) => start >= end)
  const acts = next !== undefined && next.start === end && next.entry.verb !== null
  return tokens.some(
    ({ start, commitment, entry }) =>
      (own.rule === 'object-verb' || acts || commitment?.verb !== own.verb) &&
      start >= end &&
      commitment !== null &&
      !commitment.behind &&
      (entry.strongOf & things) !== 0,
  )
}

const things = dimensionBit.data | dimensionBit.compute | dimensionBit.algorithm

const winning = wordGroup('winning')
