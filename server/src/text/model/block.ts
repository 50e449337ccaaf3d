import type { Span } from '../document/span.ts'
import type { Marker } from '../numbering/marker.ts'
import type { Prose } from '../prose/prose.ts'
import type { Role } from './role.ts'

/**
 * - `title`: the title of the document, or of one it carries (the plan behind its notice of issue, an annex).
 * - `heading`: a section's heading on its own, Markdown or by its number (一、… （一）… 第三章 … Sec. 2.).
 * - `paragraph`: body text; an article (第十二条 …) and a run-in heading with its text are paragraphs with a marker.
 * - `item`: a list item, Markdown or by its number or bullet (●, →, ✅), an 项 of an article, (a), (i).
 * - `row`: a table row. `quote`: a quoted block. `contents`: a line of a table of contents.
 */
export type BlockKind = 'title' | 'heading' | 'paragraph' | 'item' | 'row' | 'quote' | 'contents'

/**
 * A block of prose. Front matter, code, scripts and comments are no blocks. It knows no place, which the draft does (`blockSpan`); one
 * that an edit did not touch is the same object in the next version.
 */
export interface Block {
  readonly kind: BlockKind
  /** From the first character of the block's own text (its marker included, indentation and `#`, `-`, `>` not) to behind its last. */
  readonly length: number
  /** Of a heading, also of one that runs into its text: 1 is the uppermost below the title; of an item: depth from 1; else 0. */
  readonly level: number
  /** The number it bears: （一）, 第十二条, 3., (a), Sec. 2. */
  readonly marker: Marker | null
  /** Where a heading runs into its text (“（二）汇聚行业数据。由市数据局…”): the heading's words, in the prose. */
  readonly runIn: Span | null
  /** Of one that opens a section: the role that its words give it, null where they say nothing. */
  readonly role: Role | null
  readonly prose: Prose
}

/** Whether a section begins with it: a heading, also one that runs into its text. */
export function opensSection({ kind, level }: Block): boolean {
  return kind === 'heading' || (kind === 'paragraph' && level > 0)
}
