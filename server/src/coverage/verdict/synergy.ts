import { lenses as lensTerms } from '../../framework/data.generated.ts'
import type { DimensionId, Language } from '../../framework/types.ts'
import type { Verdict } from '../model/verdict.ts'
import { containsAny } from './word-search.ts'

/** The pathway that joins the three. */
export const synergy = 'path.synergy'

/** The three dimensions that the paper's second pathway joins (4.2), and that 4.3#3 joins in one measure. */
export const joinable = ['data', 'compute', 'algorithm'] as const

/** A bit for each of the three; a set of them is a number. */
const bits: Readonly<Record<DimensionId, number>> = { data: 1, compute: 2, algorithm: 4, talent: 0, institutions: 0 }
const all = 7

/**
 * Returns how often a block joins data, compute and algorithms: the number of clauses that commit to two of them;
 * without such a clause, 1 if the block commits to all three.
 */
export function joinedMeasures(verdicts: readonly Verdict[]): number {
  let inBlock = 0
  let clausesJoined = 0
  let start = -1
  let committed = 0
  const closeClause = (): void => {
    // More than one bit is set.
    if ((committed & (committed - 1)) !== 0) clausesJoined++
    committed = 0
  }
  for (const { dimension, kind, clause } of verdicts) {
    const bit = bits[dimension]
    if (bit === 0 || kind !== 'measure') continue
    if (clause.start !== start) closeClause()
    start = clause.start
    committed |= bit
    inBlock |= bit
  }
  closeClause()
  return clausesJoined > 0 ? clausesJoined : inBlock === all ? 1 : 0
}

/**
 * True for a clause that commits to one of the three and contains a joining word and the name of another:
 * 加强大数据、云计算协同发展.
 */
export function joinsByWords(prose: string, { dimension, kind, clause }: Verdict, language: Language): boolean {
  if (bits[dimension] === 0 || kind !== 'measure') return false
  const words = prose.slice(clause.start, clause.end)
  const { join, names } = lensTerms.synergy
  if (!containsAny(words, join[language])) return false
  return joinable.some((id) => id !== dimension && containsAny(words, names[id][language]))
}
