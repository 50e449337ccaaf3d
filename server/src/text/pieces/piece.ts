import type { Directive } from '../model/directive.ts'
import type { LineWidths } from './line-widths.ts'
import type { RawBlock } from './raw-block.ts'

/** What stands before a piece: nothing (the draft begins), nothing that is open, or a table that goes on. */
export const Opening = { draft: 0, closed: 1, table: 2 } as const
export type Opening = (typeof Opening)[keyof typeof Opening]

/**
 * A stretch of a draft that reads the same whatever stands before it, save that a table may be open there. Pieces partition the
 * draft; white space behind the text of one belongs to it. A piece knows no place: all offsets in it are from its start.
 */
export interface Piece {
  readonly length: number
  /** That of the piece behind. */
  readonly leaves: Opening
  readonly blocks: readonly RawBlock[]
  /** Where each block begins. */
  readonly offsets: readonly number[]
  /** What else stands in it; null, as in most, for nothing. */
  readonly extras: PieceExtras | null
}

export interface PieceExtras {
  readonly directives: readonly Directive[]
  /** The labels that its link reference definitions define. */
  readonly labels: readonly string[]
  /** Plain text: the lines by which a hard wrap is told. */
  readonly widths: LineWidths | null
}

/** Takes a text apart piece by piece. */
export interface PieceReader {
  /**
   * The piece of `window` that begins at `from`, which is the beginning of a piece. Where it ends near the end of the window
   * (`reach`) and the text goes on behind it, more of the text has to be looked at.
   */
  read(window: string, from: number, opening: Opening): Piece
  /** How many pieces back a text has to be read anew that was changed in a piece, `offset` from its start. */
  back(offset: number): number
}

/** How far behind the end of a piece one may have to look to tell that it ends there, in UTF-16 code units. */
export const reach = 256

export const none: readonly never[] = []
