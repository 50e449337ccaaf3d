import { headingAnchor } from '../../heading-anchor.ts'
import type { Edit } from '../../text/document/edit.ts'
import { lineEndAt, lineStartAt } from '../../text/document/line-end.ts'
import type { Span } from '../../text/document/span.ts'
import type { Block } from '../../text/model/block.ts'
import { blockSpan, type Draft } from '../../text/model/draft.ts'
import type { Marker } from '../../text/numbering/marker.ts'
import { wordsAfterNumber } from '../tree/contents-edits.ts'
import { gapBefore } from './clause-layout.ts'

/**
 * The edits that enter a new heading into the contents lists: after the line of the heading before it, and those of what
 * is in that section. It is given the page of that line: nobody knows its own yet.
 */
export function contentsEntries(draft: Draft, before: Block, label: string, title: string): Edit[] {
  const { marker } = before
  if (!marker) return []
  const words = wordsAfterNumber(before)
  return draft.blocks.flatMap((block, index) => {
    if (block.kind !== 'contents' || block.marker?.label !== marker.label) return []
    if (!wordsAfterNumber(block).startsWith(words)) return []
    let last = index
    while (isBelow(draft.blocks[last + 1], marker)) last++
    const { start, end } = lineOf(draft, index)
    const entry = draft.text
      .slice(start, end)
      .replace(marker.label + words, () => label + title)
      .replace(`](#${headingAnchor(marker.label + words)})`, () => `](#${headingAnchor(label + title)})`)
    const at = lineOf(draft, last).end
    return [{ span: { start: at, end: at }, text: gapBefore(draft, Math.max(index, 1)) + entry }]
  })
}

/** True of a line of the contents that is under a heading of the marker's kind. */
function isBelow(block: Block | undefined, { scheme }: Marker): boolean {
  return block?.kind === 'contents' && block.marker !== null && block.marker.scheme !== scheme
}

function lineOf(draft: Draft, index: number): Span {
  const { start, end } = blockSpan(draft, index)
  return { start: lineStartAt(draft.text, start), end: lineEndAt(draft.text, end) }
}
