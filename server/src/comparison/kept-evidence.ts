import type { Evidence } from '../coverage/model/coverage.ts'
import { type Draft, placedBlock, spanInDraft } from '../text/model/draft.ts'
import type { MatchedRow, MatchedSentences } from './matching/matched-row.ts'
import type { Sentence } from './matching/passages.ts'
import { plainMarks } from './matching/words.ts'
import type { Side } from './model/comparison.ts'

/**
 * Whether what a piece of evidence says is gone from the other draft: its sentence is, or its words are not in what the
 * sentence has become.
 */
export function changedEvidence(
  { rows, moved }: MatchedSentences,
  draft: Draft,
  side: Side,
): (one: Evidence) => boolean {
  const rowOf = new Map<number, MatchedRow>()
  for (const row of rows) for (const block of side === 'old' ? row.old : row.new) rowOf.set(block, row)
  const partner = new Map<Sentence, Sentence>()
  for (const { old, new: fresh } of [...rows.flatMap(({ pairs }) => pairs), ...moved])
    if (side === 'old') partner.set(old, fresh)
    else partner.set(fresh, old)
  const ofBlock = new Map<number, Sentence[]>()
  const add = (one: Sentence): void => {
    if (ofBlock.get(one.block)?.push(one) === undefined) ofBlock.set(one.block, [one])
  }
  for (const one of partner.keys()) add(one)
  for (const row of rows) for (const one of side === 'old' ? row.gone : row.come) if (!partner.has(one)) add(one)

  return ({ block, term, words, known }) => {
    const row = rowOf.get(block)
    const placed = placedBlock(draft, block)
    if (row === undefined || row.same || placed === null) return false
    const sentence = ofBlock.get(block)?.find(({ span }) => {
      const { start, end } = spanInDraft(placed, span)
      return start <= term.start && term.start < end
    })
    if (sentence === undefined) return false
    const other = partner.get(sentence)
    // In a sentence that is still there, words that merely weighed most (半年公布 for 季度公布) make no measure come or go.
    return other === undefined || (known && !plainMarks(other.text).includes(plainMarks(words[0] ?? '')))
  }
}
