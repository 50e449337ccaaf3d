import { type Draft, type PlacedBlock, placedBlock } from '../../text/model/draft.ts'
import { leadOf } from '../edits/source-line.ts'
import type { TaskNode } from '../tree/task-tree.ts'
import { gapBefore, headingEnd, indentOf } from './source-around.ts'

/** What stands between the number, the title and the text, as in a `ClauseLayout`. */
interface BelowNumber {
  readonly between: string
  readonly afterTopic: string | null
  readonly beforeText: string | null
}

/**
 * The layout below the number of an article that has its line to itself, as in acts of the Union: the title on the next
 * line or none, then the text. Null where the number stands before words, or before a heading.
 */
export function belowNumber(draft: Draft, { head, last }: TaskNode): BelowNumber | null {
  const [number, next, text] = [head, head + 1, head + 2].map((index) => placedBlock(draft, index))
  if (!number || !next || last === head || !isNumberAlone(number) || next.kind !== 'paragraph' || next.marker)
    return null
  const between = headingEnd(draft, number) + gapBefore(draft, head + 1) + leadOf(draft, next)
  if (!text || last < head + 2 || !isTitle(next)) return { between, afterTopic: null, beforeText: null }
  const indent = text.kind === 'paragraph' && !text.marker ? indentOf(draft, text) : ''
  return { between, afterTopic: headingEnd(draft, next), beforeText: gapBefore(draft, head + 2) + indent }
}

function isNumberAlone({ marker, prose: { text } }: PlacedBlock): boolean {
  const isProvision = marker?.scheme === 'article' || marker?.scheme === 'section'
  return isProvision && text.slice(marker.span.end).trim() === ''
}

/** True for “Entry into force” above its text. */
function isTitle({ prose: { text } }: PlacedBlock): boolean {
  return text.length <= longestTitle && !/[.。;；:：,，!?！？]$/.test(text)
}

const longestTitle = 80
