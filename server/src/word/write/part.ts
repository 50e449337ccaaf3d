import type { Span } from '../../text/document/span.ts'
import type { Omission } from './inline-runs.ts'
import type { Run } from './run.ts'

/**
 * What a paragraph is in the layout of a document.
 * - `title`, `subtitle`: a line of the title; 题注, （征求意见稿） and the like under it.
 * - `addressee`: 主送机关. `annexes`: 附件说明. `issuer`, `date`: 署名, 成文日期. `annex-head`: 附件1 above an annex.
 * - `item`: with a bullet; one with a number is `body`, as its number is typed.
 */
export type ParagraphKind =
  | 'title'
  | 'subtitle'
  | 'heading'
  | 'body'
  | 'item'
  | 'quote'
  | 'contents'
  | 'addressee'
  | 'annexes'
  | 'issuer'
  | 'date'
  | 'annex-head'

/** A paragraph of the document. */
export interface ParagraphPart {
  readonly kind: ParagraphKind
  /** Of a heading, 1 is the uppermost; of an item, its depth from 1; otherwise 0. */
  readonly level: number
  /** How a heading is set, where that is not by its level: as its number asks for (一、 as 1, （一） as 2 …). */
  readonly rank: number
  readonly runs: readonly Run[]
  readonly centred: boolean
  readonly onNewPage: boolean
}

export interface TablePart {
  readonly kind: 'table'
  /** The rows of the head come first. */
  readonly head: number
  readonly rows: readonly (readonly (readonly Run[])[])[]
  /** By column. */
  readonly alignments: readonly ('left' | 'center' | 'right')[]
}

export type Part = ParagraphPart | TablePart

/** A draft as the parts of a document, whatever its layout. */
export interface DocumentContent {
  readonly title: string
  readonly parts: readonly Part[]
  /** The texts of the footnotes that are referred to, by label, each of paragraphs. */
  readonly notes: ReadonlyMap<string, readonly (readonly Run[])[]>
  /** What does not go out, with its place in the draft. */
  readonly omitted: readonly { readonly kind: Omission; readonly span: Span }[]
}
