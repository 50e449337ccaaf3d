import type { Span } from '../document/span.ts'
import type { Marker } from '../numbering/marker.ts'

/** A leaf of the block tree, with what the blocks around it make of it. Offsets are of the draft. */
export interface Leaf {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'row' | 'quote'
  readonly start: number
  readonly end: number
  /** Of a heading its level, of an item its depth in lists. */
  readonly level: number
  readonly marker: Marker | null
  /** Marks of quotes at the heads of its lines; the bars of a row, or the tags between its cells. */
  readonly marks: readonly Span[]
}
