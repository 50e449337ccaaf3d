import { lineEndAt, lineStartAt } from '../../text/document/line-end.ts'
import { blockSpan, type Draft, type PlacedBlock, placedBlock } from '../../text/model/draft.ts'
import { countBreaks, leadOf, lineBreak, sourceBehind, sourceOf } from '../edits/source-line.ts'

/** The line breaks before a block; those of a blank line before the first. */
export function gapBefore(draft: Draft, index: number): string {
  const { text } = draft
  const eol = lineBreak(text)
  const block = placedBlock(draft, index)
  if (!block || index === 0) return eol + eol
  const before = lineEndAt(text, blockSpan(draft, index - 1).end)
  const between = text.slice(before, Math.max(0, lineStartAt(text, sourceOf(block, 0))))
  const breaks = countBreaks(/[\s]*$/.exec(between)?.[0] ?? '')
  return eol.repeat(Math.min(3, Math.max(1, breaks)))
}

/** What follows a heading's words: a full stop, `**`, closing `#`; in Markdown the line under it. */
export function headingEnd({ text, format }: Draft, head: PlacedBlock): string {
  const { prose } = head
  const stop = /[。.：:]$/.exec(prose.text)?.[0] ?? ''
  const behind = sourceBehind(head, prose.text.length)
  const end = lineEndAt(text, behind)
  const next = /^\r\n?|^\n/.exec(text.slice(end, end + 2))?.[0] ?? ''
  const below = end + next.length
  const line = format === 'markdown' && next !== '' ? text.slice(below, lineEndAt(text, below)) : ''
  return stop + text.slice(behind, end).trimEnd() + (/^ {0,3}(?:=+|-+)\s*$/.test(line) ? next + line.trimEnd() : '')
}

/** The white space before a block's words, behind its markup. */
export function indentOf(draft: Draft, block: PlacedBlock): string {
  return /[ \t　]*$/.exec(leadOf(draft, block))?.[0] ?? ''
}
