import type { Marker } from './marker.ts'
import type { Prose } from './prose.ts'
import type { Span } from './span.ts'

/** A block as the format alone tells it, before its words and its neighbours say what it is (`classify`). */
export interface SourceBlock {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'row' | 'quote'
  /** In the draft, without indentation and marks. */
  readonly span: Span
  /** Markdown's level of a heading; depth of an item in its lists, from 1; else 0. */
  readonly level: number
  /** A Markdown list's own number or bullet. */
  readonly marker: Marker | null
  readonly prose: Prose
  /** Length of the bold words at the head of the prose. */
  readonly bold: number
  /** It is a link to a place in the draft and no more, as a table of contents has them. */
  readonly anchor: boolean
}

/** What a format's parser finds. */
export interface ParsedText {
  readonly blocks: readonly SourceBlock[]
  /** In the draft: Markdown's comments, the comment lines of plain text. */
  readonly comments: readonly Span[]
}
