import type { Span } from '../document/span.ts'
import type { Marker } from '../numbering/marker.ts'

/** A leaf of the block tree, classified by the blocks around it. Offsets are those of the text that is read. */
export interface Leaf {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'row' | 'quote'
  readonly start: number
  readonly end: number
  /** The level of a heading, or the list depth of an item; 1 for the head of a table. */
  readonly level: number
  readonly marker: Marker | null
  /** Quote marks at the starts of its lines; for a row, the bars or tags between its cells. */
  readonly marks: readonly Span[]
}
