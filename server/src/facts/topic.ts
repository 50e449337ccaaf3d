import { causeOf } from './cause.ts'
import type { Candidate } from './fact.ts'
import type { Gate } from './objects.ts'
import type { ClauseReading } from './reading.ts'
import * as shape from './shape.ts'
import * as trait from './trait.ts'

/** A run-in heading of at most so many characters names its matter (自然语言处理技术。研究…). */
const longest = 30

/**
 * Adds the matter that a short first clause names, taken up by the clauses behind it: where they commit, they commit to it.
 * The evidence stands on the first of them that does.
 */
export function addTopics(candidates: Candidate[], text: string, clauses: readonly ClauseReading[], gate: Gate): void {
  const [first] = clauses
  if (!gate.open || clauses.length < 2 || first === undefined || !mayBeTopic(first)) return
  const chinese = text.charAt(first.end - 1) === '。'
  if (chinese ? first.end - first.start > longest : !isNounPhrase(text, first)) return
  const taken = clauses.find(({ role, commits }, index) => index > 0 && role === 'open' && commits)
  if (taken === undefined || (!chinese && !pointsBack.test(text.slice(taken.start, taken.end)))) return
  const verb = taken.tokens.find(({ commitment }) => commitment !== null)?.commitment?.verb ?? ''
  for (const { entry, start, end } of first.tokens) {
    for (const { dimension, element, strength } of entry.senses) {
      if (dimension === 'institutions' || strength !== 'strong') continue
      candidates.push({
        dimension,
        element,
        clause: { start: first.start, end: first.end },
        term: { start, end },
        kind: 'measure',
        needs: null,
        force: 'soft',
        cause: causeOf('topic', entry.text, verb),
      })
    }
  }
}

/** It names an object and does nothing with it. */
export function mayBeTopic({ commits, role, traits }: ClauseReading): boolean {
  return !commits && role === 'open' && (traits & trait.object) !== 0
}

/** An English sentence without a verb of its own (Regional compute, shared by three universities.) names a matter. */
function isNounPhrase(text: string, { start, end, shapes }: ClauseReading): boolean {
  return (
    (shapes & (shape.background | shape.problem)) === 0 &&
    end - start <= mostWords &&
    !finite.test(text.slice(start, end))
  )
}

const mostWords = 320
const finite =
  /\b(?:is|are|was|were|be|been|has|have|had|can|could|may|might|must|shall|will|would|should|do|does|did|need|needs|we|it|they)\b/i
/** The next sentence speaks of the same: We should extend these links. */
const pointsBack = /\b(?:these|this|those|such)\b/i
