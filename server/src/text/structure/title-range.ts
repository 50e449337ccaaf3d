import type { TraitsTable } from './traits-table.ts'

/** The blocks `first` to `last` are one title; several if it is broken into lines. */
export interface TitleRange {
  readonly first: number
  readonly last: number
}

export interface Titles {
  readonly titles: TitleRange[]
  /**
   * In the first `opening` blocks any word may decide whether a block is a title; after them only lines with certain
   * traits can be one.
   */
  readonly opening: number
}

/** The lines among which titles are looked for. */
export interface Candidates {
  readonly readings: TraitsTable
  /** By block: 1 if it belongs to a table of contents. */
  readonly contents: Uint8Array
}
