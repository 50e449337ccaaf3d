import type { ClauseReading } from '../clause/clause-reading.ts'
import type { Commitment } from '../clause/commitment.ts'
import type { Candidate, CommitContext } from '../clause/fact.ts'
import { isPassingMember } from '../clause/lists.ts'
import type { Phrase } from '../clause/phrases.ts'
import type { Token } from '../clause/tokens.ts'
import { isHeadOf } from '../english/english-object.ts'
import type { TermSense } from '../vocabulary/entry.ts'
import * as flag from '../vocabulary/word-flags.ts'
import { wordGroup } from '../vocabulary/word-group.ts'
import { DomainFinder, isOfTalent } from './institution-domain.ts'

/**
 * Adds the institutions in a clause. A strong term is one by itself. A bound term (制度、机制、标准 …, standards,
 * framework …) needs a domain: from its phrase, else from its clause, else from the draft's subject.
 */
export function addInstitutions(
  candidates: Candidate[],
  text: string,
  clause: ClauseReading,
  gate: CommitContext,
): void {
  if ((clause.flags & flag.institution) === 0) return
  const domains = new DomainFinder(text, clause.phrases)
  for (let index = 0; index < clause.phrases.length; index++) {
    const phrase = clause.phrases[index]
    if (phrase === undefined) break
    for (const token of phrase.tokens) {
      if (!token.entry.isInstitution) continue
      for (const sense of token.entry.senses) {
        if (sense.dimension !== 'institutions') continue
        if (sense.strength === 'strong') candidates.push(strong(text, clause, phrase, token, gate))
        else if (sense.strength === 'bound' && gate.open && !token.verb) {
          const found = bound(text, clause, index, token, sense, domains)
          if (found !== null) candidates.push(found)
        }
      }
    }
  }
}

function strong(text: string, clause: ClauseReading, phrase: Phrase, token: Token, gate: CommitContext): Candidate {
  const { commitment } = token
  const committed = gate.open && commitment !== null && isNoPassing(text, phrase, token)
  const led = !committed && gate.open && gate.item && clause.role === 'open' && !clause.commits
  return {
    dimension: 'institutions',
    term: { start: token.start, end: token.end },
    kind: committed ? 'measure' : phrase.problem !== null ? 'problem' : 'mention',
    needs: led ? 'lead-in' : null,
  }
}

/** Null unless the clause founds the institution: the domain of one that is only named cannot be known. */
function bound(
  text: string,
  clause: ClauseReading,
  index: number,
  token: Token,
  sense: TermSense,
  domains: DomainFinder,
): Candidate | null {
  const { commitment } = token
  const phrase = clause.phrases[index]
  if (phrase === undefined || commitment === null || !founds(commitment, sense) || !isNoPassing(text, phrase, token))
    return null
  if (sense.subtype !== 'liability' && !isHeadOf(text, phrase, token)) return null
  const domain =
    domains.at(index, token.end) ?? (sense.subtype === 'evaluation' && isOfTalent(phrase) ? 'talent' : null)
  if (domain === 'foreign' || isBare(text, phrase, token, commitment)) return null
  return {
    dimension: 'institutions',
    term: { start: token.start, end: token.end },
    kind: domain !== null ? 'measure' : phrase.problem !== null ? 'problem' : 'mention',
    needs: domain === null ? 'subject' : null,
  }
}

/**
 * 健全机制: an institution right after its verb, with nothing to say what it is or whose, is a phrase, not a measure.
 */
function isBare(text: string, phrase: Phrase, token: Token, { verb, verbFollows, carried }: Commitment): boolean {
  if (verbFollows || carried || !bare.has(token.entry.text) || phrase.end - token.end > 1) return false
  const named = phrase.tokens.some(
    ({ end, entry }) => end <= token.start && (entry.senses.length > 0 || entry.domains.length > 0),
  )
  return !named && text.slice(token.start - verb.length, token.start) === verb
}

const bare = wordGroup('bare')

/**
 * True for a term that is not a passing member of a list. The noun at the end of a list belongs to every member
 * (登记、交易、仲裁制度).
 */
function isNoPassing(text: string, phrase: Phrase, token: Token): boolean {
  if (isListHead(text, phrase, token)) return true
  const alone = phrase.tokens.every((other) => other === token || !other.entry.isInstitution)
  return !(alone && isPassingMember(text, phrase, token))
}

function isListHead(text: string, { end }: Phrase, token: Token): boolean {
  if (text.charCodeAt(token.start) < 0x2fff || end - token.end > 1) return false
  return text[token.start - 1] !== '、'
}

/**
 * True if the verb creates or improves the institution. Obeying it, applying it or saying that it must be does not
 * count.
 */
function founds({ predicate, verb, verbFollows }: Commitment, { subtype }: TermSense): boolean {
  const latin = /^[a-z]/i.test(verb) ? verb.toLowerCase() : null
  if (subtype === 'liability')
    return (predicate === 'modal' && !verbFollows) || overseeing.has(latin ?? verb) || founding.has(latin ?? '')
  if (latin !== null && verbFollows) return (subtype === 'body' || subtype === 'rule') && predicate === 'modal'
  if (latin !== null) return founding.has(latin) || (subtype === 'body' && charging.has(latin))
  return predicate === 'establish' || founding.has(verb)
}

const founding = wordGroup('founding')
const overseeing = wordGroup('overseeing')
/** Charging a body with a task, or giving it means, is an arrangement of governance too. */
const charging = wordGroup('charging')
