import { headingAnchor } from '../../heading-anchor.ts'
import type { Edit } from '../../text/document/edit.ts'
import type { Block } from '../../text/model/block.ts'
import { type Draft, placedBlock } from '../../text/model/draft.ts'
import type { Provisions } from '../../text/provisions/provisions.ts'
import { replaceNumeral } from '../edits/renumber.ts'
import type { NewLabels } from './shift.ts'

/** The edits that carry new numbers of headings into contents lists, and into links to the headings. */
export function contentsEdits(draft: Draft, { list }: Provisions, labels: NewLabels): Edit[] {
  const moved = [...labels].flatMap(([index, label]) => {
    const provision = list[index]
    const block = draft.blocks[provision?.block ?? -1]
    if (!provision || block?.kind !== 'heading') return []
    return [{ old: provision.marker.label, label, words: wordsAfterNumber(block), block }]
  })
  if (moved.length === 0) return []
  return [...lineEdits(draft, moved), ...linkEdits(draft, moved)]
}

/** The words of a heading, or of its line in a contents list, which may have the page after them. */
export function wordsAfterNumber({ prose, marker }: Block): string {
  return prose.text.slice(marker?.span.end ?? 0).trim()
}

interface MovedHeading {
  readonly old: string
  readonly label: string
  /** The words after the number. */
  readonly words: string
  readonly block: Block
}

/** 二、保障措施……5 */
function lineEdits(draft: Draft, moved: readonly MovedHeading[]): Edit[] {
  return draft.blocks.flatMap((block, index) => {
    if (block.kind !== 'contents' || !block.marker) return []
    const { label } = block.marker
    const words = wordsAfterNumber(block)
    const heading = moved.find((one) => one.old === label && words.startsWith(one.words))
    const placed = placedBlock(draft, index)
    const edit = heading && placed ? replaceNumeral(draft, placed, heading.label) : null
    return edit ? [edit] : []
  })
}

/** The anchors of links in Markdown: `](#二保障措施)`. */
function linkEdits(draft: Draft, moved: readonly MovedHeading[]): Edit[] {
  if (draft.format !== 'markdown' || !draft.text.includes('](#')) return []
  const anchors = new Map(moved.map(({ block, label }) => [headingAnchor(block.prose.text), anchorOf(block, label)]))
  const edits: Edit[] = []
  for (const match of draft.text.matchAll(/\]\(#([^()\s]{1,200})\)/g)) {
    const [, anchor = ''] = match
    const fresh = anchors.get(decoded(anchor))
    if (fresh === undefined || fresh === anchor) continue
    const start = match.index + 3
    edits.push({ span: { start, end: start + anchor.length }, text: fresh })
  }
  return edits
}

/** The anchor of a heading by another label. */
export function anchorOf({ prose, marker }: Block, label: string): string {
  return headingAnchor(label + prose.text.slice(marker?.span.end ?? 0))
}

function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor)
  } catch {
    return anchor
  }
}
