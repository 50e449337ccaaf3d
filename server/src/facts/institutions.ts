import type { ElementId } from '../framework/types.ts'
import { isHeadOf } from './english-object.ts'
import type { Candidate, Need } from './fact.ts'
import { forceOf } from './force.ts'
import { type Domain, domainAt, talentOf } from './institution-domain.ts'
import { isPassingMember } from './lists.ts'
import type { Gate } from './objects.ts'
import type { ClauseReading, Phrase, ReadToken } from './reading.ts'
import type { TermSense } from './vocabulary.ts'
import { oneOf, wordGroup } from './word-group.ts'

/**
 * Institutions in a clause. A strong term is one by itself; a bound one (制度、机制、标准 …, standards, framework …)
 * counts by whose matter it is: a domain in its phrase, else in its clause, else the draft's subject settles it.
 */
export function institutionCandidates(text: string, clause: ClauseReading, gate: Gate): Candidate[] {
  if (!clause.phrases.some(({ tokens }) => tokens.some(isInstitution))) return []
  const candidates: Candidate[] = []
  for (const phrase of clause.phrases) {
    for (const read of phrase.tokens) {
      for (const sense of read.token.entry.senses) {
        if (sense.dimension !== 'institutions' || !(sense.strength === 'strong' || sense.strength === 'bound')) continue
        const bound = sense.strength === 'bound'
        if (bound && read.verb) continue
        const domain =
          domainAt(text, clause, phrase, read.token.end) ?? (sense.subtype === 'evaluation' ? talentOf(phrase) : null)
        const alone = phrase.tokens.every((other) => other === read || !isInstitution(other))
        const committed =
          gate.open &&
          read.commitment !== null &&
          (isListHead(text, phrase, read) || !isPassingMember(text, phrase, read, alone)) &&
          (!bound || (founds(read, sense) && (sense.subtype === 'liability' || isHeadOf(text, phrase, read))))
        const led = !committed && !bound && gate.open && gate.item && clause.role === 'open' && !clause.commits
        if (bound && (!committed || domain?.domain === 'foreign' || isBare(text, phrase, read))) continue
        const unsettled = bound && domain === null
        const needs: Need | null = led ? 'lead-in' : committed && unsettled ? 'subject' : null
        candidates.push({
          dimension: 'institutions',
          element: elementOf(text, read, sense, domain),
          clause: { start: clause.start, end: clause.end },
          term: { start: read.token.start, end: read.token.end },
          kind: committed && !unsettled ? 'measure' : phrase.problem !== null ? 'problem' : 'mention',
          needs,
          force: forceOf(clause, read.commitment),
          cause: {
            rule: bound ? 'institution-domain' : committed ? (read.commitment?.rule ?? '') : 'mention',
            words: [
              read.commitment?.verb ?? '',
              domain !== null && bound ? domain.word : '',
              read.token.entry.text,
            ].filter((word) => word !== ''),
          },
        })
      }
    }
  }
  return candidates
}

/** 健全机制: an institution named right behind its verb, with nothing to say what it is or whose, is a phrase, no measure. */
function isBare(text: string, phrase: Phrase, { token, commitment }: ReadToken): boolean {
  if (commitment === null || commitment.behind || commitment.carried || !bare.has(token.entry.text)) return false
  if (phrase.end - token.end > 1) return false
  const named = phrase.tokens.some(
    (other) =>
      other.token.end <= token.start && (other.token.entry.senses.length > 0 || other.token.entry.domains.length > 0),
  )
  return !named && text.slice(token.start - commitment.verb.length, token.start) === commitment.verb
}

const bare = wordGroup('bare')

/** 登记、交易、仲裁制度: the noun at the end belongs to every member of the list. */
function isListHead(text: string, phrase: Phrase, { token }: ReadToken): boolean {
  if (text.charCodeAt(token.start) < 0x2fff || phrase.end - token.end > 1) return false
  return text[token.start - 1] !== '、'
}

function isInstitution(read: ReadToken): boolean {
  return read.token.entry.isInstitution
}

/** The verb brings the institution about, or betters it; to obey it, apply it or say that it must be is something else. */
function founds({ commitment }: ReadToken, sense: TermSense): boolean {
  if (commitment === null) return false
  const { predicate, verb } = commitment
  const latin = /^[a-z]/i.test(verb) ? verb.toLowerCase() : null
  if (sense.subtype === 'liability')
    return (predicate === 'modal' && !commitment.behind) || overseeing.has(latin ?? verb) || founding.has(latin ?? '')
  if (latin !== null && commitment.behind)
    return (sense.subtype === 'body' || sense.subtype === 'rule') && predicate === 'modal'
  if (latin !== null) return founding.has(latin) || (sense.subtype === 'body' && charging.has(latin))
  return predicate === 'establish' || founding.has(verb)
}

const founding = wordGroup('founding')
const overseeing = wordGroup('overseeing')
/** To charge a body with something, or to give it means, is an arrangement of governance too. */
const charging = wordGroup('charging')

/** By whose matter it is: rules for data are data law, ways of organising and funding research are its evaluation and organisation. */
function elementOf(text: string, { token }: ReadToken, sense: TermSense, matter: Domain | null): ElementId | null {
  const domain = matter?.domain ?? null
  if (sense.strength === 'strong' || sense.subtype === 'evaluation' || sense.subtype === 'body') return sense.element
  if (domain === 'ai' && sense.subtype === 'liability') return 'institutions.accountability'
  if (sense.element !== 'institutions.governance') return sense.element
  // The rules of a platform or space are its governance; standards are so of whatever matter.
  if (domain === 'data' && sense.subtype !== 'standard' && !platform.test(matter?.word ?? ''))
    return 'institutions.data-law'
  if (
    sense.subtype === 'rule' &&
    (domain === 'research' || ofProject.test(text.slice(Math.max(0, token.start - 8), token.start)))
  )
    return 'institutions.evaluation'
  return sense.element
}

const platform = new RegExp(oneOf('platform'))
const ofProject = new RegExp(oneOf('research-project'))
