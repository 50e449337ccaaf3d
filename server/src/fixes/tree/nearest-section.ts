import type { Coverage } from '../../coverage/model/coverage.ts'
import { type DimensionId, dimensionIds } from '../../framework/types.ts'
import { partitionPoint } from '../../text/document/partition-point.ts'
import type { TaskTree } from './task-tree.ts'

const technical: readonly DimensionId[] = ['data', 'compute', 'algorithm']

/**
 * Of several sections the last, unless most of the draft's measures on what goes with the dimension (data, compute and
 * algorithm go together) stand in another: a clause on models does not belong after the last one on cooperation abroad.
 */
export function nearestSection(
  tree: TaskTree,
  coverage: Coverage,
  sections: readonly number[],
  dimension: DimensionId,
): number | undefined {
  const related = technical.includes(dimension) ? technical : dimensionIds
  const blocks = coverage.evidence
    .filter((evidence) => evidence.kind === 'measure' && related.includes(evidence.dimension))
    .map(({ block }) => block)
    .sort((a, b) => a - b)
  const upTo = (block: number): number => partitionPoint(blocks.length, (at) => (blocks[at] ?? 0) <= block)
  const counts = sections.map((index) => {
    const node = tree.nodes[index]
    return node ? upTo(node.last) - upTo(node.head - 1) : 0
  })
  const most = counts.reduce((most, count) => Math.max(most, count), 0)
  return most >= (related === technical ? 2 : 4) && most > 2 * (counts.at(-1) ?? 0)
    ? sections[counts.lastIndexOf(most)]
    : sections.at(-1)
}
