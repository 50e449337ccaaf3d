import type { Language } from '../../framework/types.ts'
import type { ChunkedText } from '../document/chunked-text.ts'
import { countBelow, indexBelow } from '../document/partition-point.ts'
import { movedSpan, type Span } from '../document/span.ts'
import { toSourceSpan } from '../prose/prose.ts'
import type { Block } from './block.ts'
import type { Directive } from './directive.ts'
import type { Outline } from './outline.ts'

export type TextFormat = 'markdown' | 'plain'

/** A parsed draft: its blocks in order, its sections, and its directives. */
export interface Draft {
  /** The text as one string, joined on demand. To read a part of the text use `chunks`. */
  readonly text: string
  readonly chunks: ChunkedText
  readonly format: TextFormat
  readonly language: Language
  readonly blocks: readonly Block[]
  /** The offset of each block in the text. */
  readonly starts: Uint32Array
  readonly outline: Outline
  /** The indices of the blocks that are titles. */
  readonly titles: readonly number[]
  readonly directives: readonly Directive[]
  /**
   * The title in the front matter, or the short title of an act. Drafts from web pages often have no other. It is no block and no evidence.
   */
  readonly statedTitle?: string
}

/** The span of a block in the text; empty if there is no such block. */
export function blockSpan({ blocks, starts }: Pick<Draft, 'blocks' | 'starts'>, index: number): Span {
  const start = starts[index] ?? 0
  return { start, end: start + (blocks[index]?.length ?? 0) }
}

/** The index of the block at an offset of the text, or of the last before it; 0 before the first. */
export function blockAt({ blocks, starts }: Pick<Draft, 'blocks' | 'starts'>, offset: number): number {
  return indexBelow(starts, offset, blocks.length)
}

/** The blocks that a part of the text touches, from an index on and before another. */
export function blocksIn(
  { starts }: Pick<Draft, 'starts'>,
  part: Span,
): { readonly from: number; readonly to: number } {
  return { from: indexBelow(starts, part.start, starts.length), to: countBelow(starts, part.end) }
}

/** A block with its offset in the text. */
export interface PlacedBlock extends Block {
  readonly start: number
}

/** The block at an index with its offset; null if there is none. */
export function placedBlock({ blocks, starts }: Pick<Draft, 'blocks' | 'starts'>, index: number): PlacedBlock | null {
  const block = blocks[index]
  return block ? { ...block, start: starts[index] ?? 0 } : null
}

/** The range in the draft of a range of a block's prose, with the markup inside it but not after it. */
export function spanInDraft({ prose, start }: PlacedBlock, span: Span): Span {
  return movedSpan(toSourceSpan(prose, span), start)
}
