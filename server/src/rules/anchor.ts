import { movedSpan, type Span } from '../text/document/span.ts'
import { type Draft, type PlacedBlock, placedBlock } from '../text/model/draft.ts'
import { toSourceSpan } from '../text/prose/prose.ts'

/**
 * The place for findings about the draft as a whole: the heading of the measures (the one uppermost section of tasks),
 * else the title, else the first line with text. It depends on structure only, so that it does not move while measures
 * are written.
 */
export function anchor(draft: Draft): Span {
  const { outline } = draft
  const uppermost = outline.sections.filter(
    (section) => section.heading >= 0 && !hasHeadedParent(draft, section.parent),
  )
  const tasks = uppermost.filter((section) => section.role === 'measure')
  const only = tasks.length === 1 ? tasks[0] : undefined
  const block = placedBlock(draft, only?.heading ?? outline.title) ?? placedBlock(draft, 0)
  return block ? headingSpan(block) : { start: 0, end: 0 }
}

function hasHeadedParent(draft: Draft, parent: number): boolean {
  const section = draft.outline.sections[parent]
  return section !== undefined && section.heading >= 0 && section.level > 0
}

/** The words of a heading, without the text after a run-in heading; the first line of a paragraph. */
function headingSpan(block: PlacedBlock): Span {
  const { start } = block
  if (block.runIn) {
    const words = toSourceSpan(block.prose, block.runIn)
    return movedSpan(words, start)
  }
  const line =
    block.kind === 'title' || block.kind === 'heading' ? block.prose.text.length : Math.min(block.prose.text.length, 40)
  const words = toSourceSpan(block.prose, { start: 0, end: line })
  return movedSpan(words, start)
}
