import { headingAnchor } from '../../heading-anchor.ts'
import type { Edit } from '../../text/document/edit.ts'
import { lineEndAt, lineStartAt } from '../../text/document/line-end.ts'
import type { Span } from '../../text/document/span.ts'
import type { Block } from '../../text/model/block.ts'
import { blockSpan, type Draft } from '../../text/model/draft.ts'
import type { Marker } from '../../text/numbering/marker.ts'
import { wordsAfterNumber } from '../tree/contents-edits.ts'
import { gapBefore } from './clause-layout.ts'
import { headingCaseLike, inHeadingCase } from './heading-case.ts'

/**
 * The edits that enter a new heading into the contents lists: after the line of the heading before it, and those of what
 * is in that section. It is given the page of that line: nobody knows its own yet.
 */
export function contentsEntries(draft: Draft, before: Block, label: string, title: string): Edit[] {
  const { marker } = before
  if (!marker) return []
  const words = wordsAfterNumber(before)
  const between = /^\s*/.exec(before.prose.text.slice(marker.span.end))?.[0] ?? ''
  return draft.blocks.flatMap((block, index) => {
    if (block.kind !== 'contents' || block.marker?.label !== marker.label) return []
    if (!wordsAfterNumber(block).startsWith(words)) return []
    const { start, end } = lineOf(draft, index)
    const line = draft.text.slice(start, end)
    const entry = line
      .replace(words, () => inHeadingCase(title, headingCaseLike(draft, block)))
      .replace(marker.label, () => label)
      .replace(`](#${headingAnchor(before.prose.text)})`, () => `](#${headingAnchor(label + between + title)})`)
    const at = lineOf(draft, lastBelow(draft, index)).end
    return [{ span: { start: at, end: at }, text: gapBefore(draft, Math.max(index, 1)) + inWidthOf(line, entry) }]
  })
}

/** An entry with its page number under that of the line before, where leader dots go up to it. */
function inWidthOf(line: string, entry: string): string {
  const added = entry.length - line.length
  return entry.replace(/\.{4,}(?=[.\s]*\d{1,3}\s*$)/, (dots) => '.'.repeat(Math.max(3, dots.length - added)))
}

/** The last line of the contents that is under the heading of the line at `index`: its kinds of numbers come after that one's. */
function lastBelow({ blocks }: Draft, index: number): number {
  const kinds: string[] = []
  for (const { kind, marker } of blocks) if (kind === 'contents' && marker) kinds.push(kindOf(marker))
  const own = kinds.indexOf(kindOf(blocks[index]?.marker))
  let last = index
  for (let next = blocks[last + 1]; next?.kind === 'contents' && next.marker; next = blocks[last + 1]) {
    if (kinds.indexOf(kindOf(next.marker)) <= own) break
    last++
  }
  return last
}

/** 3.1.2 is of another kind than 3.1. */
function kindOf(marker: Marker | null | undefined): string {
  return marker?.scheme === 'decimal' ? marker.label.replace(/[^.．]/g, '') : (marker?.scheme ?? '')
}

function lineOf(draft: Draft, index: number): Span {
  const { start, end } = blockSpan(draft, index)
  return { start: lineStartAt(draft.text, start), end: lineEndAt(draft.text, end) }
}
