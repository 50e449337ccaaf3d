import { isLineEnd } from '../document/line-end.ts'
import type { Span } from '../document/span.ts'
import { toSource } from '../prose/prose.ts'
import type { Directive } from './directive.ts'
import { blockAt, type Draft, placedBlock } from './draft.ts'

/** What is asked of a draft for its directives. */
export type DirectedDraft = Pick<Draft, 'text' | 'directives' | 'blocks' | 'starts'>

/**
 * The lines for which directives above them speak, in the order of the directives. The next line is the next one that
 * is not empty, since Markdown wants a blank line after a comment, and that holds more than another directive, so that
 * several may stand one above the other. A paragraph that is wrapped is one line. `above`: the directives that are asked for.
 */
export function nextLines(draft: DirectedDraft, above: readonly Directive[]): readonly Span[] {
  const { text, directives: all } = draft
  const starts = new Set(all.map(({ span }) => span.start))
  const lines = new Map<Directive, Span>()
  let next: Span = { start: text.length, end: text.length + 1 }
  for (let index = all.length - 1; index >= 0; index--) {
    const directive = all[index]
    if (!directive) continue
    const start = firstInk(text, directive.span.end)
    // Reads only up to the line found last: a line may hold many directives.
    if (!starts.has(start)) next = { start, end: lineEnd(text, start, next) }
    lines.set(directive, next)
  }
  return above.map((directive) => wholeBlock(draft, lines.get(directive) ?? next))
}

/** The blocks for which directives above them speak, in the order of the directives; -1 where none follows. */
export function blocksBelow(draft: DirectedDraft, above: readonly Directive[]): readonly number[] {
  const lines = nextLines(draft, above)
  return above.map(({ span }, order) => {
    const line = lines[order]
    const block = line ? blockAt(draft, line.end - 1) : -1
    return (draft.starts[block] ?? -1) >= span.end ? block : -1
  })
}

/** The line with the rest of the block whose prose begins in it. */
function wholeBlock(draft: DirectedDraft, { start, end }: Span): Span {
  const block = placedBlock(draft, blockAt(draft, end - 1))
  const begins = block !== null && block.start + toSource(block.prose, 0) >= start
  return { start, end: begins ? Math.max(end, block.start + block.length) : end }
}

function lineEnd(text: string, start: number, next: Span): number {
  for (let at = start; at < next.start; at++) if (isLineEnd(text.charCodeAt(at))) return at + 1
  return next.end
}

/** The offset of the first character from `at` on that is no space. */
function firstInk(text: string, at: number): number {
  let ink = at
  while (ink < text.length && /\s/.test(text.charAt(ink))) ink++
  return ink
}
