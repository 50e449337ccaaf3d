import type { Span } from '../document/span.ts'

/**
 * The numbering schemes of GB/T 9704, of Chinese legislation and of English drafts. `bullet` has no number.
 * part 第X编, chapter 第X章, division 第X节, article 第X条; formal 壹、; han 一、; han-paren （一） ㈠; stem 甲、;
 * arabic 1. 1． 1、 ⒈; arabic-paren （1） 1) ⑴; circled ① ❶; decimal 1.1, A.1, and a bare 1 above 1.1; section Section 1. / Sec. 1.;
 * alpha (a) a) a. ⒜; roman (i) i) Ⅰ.; capital (A) A) A.; named Recommendation 3: / Step 2. / Action A1:; annex Annex B / Schedule 2 / Enclosure 1.
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
  | 'named'
  | 'annex'
  | 'bullet'

/** A number or bullet at the start of a block. */
export interface Marker {
  readonly scheme: MarkerScheme
  /** The last number of the label: 6 for （六）, 3 for 2.3 and A.3, 2 for (b) and Annex B; 0 for a bullet. */
  readonly number: number
  /** Its text in the prose, without the white space after it: `（六）`, `第十二条`, `3.`, `Sec. 2.` for `**Sec. 2.**`. */
  readonly label: string
  /** The label's range in the block's prose; empty at 0 for a Markdown list marker (`3. `), which is not prose. */
  readonly span: Span
}
