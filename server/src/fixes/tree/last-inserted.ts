import type { Draft } from '../../text/model/draft.ts'
import { isInserted, isInsertedBehind, withoutInsertion } from '../../text/numbering/label-number.ts'
import { childrenOf, type TaskTree } from './task-tree.ts'

/**
 * The last of the siblings that were inserted behind a node and bear its number, 2.1A and 2.1B behind 2.1, (aa)
 * behind (a), 第三条之一 behind 第三条; the node itself if there are none. The next whole number is due behind them, not before.
 */
export function lastInserted({ blocks }: Draft, tree: TaskTree, index: number): number {
  const numberOf = (node: number): string | null => {
    const marker = blocks[tree.nodes[node]?.head ?? -1]?.marker
    return marker ? withoutInsertion(marker).label.replace(/[.．、:]$/, '') : null
  }
  const siblings = childrenOf(tree, tree.nodes[index]?.parent ?? -1)
  const own = numberOf(index)
  const number = blocks[tree.nodes[index]?.head ?? -1]?.marker?.number ?? 0
  let at = siblings.indexOf(index)
  for (; own !== null && at >= 0; at++) {
    const next = siblings[at + 1] ?? -1
    const marker = blocks[tree.nodes[next]?.head ?? -1]?.marker
    if (!marker || !isInsertedBehind(marker, number) || (isInserted(marker) && numberOf(next) !== own)) break
  }
  return siblings[at] ?? index
}
