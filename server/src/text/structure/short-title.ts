import type { Block } from '../model/block.ts'

/** How many blocks are searched: an act states its short title early. */
const reach = 60
const longest = 400
const quoted = /\b(?:may|shall) be cited as\s+(?:the\s+)?(?:“([^”]{3,200})”|"([^"]{3,200})"|‘([^’]{3,200})’)/
const plain =
  /\b(?:may|shall) be cited as\s+(?:the\s+)?([A-Z][^.;:“”"]{0,200}?\b(?:Act|Bill|Law|Code|Regulations|Order)(?:,?\s(?:of\s)?\d{4})?)(?=[\s.,;]|$)/

/** Returns the short title by which an English act may be cited, or null. */
export function shortTitleOf(blocks: readonly Block[]): string | null {
  for (let index = 0; index < Math.min(reach, blocks.length); index++) {
    const { text } = blocks[index]?.prose ?? { text: '' }
    if (!text.includes('be cited as')) continue
    const found = quoted.exec(text.slice(0, longest)) ?? plain.exec(text.slice(0, longest))
    const title = found?.slice(1).find((words) => words !== undefined)
    if (title !== undefined) return title.replace(/[.,;]$/, '')
  }
  return null
}
