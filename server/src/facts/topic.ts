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
  if (!gate.open || first === undefined || first.commits || first.role !== 'open') return []
  const chinese = text.charAt(first.end - 1) === '。'
  if (chinese ? first.end - first.start > longest : !isNounPhrase(text, first)) return []
  const taken = rest.find(({ role, commits }) => role === 'open' && commits)
  if (taken === undefined || (!chinese && !pointsBack.test(text.slice(taken.start, taken.end)))) return []
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

/** An English sentence without a verb of its own (Regional compute, shared by three universities.) names a matter. */
function isNounPhrase(text: string, { start, end, shapes }: ClauseReading): boolean {
  const words = text.slice(start, end)
  return !shapes.has('background') && !shapes.has('problem') && words.length <= mostWords && !finite.test(words)
}

const mostWords = 320
const finite =
  /\b(?:is|are|was|were|be|been|has|have|had|can|could|may|might|must|shall|will|would|should|do|does|did|need|needs|we|it|they)\b/i
/** The next sentence speaks of the same: We should extend these links. */
const pointsBack = /\b(?:these|this|those|such)\b/i
