import type { Candidate } from './fact.ts'
import { forceOf } from './force.ts'
import type { Gate } from './objects.ts'
import type { ClauseReading, ReadToken } from './reading.ts'
import type { Token } from './tokens.ts'
import { wordGroup } from './word-group.ts'

/**
 * Duties and penalties of a regulation whose matter is named elsewhere: “提供者应当…” is a measure on algorithms only
 * in a draft on AI; a penalty makes somebody answerable for whatever the regulation is about.
 */
export function dutyCandidates(text: string, clause: ClauseReading, gate: Gate): Candidate[] {
  if (!gate.open) return []
  if (clause.role === 'penalty') return penalty(text, clause)
  if (clause.role !== 'open' || !clause.modal) return []
  const tokens = tokensOf(clause)
  const addressee = tokens.find(
    ({ token }, index) => token.entry.addressee !== null && (isHan(token.entry.text) || isSubject(tokens, index)),
  )
  const of = addressee?.token.entry.addressee
  if (addressee === undefined || of === undefined || of === null) return []
  // 提供者应当保护个人信息: the duty names its own matter.
  if (of === 'ai' && tokens.some(({ token }) => token.entry.senses.some((sense) => sense.element === 'data.security')))
    return []
  return [
    {
      dimension: of === 'ai' ? 'algorithm' : 'data',
      element: of === 'ai' ? 'algorithm.safety' : null,
      clause: { start: clause.start, end: clause.end },
      term: { start: addressee.token.start, end: addressee.token.end },
      kind: 'mention',
      needs: of,
      force: forceOf(clause, null),
      cause: { rule: 'duty', words: [addressee.token.entry.text] },
    },
  ]
}

function penalty(text: string, clause: ClauseReading): Candidate[] {
  const tokens = tokensOf(clause)
  const sanction = tokens.find(({ token }) => token.entry.shapes.includes('penalty') && !isGeneral(text, token))
  if (sanction === undefined) return []
  const matter = tokens.find(({ token }) =>
    token.entry.senses.some(
      ({ dimension, strength }) => (dimension === 'data' || dimension === 'algorithm') && strength === 'strong',
    ),
  )
  return [
    {
      dimension: 'institutions',
      element: 'institutions.accountability',
      clause: { start: clause.start, end: clause.end },
      term: { start: sanction.token.start, end: sanction.token.end },
      kind: matter === undefined ? 'mention' : 'measure',
      needs: matter === undefined ? 'subject' : null,
      force: forceOf(clause, null),
      cause: {
        rule: 'liability',
        words: [sanction.token.entry.text, matter?.token.entry.text ?? ''].filter((word) => word !== ''),
      },
    },
  ]
}

/** 构成犯罪的，依法追究刑事责任: what general law says anyway makes nobody answerable for this matter. */
function isGeneral(text: string, { entry, start }: Token): boolean {
  return general.has(entry.text) || text.slice(Math.max(0, start - 4), start) === '治安管理'
}

const general = wordGroup('general-law')

function tokensOf(clause: ClauseReading): ReadToken[] {
  return clause.phrases.flatMap(({ tokens }) => tokens)
}

function isHan(text: string): boolean {
  return text.charCodeAt(0) > 0x2fff
}

/** In English the modal stands right behind the addressee: providers shall … */
function isSubject(tokens: readonly ReadToken[], index: number): boolean {
  const end = tokens[index]?.token.end ?? 0
  const next = tokens[index + 1]?.token
  return next !== undefined && next.entry.verb === 'modal' && next.start - end <= 2
}
