import { lineStartAt } from '../../text/document/line-end.ts'
import type { Draft, PlacedBlock } from '../../text/model/draft.ts'
import { toSource } from '../../text/prose/prose.ts'

/** The draft's own line break. */
export function lineBreak(text: string): string {
  const first = text.indexOf('\n')
  if (first < 0) return text.includes('\r') ? '\r' : '\n'
  return text.charAt(first - 1) === '\r' ? '\r\n' : '\n'
}

/** The number of line breaks in a text. */
export function countBreaks(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) {
    if (text.charAt(at) === '\n' || (text.charAt(at) === '\r' && text.charAt(at + 1) !== '\n')) count++
  }
  return count
}

/** The offset in the draft of the prose character at `offset`. */
export function sourceOf(block: PlacedBlock, offset: number): number {
  return block.start + toSource(block.prose, offset)
}

/** The offset in the draft right after the prose character before `offset`. */
export function sourceBehind(block: PlacedBlock, offset: number): number {
  return offset === 0 ? sourceOf(block, 0) : sourceOf(block, offset - 1) + 1
}

/** The text on the block's first line before its first character: indentation, `### `, `- `, `3. `, `**`. */
export function leadOf({ text }: Draft, block: PlacedBlock): string {
  const first = sourceOf(block, 0)
  return text.slice(lineStartAt(text, first), first)
}
