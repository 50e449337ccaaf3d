import { lenses as lensTerms } from '../framework/data.generated.ts'
import type { DimensionId } from '../framework/types.ts'
import type { Draft } from '../text/draft.ts'
import type { Evidence } from './coverage.ts'
import { holds } from './words.ts'

/** The pathway that joins the three. */
export const synergy = 'path.synergy'

/** The three that the paper's second pathway joins (4.2), and 4.3#3 joins in one measure. */
export const joinable = ['data', 'compute', 'algorithm'] as const

/** A bit for each of the three, so that sets of them are numbers: all of a draft's evidence passes here at each keystroke. */
const bits: Readonly<Record<DimensionId, number>> = { data: 1, compute: 2, algorithm: 4, talent: 0, institutions: 0 }
const all = 7

/**
 * How often a draft joins data, compute and algorithms: clauses that commit to two of them, and paragraphs without such a
 * clause that commit to all three. Where there is neither, 1 if a clause that commits to one joins it by its words to another.
 */
export function joinedMeasures(draft: Draft, evidence: readonly Evidence[]): number {
  let joined = 0
  let block = -1
  let inBlock = 0
  let clausesJoined = 0
  let clause = -1
  let committed = 0
  const closeClause = (): void => {
    // More than one bit is set.
    if ((committed & (committed - 1)) !== 0) clausesJoined++
    committed = 0
  }
  const closeBlock = (): void => {
    closeClause()
    joined += clausesJoined > 0 ? clausesJoined : inBlock === all ? 1 : 0
    inBlock = 0
    clausesJoined = 0
  }
  for (const { dimension, kind, block: at, span } of evidence) {
    const bit = bits[dimension]
    if (bit === 0 || kind !== 'measure') continue
    if (at !== block) closeBlock()
    else if (span.start !== clause) closeClause()
    block = at
    clause = span.start
    committed |= bit
    inBlock |= bit
  }
  closeBlock()
  return joined > 0 || !evidence.some((one) => joinsByWords(draft, one)) ? joined : 1
}

/** 加强大数据、云计算协同发展: a word that joins, and the names of two of the three. */
function joinsByWords({ text, language }: Draft, { dimension, kind, span }: Evidence): boolean {
  if (bits[dimension] === 0 || kind !== 'measure') return false
  const clause = text.slice(span.start, span.end)
  const { join, names } = lensTerms.synergy
  if (!holds(clause, join[language])) return false
  return joinable.some((id) => id !== dimension && holds(clause, names[id][language]))
}
