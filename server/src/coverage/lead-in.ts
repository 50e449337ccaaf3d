import type { BlockFacts } from '../facts/fact.ts'
import type { Draft } from '../text/draft.ts'

/**
 * By block: the verb of the paragraph that leads into it (“应当遵守下列规定：”, “the Secretary shall:”), null where none
 * commits. A lead holds for the items behind it, nested ones too, up to the next paragraph or heading.
 */
export function leadInVerbs(draft: Draft, facts: readonly BlockFacts[]): readonly (string | null)[] {
  const leads: { readonly level: number; readonly verb: string | null }[] = []
  return draft.blocks.map((block, index) => {
    const item = block.kind === 'item' || (block.kind === 'paragraph' && block.marker !== null && leads.length > 0)
    if (!item) leads.length = 0
    const level = block.kind === 'item' ? block.level : 0
    // What stands right behind a colon is led in by it, whatever its level seems to be: (h) …: (i) … is no i after h.
    if (!facts[index - 1]?.leadIn) {
      while (leads.length > 0 && (leads.at(-1)?.level ?? 0) >= level && level > 0) leads.pop()
    }
    const lead = leads.at(-1)?.verb ?? null
    const own = facts[index]?.leadIn
    if (own) leads.push({ level, verb: own.verb ?? lead })
    return lead
  })
}
