import { isFullWidth } from '../../text/document/characters.ts'
import { blockSpan, type Draft } from '../../text/model/draft.ts'
import { lineBreak } from '../edits/source-line.ts'
import type { TaskNode } from '../tree/task-tree.ts'

/**
 * The width to which the paragraphs of a node are wrapped by hand, in columns, and what their further lines begin with;
 * null if each paragraph is one line.
 */
export interface Wrapping {
  readonly width: number
  readonly indent: string
}

export function wrappingOf(draft: Draft, node: TaskNode): Wrapping | null {
  let width = 0
  let indent: string | null = null
  for (let index = node.head; index <= node.last; index++) {
    const block = draft.blocks[index]
    if (!block || block.kind === 'row') continue
    const { start, end } = blockSpan(draft, index)
    const lines = draft.text.slice(start, end).split(/\r\n?|\n/)
    if (lines.length < 3) continue
    // HTML tags make a line longer than it looks.
    for (const line of lines.slice(0, -1)) if (!line.includes('<')) width = Math.max(width, columns(line))
    indent ??= /^[ \t　]*/.exec(lines[1] ?? '')?.[0] ?? ''
  }
  return width >= 30 && width <= 160 ? { width, indent: indent ?? '' } : null
}

/**
 * Breaks a paragraph, whose first line already begins with `lead`, at the width: at white space, or between Han
 * characters; never in a slot.
 */
function wrap(paragraph: string, { width, indent }: Wrapping, eol: string): string {
  const lines: string[] = []
  let line = ''
  for (const piece of pieces(paragraph)) {
    const trimmed = line.trimEnd()
    if (
      columns(line + piece.trimEnd()) > width &&
      trimmed.trim() !== '' &&
      !/^[，。；：、）】》”！？,.;:)!?]/.test(piece)
    ) {
      lines.push(trimmed)
      line = indent + piece.trimStart()
    } else line += piece
  }
  lines.push(line)
  return lines.join(eol)
}

export function wrapAll(text: string, wrapping: Wrapping, draft: Draft): string {
  return text
    .split(/(\r\n?|\n)/)
    .map((part, index) => (index % 2 === 1 || part.trim() === '' ? part : wrap(part, wrapping, lineBreak(draft.text))))
    .join('')
}

/** Slots, single full-width characters, and words (with tags in them), each with the white space that follows. */
function pieces(text: string): string[] {
  return (
    text.match(
      /【[^】]*】\s*|[\u3001-\u303f\u3400-\u9fff\uff01-\uff60]|\s+|(?:<[^<>]*>|[^\s【<\u3001-\u303f\u3400-\u9fff\uff01-\uff60])+\s*|[\s\S]/gu,
    ) ?? []
  )
}

function columns(text: string): number {
  let width = 0
  for (let at = 0; at < text.length; at++) width += isFullWidth(text.charCodeAt(at)) ? 2 : 1
  return width
}
