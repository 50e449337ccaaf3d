import { lineEndAt, lineStartAt } from '../../text/document/line-end.ts'
import type { Span } from '../../text/document/span.ts'
import { isForNextLine } from '../../text/model/directive.ts'
import { blockSpan, type Draft, placedBlock } from '../../text/model/draft.ts'
import { sourceOf } from './source-line.ts'

/**
 * The lines of a run of blocks, from the first character of the first line to the end of the last, without its line break:
 * with what is no block but belongs to them, a picture or code after the last, and with a directive for the line that
 * follows it. Null if a block before or after shares a line with them.
 */
export function linesOfBlocks(draft: Draft, first: number, last: number): Span | null {
  const { text, blocks } = draft
  const start = startOfLines(draft, first)
  const end = endOfLines(draft, last)
  if (start === null || end === null) return null
  const before = first > 0 ? blockSpan(draft, first - 1).end : 0
  const after = last + 1 < blocks.length ? (startOfLines(draft, last + 1) ?? -1) : text.length
  return before <= start && end <= after ? { start, end } : null
}

function startOfLines(draft: Draft, index: number): number | null {
  const { text, directives } = draft
  const block = placedBlock(draft, index)
  if (!block) return null
  let start = lineStartAt(text, sourceOf(block, 0))
  const before = index > 0 ? blockSpan(draft, index - 1).end : 0
  for (const directive of [...directives].reverse()) {
    const { span } = directive
    if (!isForNextLine(directive) || span.end > start || span.start < before) continue
    if (text.slice(span.end, start).trim() !== '') break
    start = lineStartAt(text, span.start)
  }
  return start
}

function endOfLines(draft: Draft, index: number): number | null {
  const { text, blocks, directives } = draft
  const own = lineEndAt(text, blockSpan(draft, index).end)
  const next = index + 1 < blocks.length ? startOfLines(draft, index + 1) : text.length
  if (next === null) return null
  // Directives for more than a line stay where they are.
  const between = directives.filter(({ span }) => span.start >= own && span.end <= next)
  let end = next
  for (let at = between.length; at >= 0; at--) {
    const from = at > 0 ? (between[at - 1]?.span.end ?? own) : own
    const words = text.slice(from, end).trimEnd()
    if (words.trim() !== '') return from + words.length
    end = between[at - 1]?.span.start ?? own
  }
  return own
}
