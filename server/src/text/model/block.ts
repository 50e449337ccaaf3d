import type { Span } from '../document/span.ts'
import type { Marker } from '../numbering/marker.ts'
import type { Prose } from '../prose/prose.ts'
import type { Role } from './role.ts'

/**
 * - `title`: the title of the document, or of one that it carries (the plan after its notice of issue, an annex).
 * - `heading`: a section heading on its own line, by Markdown or by its number (一、… （一）… 第三章 … Sec. 2.).
 * - `paragraph`: body text. An article (第十二条 …) and a run-in heading with its text are paragraphs with a marker.
 * - `item`: a list item, by Markdown or by its number or bullet (●, →, ✅), an 项 of an article, (a), (i).
 * - `row`: a table row. `quote`: a quoted block. `contents`: a line of a table of contents.
 */
export type BlockKind = 'title' | 'heading' | 'paragraph' | 'item' | 'row' | 'quote' | 'contents'

/**
 * A block of prose. Front matter, code, scripts and comments are not blocks. A block holds no absolute offset (the
 * draft does, see `blockSpan`); a block that an edit did not touch is the same object in the next version.
 */
export interface Block {
  readonly kind: BlockKind
  /**
   * Length in the draft, from the first to the last character of the block's own text, including its marker but not
   * indentation or `#`, `-`, `>`.
   */
  readonly length: number
  /** Headings, also run-in ones: 1 is the highest level below the title. Items: depth from 1. Otherwise 0. */
  readonly level: number
  /** The number at its head: （一）, 第十二条, 3., (a), Sec. 2. */
  readonly marker: Marker | null
  /** The heading's words (in the prose) where a heading runs into its text (“（二）汇聚行业数据。由市数据局…”). */
  readonly runIn: Span | null
  /** For a block that opens a section: the role that its words give the section, null if they give none. */
  readonly role: Role | null
  readonly prose: Prose
}

/** True if the block opens a section: a heading, or a paragraph with a run-in heading. */
export function opensSection({ kind, level }: Block): boolean {
  return kind === 'heading' || (kind === 'paragraph' && level > 0)
}
