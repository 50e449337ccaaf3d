import type { TraitsTable } from './traits-table.ts'

/** The blocks `first` to `last` form one title, possibly split over several. */
export interface TitleRange {
  readonly first: number
  readonly last: number
}

export interface Titles {
  readonly titles: TitleRange[]
  /**
   * Within this many blocks from the start any word may decide on a title; after them only lines whose traits allow it.
   */
  readonly opening: number
}

/** The input for finding titles. */
export interface Candidates {
  readonly readings: TraitsTable
  /** By block: 1 if it belongs to a table of contents. */
  readonly contents: Uint8Array
}
