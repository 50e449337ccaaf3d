import type { DomainId } from '../framework/lexicon.ts'
import type { ElementId } from '../framework/types.ts'
import type { Candidate } from './fact.ts'
import { forceOf } from './force.ts'
import { isPassingMember } from './lists.ts'
import type { Gate } from './objects.ts'
import type { ClauseReading, Phrase, ReadToken } from './reading.ts'
import type { TermSense } from './vocabulary.ts'

/**
 * Institutions in a clause. A strong term is one by itself; a bound one (制度、机制、标准 …, standards, framework …)
 * counts by whose matter it is: a domain in its phrase, else in its clause, else the draft's subject settles it.
 */
export function institutionCandidates(text: string, clause: ClauseReading, gate: Gate): Candidate[] {
  if (!clause.phrases.some(({ tokens }) => tokens.some(isInstitution))) return []
  const candidates: Candidate[] = []
  const inClause = clause.phrases.flatMap((phrase) => domainsOf(text, phrase, Infinity))
  for (const phrase of clause.phrases) {
    for (const read of phrase.tokens) {
      if (read.verb) continue
      for (const sense of read.token.entry.senses) {
        if (sense.dimension !== 'institutions' || sense.strength === 'refine' || sense.strength === 'weak') continue
        const bound = sense.strength === 'bound'
        const domain =
          domainsOf(text, phrase, read.token.end).at(-1) ??
          inClause[0] ??
          (sense.subtype === 'evaluation' ? talentOf(phrase) : null)
        const alone = phrase.tokens.every((other) => other === read || !isInstitution(other))
        const committed =
          gate.open &&
          read.commitment !== null &&
          !isPassingMember(text, phrase, read, alone) &&
          (!bound || founds(read, sense))
        if (bound && !committed) continue
        const unsettled = bound && domain === null
        candidates.push({
          dimension: 'institutions',
          element: elementOf(sense, domain?.domain ?? null),
          clause: { start: clause.start, end: clause.end },
          term: { start: read.token.start, end: read.token.end },
          kind: committed && !unsettled ? 'measure' : phrase.problem !== null ? 'problem' : 'mention',
          needs: committed && unsettled ? 'subject' : null,
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

function isInstitution(read: ReadToken): boolean {
  return read.token.entry.isInstitution
}

interface Domain {
  readonly domain: DomainId
  readonly word: string
}

function domainsOf(text: string, phrase: Phrase, before: number): Domain[] {
  const found: Domain[] = []
  for (const { token, verb, instrument } of phrase.tokens) {
    if (verb || token.start >= before || (instrument && before === Infinity)) continue
    const domain = token.entry.domains[0] ?? domainOfTerm(token.entry.senses)
    // 技术研发、标准制定: research is another member of the list, not whose the standard is.
    if (domain === 'research' && text[token.end] === '、') continue
    if (domain !== undefined) found.push({ domain, word: token.entry.text })
  }
  return found
}

/** Evaluation is a matter of people too (人才评价、职业教育质量评价). */
function talentOf(phrase: Phrase): Domain | null {
  const found = phrase.tokens.find(({ token }) =>
    token.entry.senses.some(({ dimension, strength }) => dimension === 'talent' && strength === 'strong'),
  )
  return found === undefined ? null : { domain: 'talent', word: found.token.entry.text }
}

function domainOfTerm(senses: readonly TermSense[]): DomainId | undefined {
  for (const { dimension, strength } of senses) {
    if (strength !== 'strong') continue
    if (dimension === 'data') return 'data'
    if (dimension === 'algorithm') return 'ai'
    if (dimension === 'compute') return 'digital'
  }
  return undefined
}

/** The verb brings the institution about, or betters it; to obey it, apply it or say that it must be is something else. */
function founds({ commitment }: ReadToken, sense: TermSense): boolean {
  if (commitment === null) return false
  const { predicate, verb } = commitment
  if (sense.subtype === 'liability') return (predicate === 'modal' && !commitment.behind) || overseeing.has(verb)
  if (/^[a-z]/i.test(verb)) return foundingInEnglish.has(verb.replace(/^\w/, (letter) => letter.toLowerCase()))
  return predicate === 'establish' || founding.has(verb)
}

const founding = new Set(
  '推动 推进 加强 强化 深化 优化 创新 改进 加快 实行 实施 探索 鼓励 支持 引导 参与 积极参与 推行 试行 促进 开展 研究 提出 组织开展 健全完善 统一 落实 做好 探索开展 积极 参加 明确 履行 组织 采用 出台 落实'.split(
    ' ',
  ),
)
const overseeing = new Set([
  '统筹协调',
  '开展',
  '加强',
  '负责',
  '追究',
  '承担',
  '组织开展',
  '强化',
  'ensure',
  'conduct',
  'require',
  'establish',
])
const foundingInEnglish = new Set(
  'include including establish establishing develop developing issue issuing create creating adopt adopting define defining set setting promulgate promulgating propose proposing implement implementing strengthen strengthening design designing form forming convene convening finalize finalizing revise revising amend amending prepare preparing launch launching reform update updating review reviewing build building make advance advancing promote promoting coordinate coordinating harmonize recommend publish publishing'.split(
    ' ',
  ),
)

function elementOf(sense: TermSense, domain: DomainId | null): ElementId | null {
  if (sense.strength === 'strong' || sense.subtype === 'evaluation' || sense.subtype === 'body') return sense.element
  if (domain === 'data') return 'institutions.data-law'
  if (domain === 'ai' && sense.subtype === 'liability') return 'institutions.accountability'
  return sense.element
}
