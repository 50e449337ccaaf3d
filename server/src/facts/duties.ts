import type { Candidate } from './fact.ts'
import { forceOf } from './force.ts'
import type { Gate } from './objects.ts'
import type { ClauseReading, ReadToken } from './reading.ts'

/** In English the addressee of a duty opens its sentence. */
const reach = 30

/**
 * Duties and penalties of a regulation whose matter is named elsewhere: “提供者应当…” is a measure on algorithms only
 * in a draft on AI; a penalty makes somebody answerable for whatever the regulation is about.
 */
export function dutyCandidates(_text: string, clause: ClauseReading, gate: Gate): Candidate[] {
  if (!gate.open) return []
  if (clause.role === 'penalty') return penalty(clause)
  if (clause.role !== 'open' || !clause.modal) return []
  const addressee = tokensOf(clause).find(
    ({ token }) =>
      token.entry.addressee !== null &&
      (token.start - clause.start < reach || /[\u4e00-\u9fff]/.test(token.entry.text)),
  )
  const of = addressee?.token.entry.addressee
  if (addressee === undefined || of === undefined || of === null) return []
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

function penalty(clause: ClauseReading): Candidate[] {
  const tokens = tokensOf(clause)
  const sanction = tokens.find(({ token }) => token.entry.shapes.includes('penalty'))
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

function tokensOf(clause: ClauseReading): ReadToken[] {
  return clause.phrases.flatMap(({ tokens }) => tokens)
}
