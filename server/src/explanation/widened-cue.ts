import { overlap, type Span } from '../text/document/span.ts'
import type { ClauseWeights } from '../weighing/explain/explain-clause.ts'
import type { Cause } from './cause.ts'

/**
 * Widens a cue to the words that weigh together with it, else to its whole word, leaving out those that speak of the
 * dimension.
 */
export function widenedCue(text: string, cue: Span, term: Span | null, cause: Cause, { words }: ClauseWeights): Span {
  const isBeside = (span: Span): boolean => term === null || !overlap(span, term)
  const weighty = cause.for.flatMap((weight) =>
    weight.words !== undefined && weight.about === 'act' ? [weight.words] : [],
  )
  const found =
    [...weighty, ...words.map(({ span }) => span)].find((span) => overlap(span, cue) && isBeside(span)) ?? cue
  // 不 means nothing alone: 不 统一, 尚不 健全.
  const next = /^.$|^.?[不未]$/u.test(text.slice(found.start, found.end))
    ? words.find(({ span }) => span.start === found.end)?.span
    : undefined
  return next !== undefined && isBeside(next) ? { start: found.start, end: next.end } : found
}
