import type { Marker } from '../numbering/marker.ts'
import type { Prose } from '../prose/prose.ts'

/**
 * A block as the format alone tells it, before its words and its neighbours say what it is (`classify`). It knows no place; one that
 * an edit did not touch is the same object in the next version.
 */
export interface RawBlock {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'row' | 'quote'
  /** Of its text in the draft, without indentation and marks. */
  readonly length: number
  /** Markdown's level of a heading; depth of an item in its lists, from 1; else 0. */
  readonly level: number
  /** A Markdown list's own number or bullet. */
  readonly marker: Marker | null
  readonly prose: Prose
  /** Length of the bold words at the head of the prose. */
  readonly bold: number
  /** It is a link to a place in the draft and no more, as a table of contents has them. */
  readonly anchor: boolean
}

/** Han characters and words in Latin letters of a block. */
export interface Letters {
  readonly han: number
  readonly words: number
}

/** Whether two blocks say the same. */
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

/** The blocks, those that say the same as a known one replaced by it: at both ends, and whatever has the same text between. */
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
