import type { Span } from '../document/span.ts'

/**
 * The numbering schemes of GB/T 9704 and of legislation, and the English ones. `bullet` has no number.
 * part 第X编, chapter 第X章, division 第X节, article 第X条; formal 壹、; han 一、; han-paren （一） ㈠; stem 甲、; arabic 1. 1． 1、 ⒈;
 * arabic-paren （1） 1) ⑴; circled ① ❶; decimal 1.1; section Section 1. / Sec. 1.; alpha (a) a. ⒜; roman (i) Ⅰ.; capital (A).
 */
export type MarkerScheme =
  | 'part'
  | 'chapter'
  | 'division'
  | 'article'
  | 'formal'
  | 'han'
  | 'han-paren'
  | 'stem'
  | 'arabic'
  | 'arabic-paren'
  | 'circled'
  | 'decimal'
  | 'section'
  | 'alpha'
  | 'roman'
  | 'capital'
  | 'bullet'

/** A number or bullet at the start of a block. */
export interface Marker {
  readonly scheme: MarkerScheme
  /** Its last number: 6 of （六）, 3 of 2.3, 2 of (b). */
  readonly number: number
  /** As in the prose, without the white space after it: `（六）`, `第十二条`, `3.`, `Sec. 2.` for `**Sec. 2.**`. */
  readonly label: string
  /**
   * The label's range in the prose; an empty range at 0 for the number of a Markdown list (`3. `), which is not part of
   * the prose.
   */
  readonly span: Span
}
