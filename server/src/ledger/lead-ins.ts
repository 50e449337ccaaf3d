import type { Draft } from '../text/model/draft.ts'

/**
 * By block: the index of the paragraph that leads into it (“…, the Secretary shall:”, 各部门要做好以下工作：), -1 for
 * none. A sentence of its own (“each agency shall …”) is led in only by what is none (“Within 90 days:”).
 */
export function leadIns({ blocks }: Pick<Draft, 'blocks'>): Int32Array {
  const leads = new Int32Array(blocks.length).fill(-1)
  const open: { readonly index: number; readonly level: number }[] = []
  blocks.forEach(({ kind, level, marker, prose }, index) => {
    const own = kind === 'item' ? level : 0
    const isLed = kind === 'item' || (kind === 'paragraph' && marker !== null)
    if (!isLed) open.length = 0
    // What comes right after a colon is led in by it, whatever its level seems to be.
    while (open.length > 0 && open.at(-1)?.index !== index - 1 && (open.at(-1)?.level ?? 0) >= own && own > 0)
      open.pop()
    const lead = open.at(-1)?.index ?? -1
    if (isLed && !(shall.test(prose.text) && shall.test(blocks[lead]?.prose.text ?? ''))) leads[index] = lead
    if (/[:：]\s{0,4}$/.test(prose.text.slice(-6))) {
      open.push({ index, level: own })
      if (open.length > deepest) open.shift()
    }
  })
  return leads
}

/** Lists are nested no deeper. */
export const deepest = 8
const shall = /\b(?:shall|will|must)\b/
