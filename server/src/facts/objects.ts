import type { DimensionId, ElementId } from '../framework/types.ts'
import { companyOf, elementBeside } from './element.ts'
import { isBareMember, isBeneficiary, isHeadOfObject } from './english-object.ts'
import type { Candidate, Need } from './fact.ts'
import { forceOf } from './force.ts'
import { isPassingMember } from './lists.ts'
import type { ClauseReading, Commitment, Phrase, ReadToken } from './reading.ts'
import type { TermSense } from './vocabulary.ts'
import { oneOf, wordGroup } from './word-group.ts'

/** What the block lets its clauses commit to, from its section's role and its place in a list. */
export interface Gate {
  readonly open: boolean
  readonly item: boolean
}

/** The objects of data, compute, algorithm and talent in a clause. */
export function objectCandidates(text: string, clause: ClauseReading, gate: Gate): Candidate[] {
  const candidates: Candidate[] = []
  for (const phrase of clause.phrases) {
    for (const read of phrase.tokens) {
      if (!read.token.entry.isObject) continue
      for (const sense of read.token.entry.senses) {
        if (sense.dimension === 'institutions' || !(sense.strength === 'strong' || sense.strength === 'weak')) continue
        const company = sense.strength === 'weak' ? companyOf(phrase, read, sense.dimension) : null
        const beside = sense.element === null ? elementBeside(clause, phrase, read, sense.dimension) : null
        // A term that names an element by itself, and one only in company: the company decides.
        if (
          sense.element !== null &&
          isAlsoPlain(read, sense) &&
          elementBeside(clause, phrase, read, sense.dimension) !== null
        )
          continue
        if (
          sense.strength === 'weak' &&
          !isApplied(phrase, read) &&
          !isChipOfAi(phrase, read) &&
          !(read.commitment !== null && isHeadOfObject(text, phrase, read)) &&
          (company === null || !isClose(text, read, company.read))
        )
          continue
        const committed = gate.open && read.commitment !== null && !isAside(text, phrase, read, sense.dimension)
        const kind = committed ? 'measure' : phrase.problem !== null ? 'problem' : 'mention'
        const needs: Need | null =
          kind === 'mention' && gate.open && gate.item && clause.role === 'open' && !clause.commits ? 'lead-in' : null
        candidates.push({
          dimension: sense.dimension,
          element: underDuty(
            sense.element ?? beside?.element ?? (isApplied(phrase, read) ? 'algorithm.application' : null),
            read.commitment,
          ),
          clause: { start: clause.start, end: clause.end },
          term: { start: read.token.start, end: read.token.end },
          kind,
          needs,
          force: forceOf(clause, read.commitment),
          cause: {
            rule: committed ? (read.commitment?.rule ?? '') : phrase.problem !== null ? 'problem' : 'mention',
            words: [
              read.commitment?.verb ?? phrase.problem?.entry.text ?? '',
              text.slice(read.token.start, read.token.end),
              beside?.read.token.entry.text ?? '',
            ].filter((word) => word !== ''),
          },
        })
      }
    }
  }
  return candidates
}

function isAlsoPlain(read: ReadToken, sense: TermSense): boolean {
  return read.token.entry.senses.some(
    ({ dimension, element, strength }) => dimension === sense.dimension && element === null && strength === 'strong',
  )
}

/** What must or may not be done with AI products and services is their safety, not their spread. */
function underDuty(element: ElementId | null, commitment: Commitment | null): ElementId | null {
  if (element !== 'algorithm.application' || commitment === null || /^[a-z]/i.test(commitment.verb)) return element
  // In English a modal lays down any task.
  if (/^[a-z]/i.test(commitment.verb)) return element
  return commitment.predicate === 'modal' || guarding.has(commitment.verb) ? 'algorithm.safety' : element
}

const guarding = wordGroup('guarding')

/** 鼓励运用大数据、人工智能、云计算: AI in a list of technologies whose use is what is to be done. */
function isApplied(phrase: Phrase, read: ReadToken): boolean {
  if (read.commitment === null) return false
  // 推广应用智能工厂: a product of AI whose spread is what is to be done.
  if (spreading.has(read.commitment.verb)) return true
  if (!applicable.has(read.token.entry.text)) return false
  return phrase.tokens.some(({ token }) => applying.has(token.entry.text))
}

