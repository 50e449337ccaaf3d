import type { Span } from '../document/span.ts'
import type { Marker } from '../numbering/marker.ts'

/** A leaf of the block tree, with what it inherits from the blocks around it. Offsets are in the source. */
export interface Leaf {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'row' | 'quote'
  readonly start: number
  readonly end: number
  /** Level of a heading, or depth of an item. */
  readonly level: number
  readonly marker: Marker | null
  /** Quote marks at the start of its lines; in a row, the bars or tags between its cells. */
  readonly marks: readonly Span[]
}
