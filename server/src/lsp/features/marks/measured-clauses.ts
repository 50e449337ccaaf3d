import type { Coverage, CoveredBlock } from '../../../coverage/model/coverage.ts'
import { dimensionIds } from '../../../framework/types.ts'
import { memoizeByObject } from '../../../memoize.ts'

/**
 * The clauses of a draft that are measures, by dimension in their order: one that names two elements is one clause. A
 * keystroke counts the blocks that it changed.
 */
export function measuredClauses({ blocks }: Pick<Coverage, 'blocks'>): readonly number[] {
  const total = dimensionIds.map(() => 0)
  for (const block of blocks) {
    if (block.verdicts.length === 0) continue
    for (const [index, count] of clausesIn(block).entries()) total[index] = (total[index] ?? 0) + count
  }
  return total
}

/** Those of one block, by dimension. */
export const clausesIn = memoizeByObject(({ verdicts }: CoveredBlock): readonly number[] =>
  dimensionIds.map((id) => {
    const measures = verdicts.filter(({ dimension, kind }) => dimension === id && kind === 'measure')
    return new Set(measures.map(({ clause }) => clause.start)).size
  }),
)
