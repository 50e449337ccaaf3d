import { sourceBehind, sourceOf } from '../../../fixes/edits/source-line.ts'
import { lineEndAt, lineStartAt } from '../../../text/document/line-end.ts'
import type { Span } from '../../../text/document/span.ts'
import type { BlockKind } from '../../../text/model/block.ts'
import { blockAt, type Draft, placedBlock } from '../../../text/model/draft.ts'
import { frontMatterEnd } from '../../../text/pieces/front-matter.ts'

/** The line of the cursor as far as completion asks. Places are offsets of the draft. */
export interface CompletionPlace {
  readonly offset: number
  /** The line without its line break. */
  readonly line: Span
  /** Before and behind the cursor on its line; at most `longest` units of each. */
  readonly before: string
  readonly behind: string
  /** The block that the cursor is in; null on a blank line and in a comment. */
  readonly kind: BlockKind | null
  /** Where the words of the line begin: after its indentation and its number. */
  readonly words: number
  /** The line begins with a number, 三、 or （一）. */
  readonly numbered: boolean
}

/** A line of a whole book is read in part. */
const longest = 400

/** Null in front matter, in code and in lists of contents, where nothing is proposed. */
export function completionPlace(draft: Draft, offset: number): CompletionPlace | null {
  const { text } = draft
  if (draft.format === 'markdown' && offset < frontMatterEnd(text)) return null
  const line = { start: lineStartAt(text, offset), end: lineEndAt(text, offset) }
  const before = text.slice(Math.max(line.start, offset - longest), offset)
  const behind = text.slice(offset, Math.min(line.end, offset + longest))
  const indent = /^\s*/.exec(text.slice(line.start, Math.min(line.end, line.start + longest)))?.[0].length ?? 0
  const first = line.start + indent
  const base = { offset, line, before, behind }
  if (first >= line.end) return { ...base, kind: null, words: offset, numbered: false }
  const block = placedBlock(draft, blockAt(draft, Math.max(first, offset - 1)))
  const isComment = /^(?:<!-|\/\/|%)/.test(text.slice(first, first + 3)) || before.includes('<!--')
  if (!block || block.start > line.end || block.start + block.length < first)
    return isComment ? { ...base, kind: null, words: first, numbered: false } : null
  if (block.kind === 'contents') return null
  const { marker } = block
  if (block.start < line.start) return { ...base, kind: block.kind, words: first, numbered: false }
  const words = marker && marker.span.end > 0 ? sourceBehind(block, marker.span.end) : sourceOf(block, 0)
  const numbered = marker !== null && marker.scheme !== 'bullet'
  return { ...base, kind: block.kind, words: Math.min(offset, skipSpace(text, words, offset)), numbered }
}

function skipSpace(text: string, from: number, to: number): number {
  let at = from
  while (at < to && /[\s*_]/.test(text.charAt(at))) at++
  return at
}