const spreading = wordGroup('spreading')
const applicable = wordGroup('applied-technology')
const applying = wordGroup('applying')

/** 支持大模型、框架、芯片等技术研发: beside models, chips are those on which they run. */
function isChipOfAi(phrase: Phrase, read: ReadToken): boolean {
  if (!chips.has(read.token.entry.text)) return false
  return phrase.tokens.some(
    ({ token, commitment }) =>
      commitment !== null &&
      token.entry.senses.some(({ dimension, strength }) => dimension === 'algorithm' && strength === 'strong'),
  )
}

const chips = wordGroup('chips')

const reach = { han: 8, latin: 40 }

/** A weak term and its company stand together: a few characters apart and not in different members of a list. */
function isClose(text: string, a: ReadToken, b: ReadToken): boolean {
  const [first, second] = a.token.start < b.token.start ? [a, b] : [b, a]
  const between = text.slice(first.token.end, second.token.start)
  return (
    between.length <= (/[\u4e00-\u9fff]/.test(text[a.token.start] ?? '') ? reach.han : reach.latin) &&
    !between.includes('、')
  )
}

/** Named, but not what is to be done: a passing member of a list; the field of people who are to be won or trained. */
function isAside(text: string, phrase: Phrase, read: ReadToken, dimension: DimensionId): boolean {
  const alone = !phrase.tokens.some(
    (other) =>
      other !== read && other.token.entry.isObject && other.token.entry.senses.some((s) => s.dimension === dimension),
  )
  if ((dimension === 'talent' || read.token.entry.text === '数据库') && isPassingMember(text, phrase, read, alone))
    return true
  if (dimension === 'talent' && isGivenOther(phrase, read)) return true
  if (dimension === 'talent') return isBeneficiary(text, read) || (alone && isBareMember(text, phrase, read))
  if (dimension === 'algorithm' && occasion.test(text.slice(read.token.end, Math.min(phrase.end, read.token.end + 12))))
    return true
  if (isForMerit(text, phrase, read)) return true
  const verb = read.commitment?.verb ?? ''
  return (
    winning.has(verb) &&
    phrase.tokens.some((other) =>
      other.token.entry.senses.some((s) => s.dimension === 'talent' && s.strength === 'strong'),
    )
  )
}

/** AI as the setting of a training, a prize, a contest: what is held is the contest. */
const occasion = new RegExp(`^[^，、的和与]{0,6}${oneOf('occasion')}`)

/** 对在…方面取得成果、作出贡献的单位给予奖励: a prize for merit does nothing to the field in which it was won. */
function isForMerit(text: string, phrase: Phrase, { token, commitment }: ReadToken): boolean {
  if (commitment?.rule !== 'object-verb' || !prizes.has(commitment.verb)) return false
  return merit.test(text.slice(token.end, Math.min(phrase.end, token.end + 60)))
}

const prizes = wordGroup('prizes')
const merit = new RegExp(oneOf('merit'))

/**
 * 向科研人员提供数据, 支持科研人员使用算力: people who get or use a thing of another dimension are those for whom it is
 * done, not what is done.
 */
function isGivenOther(phrase: Phrase, read: ReadToken): boolean {
  const { commitment: own } = read
  if (own === null || (own.rule !== 'object-verb' && own.predicate !== 'encourage')) return false
  const next = phrase.tokens.find(({ token }) => token.start >= read.token.end)?.token
  const acts = next !== undefined && next.start === read.token.end && next.entry.verb !== null
  return phrase.tokens.some(
    ({ token, commitment }) =>
      (own.rule === 'object-verb' || acts || commitment?.verb !== own.verb) &&
      token.start >= read.token.end &&
      commitment !== null &&
      !commitment.behind &&
      token.entry.senses.some(
        ({ dimension, strength }) => strength === 'strong' && dimension !== 'talent' && dimension !== 'institutions',
      ),
  )
}

const winning = wordGroup('winning')
