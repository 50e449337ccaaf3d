import type { Span } from '../document/span.ts'

/**
 * What a reference points at: 编, 章, 节, 条, 款, 项, 目, 部分/点; in English section, subsection (the letters and numerals after
 * a section's number), paragraph, part, chapter, article, and `item` for a numbered recommendation, action or measure.
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
  /** The range of the numeral in the text: 十六, 3, b. */
  readonly numeral: Span
}

/** A numbered reference to part of a document. Each part of a list or range is a reference of its own. */
export interface CrossReference {
  readonly span: Span
  /** Outermost first. */
  readonly steps: readonly ReferenceStep[]
  /**
   * `own`: explicitly this document (本条例, this order); `other`: another document; `unsaid`: not stated, so this one.
   */
  readonly target: 'own' | 'other' | 'unsaid'
  /** It ends a range that the previous reference begins. */
  readonly endsRange: boolean
  /** It is in quotation marks: the words of another text, or of an amended one. */
  readonly quoted: boolean
}
