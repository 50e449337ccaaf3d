import { blockSpan, type Draft } from '../model/draft.ts'

/** True if a block is a row of a table. Rows that repeat what follows are read as a table of contents, and are rows all the same. */
export function isTableRow(draft: Draft, index: number): boolean {
  const block = draft.blocks[index]
  if (block?.kind !== 'contents' || draft.format === 'plain') return block?.kind === 'row'
  const { start, end } = blockSpan(draft, index)
  // A bar that is missing from the prose parts two cells.
  const hasBars = !block.prose.text.includes('|') && draft.text.slice(start, end).includes('|')
  return hasBars || isHtmlRow(draft.text, start)
}

/** True if the text of a row begins after a tag of a cell. */
export function isHtmlRow(text: string, start: number): boolean {
  return /<t[dh](?=[\s>])[^<>]*>\s*$/i.test(text.slice(Math.max(0, start - longestTag), start))
}

const longestTag = 300
