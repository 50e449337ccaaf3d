import type { Draft } from '../text/model/draft.ts'

/** The headings that a block stands under, the outermost first; its own run-in heading is the last. */
export function headingsAbove({ blocks, outline }: Draft, index: number): string[] {
  const found: string[] = []
  for (let at = outline.sectionOf[index] ?? -1; at >= 0; at = outline.sections[at]?.parent ?? -1) {
    const head = blocks[outline.sections[at]?.heading ?? -1]
    if (head === undefined) continue
    const { prose, runIn, kind } = head
    const words = kind === 'heading' ? prose.text : runIn ? prose.text.slice(0, runIn.end) : ''
    if (words !== '') found.unshift(withoutNote(words))
  }
  const own = blocks[index]
  const isHead = outline.sections[outline.sectionOf[index] ?? -1]?.heading === index
  if (own?.runIn && !isHead) found.push(own.prose.text.slice(0, own.runIn.end))
  return found
}

/** A heading without who is responsible, and without its stop. */
function withoutNote(words: string): string {
  return words
    .replace(/[（(〔[][^（()）]{0,400}(?:单位|部门|负责|牵头)[^（()）]{0,400}[）)〕\]]$/, '')
    .replace(/[。.：:]$/, '')
    .trim()
}
