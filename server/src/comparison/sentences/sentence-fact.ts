import type { Span } from '../../text/document/span.ts'

export type FactKind = 'time' | 'sum' | 'target' | 'figure' | 'citation'

/** Something that a sentence states and that may be compared. The span is in the sentence. */
export interface SentenceFact extends Span {
  readonly kind: FactKind
  /** In the words of the draft, without the white space around them. */
  readonly words: string
  /** What two facts have in common that can be compared: the unit, the currency, the title. */
  readonly of: string
  /** Null for what has no size. Times: the last day, later ones greater; periods in days. */
  readonly value: number | null
  /** Facts with one identity say the same. */
  readonly identity: string
}
