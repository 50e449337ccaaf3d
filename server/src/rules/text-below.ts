import { isPlaceholder } from '../coverage/verdict/placeholder.ts'
import { type Block, opensSection } from '../text/model/block.ts'

/** True if something is written under a heading, or behind one that runs in, other than headings and placeholders. */
export function hasTextBelow(blocks: readonly Block[], heading: number): boolean {
  const own = blocks[heading]
  if (own === undefined) return false
  if (own.runIn !== null && !isPlaceholder(own.prose.text.slice(own.runIn.end))) return true
  for (let index = heading + 1; index < blocks.length; index++) {
    const block = blocks[index]
    if (block === undefined || block.kind === 'title') return false
    if (opensSection(block) && block.level <= own.level) return false
    const text = block.runIn === null ? block.prose.text : block.prose.text.slice(block.runIn.end)
    if (block.kind !== 'heading' && !isPlaceholder(text)) return true
  }
  return false
}
