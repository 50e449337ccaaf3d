import type { Span } from '../document/span.ts'

/**
 * What a reference points at: 编, 章, 节, 条, 款, 项, 目, 部分/点; in English section, subsection (letters and numerals
 * behind it), paragraph, part, chapter, article, and `item` for a recommendation, an action, a measure by number.
 */
export type ReferenceUnit =
  | 'part'
  | 'chapter'
  | 'division'
  | 'article'
  | 'paragraph'
  | 'item'
  | 'subitem'
  | 'point'
  | 'section'
  | 'subsection'

/** One step of a reference: 第十六条 of 第十六条第二款, (b) of section 3(b). */
export interface ReferenceStep {
  readonly unit: ReferenceUnit
  readonly number: number
  /** The numeral's range in the text: 十六, 3, b. */
  readonly numeral: Span
}

/** A reference by number to a place of a document. In a list or range each place is a reference of its own. */
export interface CrossReference {
  readonly span: Span
  /** From the outermost in. */
  readonly steps: readonly ReferenceStep[]
  /**
   * `own`: of this document, in so many words (本条例, this order); `other`: of another one; `unsaid`: nothing is said,
   * so of this one.
   */
  readonly target: 'own' | 'other' | 'unsaid'
  /** It is the end of a range that the reference before begins. */
  readonly endsRange: boolean
  /** It stands in quotation marks: the words of another text, or of an amended one. */
  readonly quoted: boolean
}
