import { isSpace } from '../document/characters.ts'
import { none } from '../pieces/piece.ts'
import type { Leaf } from './leaf.ts'
import { definitionEnd, labelEnd, normalLabel } from './link.ts'

/** Returns the labels of link reference definitions, which are at the start of paragraphs. */
export function definedLabels(source: string, leaves: readonly Leaf[]): readonly string[] {
  let labels: string[] | null = null
  for (const leaf of leaves) {
    if (leaf.kind === 'heading' || leaf.kind === 'row') continue
    for (let at = leaf.start; source.charCodeAt(at) === 0x5b && at < leaf.end; ) {
      const end = definitionEnd(source, at, leaf.end)
      if (end < 0) break
      labels ??= []
      labels.push(normalLabel(source.slice(at + 1, labelEnd(source, at, end) - 1)))
      at = end
      while (at < leaf.end && isSpace(source.charCodeAt(at))) at++
    }
  }
  return labels ?? none
}
