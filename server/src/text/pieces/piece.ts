import type { Directive } from '../model/directive.ts'
import type { LineWidths } from './line-widths.ts'
import type { RawBlock } from './raw-block.ts'

/** The state before a piece: the start of the draft, nothing open, or an open table. */
export const Opening = { draft: 0, closed: 1, table: 2 } as const
export type Opening = (typeof Opening)[keyof typeof Opening]

/**
 * A part of a draft that parses the same whatever precedes it, except that a table may be open. Pieces partition the
 * draft; trailing white space belongs to the piece. A piece holds no offset of the draft: all offsets are from its
 * start.
 */
export interface Piece {
  readonly length: number
  /** The state before the next piece. */
  readonly leaves: Opening
  readonly blocks: readonly RawBlock[]
  /** The offset of each block. */
  readonly offsets: readonly number[]
  /** What else the piece has; null in most. */
  readonly extras: PieceExtras | null
}

export interface PieceExtras {
  readonly directives: readonly Directive[]
  /** The labels of its link reference definitions; in plain text, of its page breaks. */
  readonly labels: readonly string[]
  /** Plain text: line statistics, used to detect hard wrapping. */
  readonly widths: readonly LineWidths[]
}

/** Parses a text piece by piece. */
export interface PieceReader {
  /**
   * Parses the piece of `window` that begins at `from`. If it ends near the end of the window (`reach`) and the text continues, a larger window is needed.
   */
  read(window: string, from: number, opening: Opening): Piece
  /** The number of pieces before a changed piece that must be parsed again, for a change at `offset` from its start. */
  back(offset: number): number
}

/** The lookahead needed to decide that a piece ends, in UTF-16 code units. */
export const reach = 256

export const none: readonly never[] = []
