import type { Candidate } from './fact.ts'
import type { Gate } from './objects.ts'
import type { ClauseReading } from './reading.ts'

/** A run-in heading of at most so many characters names its matter (自然语言处理技术。研究…). */
const longest = 30

/**
 * The matter that a short first clause names, taken up by the clauses behind it: where they commit, they commit to it.
 * The evidence stands on the first of them that does.
 */
export function topicCandidates(text: string, clauses: readonly ClauseReading[], gate: Gate): Candidate[] {
  const [first, ...rest] = clauses
  if (!gate.open || first === undefined || first.commits || first.role !== 'open' || first.end - first.start > longest)
    return []
  const taken = rest.find(({ role, commits }) => role === 'open' && commits)
  if (taken === undefined || !text.slice(first.start, first.end).endsWith('。')) return []
  const verb = taken.phrases.flatMap(({ tokens }) => tokens).find(({ commitment }) => commitment !== null)
    ?.commitment?.verb
  return first.phrases.flatMap(({ tokens }) =>
    tokens.flatMap(({ token }): Candidate[] =>
      token.entry.senses
        .filter(({ dimension, strength }) => dimension !== 'institutions' && strength === 'strong')
        .map(({ dimension, element }) => ({
          dimension,
          element,
          clause: { start: first.start, end: first.end },
          term: { start: token.start, end: token.end },
          kind: 'measure',
          needs: null,
          force: 'soft',
          cause: { rule: 'topic', words: [token.entry.text, ...(verb ? [verb] : [])] },
        })),
    ),
  )
}
