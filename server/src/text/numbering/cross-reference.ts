import type { Span } from '../document/span.ts'
import type { MarkerScheme } from './marker.ts'

/**
 * The kind of unit that a reference points to. Chinese: 编, 章, 节, 条, 款 (`alinea`, a paragraph without a number of its
 * own), 项, 目, 部分/点. English: title, part, chapter, section, article, paragraph, subsection (letters and numerals after
 * a number; subparagraphs, points), `item` for a numbered recommendation, action or measure, and `annex` for what is a
 * document of its own: annexes, schedules, boxes.
 */
export type ReferenceUnit =
  | 'part'
  | 'chapter'
  | 'division'
  | 'article'
  | 'alinea'
  | 'paragraph'
  | 'item'
  | 'subitem'
  | 'point'
  | 'section'
  | 'subsection'
  | 'title'
  | 'annex'

/** One step of a reference: 第十六条 in 第十六条第二款, (b) in section 3(b). */
export interface ReferenceStep {
  readonly unit: ReferenceUnit
  readonly number: number
  /**
   * Of letters in brackets, and of a capital in A.1, section A and Annex A: the place of a letter, and the value of a
   * Roman numeral; (i) may be either.
   */
  readonly letters?: { readonly letter: number | null; readonly roman: number | null; readonly isCapital: boolean }
  /**
   * Of an `item` in English: recommendation, action, step. Of an `annex`: annex, appendix, schedule, box. Of a `point` in
   * Chinese: 部分, if it is that.
   */
  readonly name?: string
  /** Of an `annex`: its number as it is written, B or III. */
  readonly written?: string
  /** Of a provision that was inserted behind another one: 之一 of 第十二条之一, A of 2.1A, 3A and (1A). */
  readonly inserted?: string
  /** The range of the numeral in the text: 十六, 3, b; of 2.1A and 3A with the letter. */
  readonly numeral: Span
  /** The mark right before the numeral: a bracket in 第（三）项 and 3(b), a point before the 1 of 3.1. */
  readonly after: 'bracket' | 'point' | null
}

/** The mark that ends right before an offset of the text. */
export function markBefore(text: string, at: number): ReferenceStep['after'] {
  const last = text.charAt(at - 1)
  if (last === '.' || last === '．') return 'point'
  const mark = last === ' ' ? text.charAt(at - 2) : last
  return mark === '（' || mark === '(' ? 'bracket' : null
}

/** A reference by number to a unit of a document. Each number of a list or range is a separate reference. */
export interface CrossReference {
  readonly span: Span
  /** From the outermost to the innermost. */
  readonly steps: readonly ReferenceStep[]
  /**
   * The steps of what holds it that stand with another reference: 第三十条 for 第三款 in 第三十条第二款和第三款, section 4
   * for the first of “subsection (b) of section 4”.
   */
  readonly inherited: readonly ReferenceStep[]
  /**
   * Of 前条第三项, “subsection (2) of the preceding section”: the schemes of the provision before its own, in which it is.
   */
  readonly preceding?: readonly MarkerScheme[]
  /**
   * `own`: explicitly this document (本条例, this order); `here`: the unit in which it is said (本条, this section);
   * `other`: another document; `unsaid`: implicitly this one.
   */
  readonly target: 'own' | 'here' | 'other' | 'unsaid'
  /** The title in 《》 before it, of an `other` document, or the last word of one alone: 意见. It may be the draft's own. */
  readonly title: string | null
  /** True if it ends a range that the previous reference begins. */
  readonly endsRange: boolean
  /** True if it is in quotation marks: the words of another text, or of an amended one. */
  readonly quoted: boolean
  /** True if it is by labels alone, 二（一） or A.2: it is a reference only where these are labels of the draft. */
  readonly isBare: boolean
}
