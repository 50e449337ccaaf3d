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
  /** Markdown heading level, or depth of a list item from 1; otherwise 0. */
  readonly level: number
  /** The number or bullet of a Markdown list item. */
  readonly marker: Marker | null
  readonly prose: Prose
  /** Length of the bold text at the start of the prose. */
  readonly bold: number
  /** True if it is only a link to a place in the draft, as in a table of contents. */
  readonly anchor: boolean
}

/** Number of Han characters and of Latin words in a block. */
export interface Letters {
  readonly han: number
  readonly words: number
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
export function adoptKnown(known: readonly RawBlock[], blocks: readonly RawBlock[]): RawBlock[] {
  const adopted = [...blocks]
  const shorter = Math.min(known.length, blocks.length)
  let head = 0
  for (; head < shorter; head++) if (!adopt(adopted, head, known[head])) break
  let tail = 0
  for (; tail < shorter - head; tail++)
    if (!adopt(adopted, adopted.length - 1 - tail, known[known.length - 1 - tail])) break
  if (head + tail === shorter) return adopted
  const byText = new Map<string, RawBlock>()
  for (const block of known.slice(head, known.length - tail)) byText.set(block.prose.text, block)
  for (let at = head; at < adopted.length - tail; at++) adopt(adopted, at, byText.get(adopted[at]?.prose.text ?? ''))
  return adopted
}

function adopt(blocks: RawBlock[], at: number, known: RawBlock | undefined): boolean {
  const block = blocks[at]
  if (!block || !known || !isSameRawBlock(block, known)) return false
  blocks[at] = known
  return true
}
