import type { Span } from '../document/span.ts'
import type { Marker } from '../numbering/marker.ts'
import type { Prose } from '../prose/prose.ts'
import type { Role } from './role.ts'

/**
 * - `title`: the title of the document, or of one it carries (the plan enclosed in its notice, an annex).
 * - `heading`: a section's heading on its own, Markdown or by its number (一、… （一）… 第三章 … Sec. 2.).
 * - `paragraph`: body text; an article (第十二条 …) and a run-in heading with its text are paragraphs with a marker.
 * - `item`: a list item, Markdown or by its number or bullet (●, →, ✅), an 项 of an article, (a), (i).
 * - `row`: a table row. `quote`: a quoted block. `contents`: a line of a table of contents.
 */
export type BlockKind = 'title' | 'heading' | 'paragraph' | 'item' | 'row' | 'quote' | 'contents'

/**
 * A block of prose. Front matter, code, scripts and comments are no blocks. A block holds no offset (see `blockSpan`),
 * so a block that an edit did not touch is the same object in the next version.
 */
export interface Block {
  readonly kind: BlockKind
  /**
   * From the first character of the block's own text (including its marker, without indentation and `#`, `-`, `>`) to
   * the end of its last.
   */
  readonly length: number
  /**
   * For headings, run-in ones too, 1 is the uppermost below the title. For items, the depth from 1. 1 for the
   * head of a Markdown table. Otherwise 0.
   */
  readonly level: number
  /** Its number: （一）, 第十二条, 3., (a), Sec. 2. */
  readonly marker: Marker | null
  /** The words of a run-in heading (“（二）汇聚行业数据。由市数据局…”), in the prose. */
  readonly runIn: Span | null
  /**
   * If it opens a section, or the recitals of an act (“Whereas:”): the role that its words give what follows, null if
   * none.
   */
  readonly role: Role | null
  readonly prose: Prose
  /** Of a row with bars: where they stand, in its source from its start. Its prose does not show an empty cell. */
  readonly bars: readonly number[] | null
  /** Of such a row, where there are some: the cells, from 0, that are one with the cell above (`joinedCell`). */
  readonly joined?: readonly number[]
}

/** True if a section begins with the block: a heading, run-in or not. */
export function opensSection({ kind, level }: Pick<Block, 'kind' | 'level'>): boolean {
  return kind === 'heading' || (kind === 'paragraph' && level > 0)
}

/** True for the head of a Markdown table. Only it tells two tables apart between which no text stands. */
export function isTableHead({ kind, level }: Pick<Block, 'kind' | 'level'>): boolean {
  return kind === 'row' && level === 1
}
