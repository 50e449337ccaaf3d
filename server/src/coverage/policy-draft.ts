import type { BlockFacts } from '../facts/fact.ts'
import { genres } from '../framework/data.generated.ts'
import type { Draft } from '../text/draft.ts'
import { endsInKind, isNamed } from './genre.ts'
import { holds, occurrences } from './words.ts'

const schemes = new Set(['article', 'chapter', 'part', 'han', 'han-paren', 'section'])

/**
 * Whether a text is a policy draft, by features of the document: the kind that its title names, its numbering, the share
 * of clauses that commit, and phrases that only such drafts (or only other texts) use.
 */
export function isPolicyDraft(draft: Draft, facts: readonly BlockFacts[], title: readonly string[]): boolean {
  return policyScore(draft, facts, title) >= threshold
}

const threshold = 3

/** Signs are looked for in so many characters of the beginning and of the end. */
const head = 20000
const tail = 5000

export function policyScore(draft: Draft, facts: readonly BlockFacts[], title: readonly string[]): number {
  const { language, blocks } = draft
  let clauses = 0
  let commitments = 0
  for (const block of facts) {
    clauses += block.clauses
    commitments += block.commitments
  }
  const share = commitments / Math.max(1, clauses)
  const titled = isNamed(title, language)
  const other = !endsInKind(title, language) && holds(opening(draft, title), genres.others[language])
  // A draft that has its title and nothing else yet.
  if (clauses === 0) return titled && !other ? threshold : 0
  const numbered = blocks.filter(({ marker }) => marker !== null && schemes.has(marker.scheme)).length
  const sample = `${draft.text.slice(0, head)}\n${draft.text.slice(Math.max(head, draft.text.length - tail))}`
  const lower = sample.toLowerCase()
  const count = (words: readonly string[]): number => {
    return words.filter((word) => lower.includes(word.toLowerCase())).length
  }
  const reported = genres.signs.reported[language].reduce((sum, word) => sum + occurrences(sample, word), 0)
  return (
    (titled ? 2 : 0) -
    (other ? 3 : 0) +
    (share >= 0.5 ? 2 : share >= 0.3 ? 1 : 0) +
    (numbered >= 3 ? 1 : 0) +
    Math.min(3, count(genres.signs.for[language])) -
    Math.min(3, count(genres.signs.against[language])) -
    (reported >= 3 ? 4 : 0)
  )
}

/** The title and the short lines that open the text: a cover page names the kind of text before any title. */
function opening({ blocks }: Draft, title: readonly string[]): string {
  const lines = blocks.slice(0, 2).map(({ prose }) => prose.text)
  return [...title, ...lines.filter((line) => line.length <= 40)].join(' ')
}
