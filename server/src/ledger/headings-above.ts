import type { Draft } from '../text/model/draft.ts'
import { type Provisions, provisionsOf } from '../text/provisions/provisions.ts'

/** The headings that a block stands under, the outermost first; its own run-in heading is the last. */
export function headingsAbove(draft: Draft, index: number): string[] {
  const { blocks, outline } = draft
  const found: string[] = []
  for (let at = outline.sectionOf[index] ?? -1; at >= 0; at = outline.sections[at]?.parent ?? -1) {
    const place = outline.sections[at]?.heading ?? -1
    const head = blocks[place]
    if (head === undefined || (head.kind !== 'heading' && !isWithin(provisionsOf(draft), index, place))) continue
    const { prose, runIn, kind } = head
    const words = kind === 'heading' ? prose.text : runIn ? prose.text.slice(0, runIn.end) : ''
    if (words !== '') found.unshift(withoutNote(words))
  }
  const own = blocks[index]
  const isHead = outline.sections[outline.sectionOf[index] ?? -1]?.heading === index
  if (own?.runIn && !isHead) found.push(own.prose.text.slice(0, own.runIn.end))
  return found
}

/**
 * False for a numbered block behind a numbered paragraph with a run-in heading that does not hold it: the section of that
 * paragraph lasts to the next heading, but its heading is for its own number alone.
 */
function isWithin({ list, ofBlock, headedBy }: Provisions, index: number, head: number): boolean {
  const holder = headedBy.get(head)
  if (holder === undefined) return true
  let at = ofBlock[index] ?? -1
  while (at >= 0 && at !== holder) at = list[at]?.parent ?? -1
  return at === holder
}

/** A heading without who is responsible, and without its stop. */
function withoutNote(words: string): string {
  return words
    .replace(/[（(〔[][^（()）]{0,400}(?:单位|部门|负责|牵头)[^（()）]{0,400}[）)〕\]]$/, '')
    .replace(/[。.：:]$/, '')
    .trim()
}
