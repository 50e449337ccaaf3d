import type { Edit } from '../../text/document/edit.ts'
import { type Draft, type PlacedBlock, placedBlock } from '../../text/model/draft.ts'
import type { Provisions } from '../../text/provisions/provisions.ts'
import { replaceNumeral } from '../edits/renumber.ts'
import { linkEdits, writtenWords } from './link-anchors.ts'
import { isLineOf, type ListedHeading, labelInLine, listedHeading, numberedLine } from './listed-heading.ts'
import type { NewLabels } from './shift.ts'

/** The edits that carry new numbers of headings into contents lists, and into links to the headings. */
export function contentsEdits(draft: Draft, { list }: Provisions, labels: NewLabels): Edit[] {
  const moved = [...labels].flatMap(([index, label]) => {
    const block = placedBlock(draft, list[index]?.block ?? -1)
    const heading = block && listedHeading(block)
    return block && heading ? [{ block, heading, label }] : []
  })
  if (moved.length === 0) return []
  const changes = moved.map(({ block, heading, label }) => {
    const before = writtenWords(draft, block)
    return { before, after: label + before.slice(heading.marker.span.end) }
  })
  return [...lineEdits(draft, moved), ...linkEdits(draft, { start: 0, end: draft.text.length }, changes)]
}

interface MovedHeading {
  readonly block: PlacedBlock
  readonly heading: ListedHeading
  readonly label: string
}

/** 二、保障措施……5 */
function lineEdits(draft: Draft, moved: readonly MovedHeading[]): Edit[] {
  return draft.blocks.flatMap((block, index) => {
    if (block.kind !== 'contents') return []
    const found = moved.find(({ heading }) => isLineOf(block, heading))
    const placed = placedBlock(draft, index)
    const line = found && placed && numberedLine(placed, found.heading)
    if (!found || !line?.marker) return []
    const edit = replaceNumeral(draft, line, labelInLine(line.marker, found.heading.marker, found.label))
    return edit ? [edit] : []
  })
}
