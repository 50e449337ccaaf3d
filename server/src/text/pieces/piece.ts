import type { Directive } from '../model/directive.ts'
import type { LineWidths } from './line-widths.ts'
import type { RawBlock } from './raw-block.ts'

/** What precedes a piece: the start of the draft, nothing open, or a table that goes on. */
export const Opening = { draft: 0, closed: 1, table: 2 } as const
export type Opening = (typeof Opening)[keyof typeof Opening]

/**
 * Part of a draft that parses the same whatever precedes it, except for an open table. Pieces partition the draft;
 * white space after the text of a piece belongs to it. A piece holds no absolute offset: all its offsets are from its
 * start.
 */
export interface Piece {
  readonly length: number
  /** The opening of the next piece. */
  readonly leaves: Opening
  readonly blocks: readonly RawBlock[]
  /** The offset of each block. */
  readonly offsets: readonly number[]
  /** Everything that is not a block; null, as for most pieces, if there is nothing. */
  readonly extras: PieceExtras | null
}

export interface PieceExtras {
  readonly directives: readonly Directive[]
  /** The labels of its link reference definitions. */
  readonly labels: readonly string[]
  /** Plain text only: line measurements, for detecting hard wrapping. */
  readonly widths: LineWidths | null
}

/** Splits a text into pieces. */
export interface PieceReader {
  /**
   * Returns the piece that begins at `from` in `window`. `from` must be the start of a piece. If the piece ends within
   * `reach` of the window's end and the text goes on, the caller must retry with a larger window.
   */
  read(window: string, from: number, opening: Opening): Piece
  /** Returns how many pieces before an edited one must be read again; `offset` is that of the edit in its piece. */
  back(offset: number): number
}

/** The furthest, in UTF-16 code units, that a reader looks past the end of a piece to see that it ends. */
export const reach = 256

export const none: readonly never[] = []
