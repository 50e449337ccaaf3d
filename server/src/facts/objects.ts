import type { DimensionId, ElementId } from '../framework/types.ts'
import type { Candidate, Need } from './fact.ts'
import { forceOf } from './force.ts'
import { isPassingMember } from './lists.ts'
import type { ClauseReading, Phrase, ReadToken } from './reading.ts'
import type { TermSense } from './vocabulary.ts'

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
        if (sense.dimension === 'institutions' || sense.strength === 'refine' || sense.strength === 'bound') continue
        const company = companyOf(phrase, read, sense.dimension)
        if (
          sense.strength === 'weak' &&
          !isApplied(phrase, read) &&
          (company === null || !isClose(text, read, company.read))
        )
          continue
        const committed = gate.open && read.commitment !== null && !isAside(text, phrase, read, sense.dimension)
        const kind = committed ? 'measure' : phrase.problem !== null ? 'problem' : 'mention'
        const needs: Need | null =
          kind === 'mention' && gate.open && gate.item && clause.role === 'open' && !clause.commits ? 'lead-in' : null
        candidates.push({
          dimension: sense.dimension,
          element: sense.element ?? company?.element ?? null,
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
              sense.element === null && company !== null ? company.read.token.entry.text : '',
            ].filter((word) => word !== ''),
          },
        })
      }
    }
  }
  return candidates
}

interface Company {
  readonly element: ElementId | null
  readonly read: ReadToken
}

/** The nearest word in the phrase that tells the element; one behind the term is nearer than one before it. */
function companyOf(phrase: Phrase, read: ReadToken, dimension: DimensionId): Company | null {
  let best: Company | null = null
  let distance = Infinity
  for (const other of phrase.tokens) {
    if (other === read) continue
    const sense = other.token.entry.senses.find((s) => s.dimension === dimension && isCompany(s))
    if (sense === undefined) continue
    const behind = other.token.start - read.token.end
    const away = behind >= 0 ? behind : (read.token.start - other.token.end) * 2 + 4
    if (away < distance) {
      distance = away
      best = { element: sense.element, read: other }
    }
  }
  return best
}

function isCompany(sense: TermSense): boolean {
  return sense.strength === 'refine' || (sense.strength === 'strong' && sense.element !== null)
}

/** 鼓励运用大数据、人工智能、云计算: AI in a list of technologies whose use is what is to be done. */
function isApplied(phrase: Phrase, read: ReadToken): boolean {
  if (!/^(?:人工智能|AI)$/.test(read.token.entry.text) || read.commitment === null) return false
  return phrase.tokens.some(({ token }) =>
    /^(?:应用|运用|推广应用|推广|普及|融合应用|普及应用)$/.test(token.entry.text),
  )
}

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
  if (dimension === 'talent') return false
  const verb = read.commitment?.verb ?? ''
  return (
    winning.has(verb) &&
    phrase.tokens.some((other) =>
      other.token.entry.senses.some((s) => s.dimension === 'talent' && s.strength === 'strong'),
    )
  )
}

const winning = new Set([
  '引进',
  '培养',
  '招聘',
  '吸引',
  '选拔',
  '招引',
  '开设',
  '增设',
  'recruit',
  'hire',
  'attract',
  'educate',
])
