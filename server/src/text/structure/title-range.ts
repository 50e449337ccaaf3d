import type { TraitsTable } from './traits-table.ts'

/** The blocks `first` to `last` are one title, torn apart where they are several. */
export interface TitleRange {
  readonly first: number
  readonly last: number
}

export interface Titles {
  readonly titles: TitleRange[]
  /** In so many blocks from the first any word may tell a title; behind them only those of a few lines, which their traits tell. */
  readonly opening: number
}

/** What titles are looked for among. */
export interface Candidates {
  readonly readings: TraitsTable
  /** By block: 1 where it belongs to a table of contents. */
  readonly contents: Uint8Array
}
