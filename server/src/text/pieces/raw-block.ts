import type { ChunkedText } from '../document/chunked-text.ts'
import type { Marker } from '../numbering/marker.ts'
import type { Prose } from '../prose/prose.ts'

/**
 * A block as its format alone shows it, before words and neighbours decide what it is (`classifyBlocks`). It holds no
 * offset; a block that an edit did not touch is the same object in the next version.
 */
export interface RawBlock {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'row' | 'quote'
  /** Length of its text in the draft, without indentation and marks. */
  readonly length: number
  /** Markdown heading level, or depth of a list item from 1; 1 for the head of a table; otherwise 0. */
  readonly level: number
  /** The number or bullet of a Markdown list item. */
  readonly marker: Marker | null
  readonly prose: Prose
  /** Length of the bold text at the start of the prose. */
  readonly bold: number
  /** True if it is only a link to a place in the draft, as in a table of contents. */
  readonly anchor: boolean
  /** As in `Block`. */
  readonly bars: readonly number[] | null
  readonly joined?: readonly number[]
}

/** Number of Han characters and of Latin words in a block. */
export interface Letters {
  readonly han: number
  readonly words: number
}

/** Blocks that follow each other, with where each begins in the draft. */
export interface PlacedBlocks {
  readonly text: ChunkedText
  readonly blocks: readonly RawBlock[]
  readonly starts: ArrayLike<number>
}

/** True if two blocks have equal content. */
function isSameRawBlock(a: RawBlock, b: RawBlock): boolean {
  return (
    a.length === b.length &&
    a.kind === b.kind &&
    a.level === b.level &&
    a.bold === b.bold &&
    a.anchor === b.anchor &&
    a.marker?.label === b.marker?.label &&
    a.prose.text === b.prose.text &&
    isSameMap(a.prose.map, b.prose.map)
  )
}

function isSameMap(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((offset, index) => offset === b[index])
}

/** Replaces blocks by known ones with equal content: at both ends, and between them by equal text. */
export function adoptKnown(known: PlacedBlocks, now: PlacedBlocks): RawBlock[] {
  const adopted = [...now.blocks]
  const adopt = (at: number, from: number | undefined): boolean => {
    const [block, old] = [now.blocks[at], known.blocks[from ?? -1]]
    if (!block || !old || !isSameRawBlock(block, old)) return false
    // Prose has one character for several of the source: ⼒ is read as 力.
    if (sourceOf(now, at, block.length) !== sourceOf(known, from ?? -1, old.length)) return false
    adopted[at] = old
    return true
  }
  const [before, after] = [known.blocks.length, adopted.length]
  const shorter = Math.min(before, after)
  let head = 0
  while (head < shorter && adopt(head, head)) head++
  let tail = 0
  while (tail < shorter - head && adopt(after - 1 - tail, before - 1 - tail)) tail++
  if (head + tail === shorter) return adopted
  const byText = new Map<string, number>()
  for (let at = head; at < before - tail; at++) byText.set(known.blocks[at]?.prose.text ?? '', at)
  for (let at = head; at < after - tail; at++) adopt(at, byText.get(adopted[at]?.prose.text ?? ''))
  return adopted
}

function sourceOf({ text, starts }: PlacedBlocks, at: number, length: number): string {
  const start = starts[at] ?? 0
  return text.slice(start, start + length)
}
