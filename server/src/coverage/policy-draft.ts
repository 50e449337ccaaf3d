import type { Signs } from './signs.ts'
import type { Tally } from './tally.ts'
import type { Title } from './title.ts'

/**
 * Whether a text is a policy draft, by features of the document: the kind that its title names, its numbering, the share
 * of clauses that commit, and phrases that only such drafts (or only other texts) use.
 */
export function isPolicyDraft(tally: Tally, title: Title, signs: Signs): boolean {
  return policyScore(tally, title, signs) >= threshold
}

const threshold = 3

export function policyScore(tally: Tally, { isNamed, isOther }: Title, signs: Signs): number {
  const clauses = tally.of('clauses')
  const share = tally.of('commitments') / Math.max(1, clauses)
  // A draft that has its title and nothing else yet.
  if (clauses === 0) return isNamed && !isOther ? threshold : 0
  return (
    (isNamed ? 2 : 0) -
    (isOther ? 3 : 0) +
    (share >= 0.5 ? 2 : share >= 0.3 ? 1 : 0) +
    (tally.of('numbered') >= 3 ? 1 : 0) +
    Math.min(3, signs.for) -
    Math.min(3, signs.against) -
    (signs.reported >= 3 ? 4 : 0)
  )
}
