import type { Readings } from './readings.ts'

/** The blocks `first` to `last` are one title, torn apart where they are several. */
export interface TitleRange {
  readonly first: number
  readonly last: number
}

/** What titles are looked for among. */
export interface Candidates {
  readonly readings: Readings
  /** By block: 1 where it belongs to a table of contents. */
  readonly contents: Uint8Array
}
