import { findSlots } from '../../fixes/templates/slots.ts'
import type { Span } from '../../text/document/span.ts'
import { type Draft, placedBlock, spanInDraft } from '../../text/model/draft.ts'
import { frontMatterEnd } from '../../text/pieces/front-matter.ts'

/** The slots of a draft that nobody has filled in, in order; those of the front matter too, which goes on the first page. */
export function openSlots(draft: Draft): readonly Span[] {
  const matter = draft.format === 'markdown' ? draft.text.slice(0, frontMatterEnd(draft.text)) : ''
  const inBlocks = draft.blocks.flatMap((_, index) => {
    const block = placedBlock(draft, index)
    return block ? findSlots(block.prose.text).map((slot) => spanInDraft(block, slot)) : []
  })
  return [...findSlots(matter), ...inBlocks]
}
