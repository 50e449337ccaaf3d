import type { Bound } from '../../facts/particulars/sums.ts'
import type { Span } from '../../text/document/span.ts'

/** `date`: a day on which something begins or holds. `frequency`: how often; its value is the days between. */
export type FactKind = 'time' | 'date' | 'frequency' | 'sum' | 'target' | 'figure' | 'citation'

/** Something that a sentence states and that may be compared. The span is in the sentence. */
export interface SentenceFact extends Span {
  readonly kind: FactKind
  /** In the words of the draft, without the white space around them. */
  readonly words: string
  /** What two facts have in common that can be compared: the unit, the currency, the title. */
  readonly of: string
  /** Null for what has no size. Times: the last day, later ones greater; periods in days. */
  readonly value: number | null
  /** 不少于20, 30家以上: the words that say so are in `bounded` too. */
  readonly bound: Bound
  readonly bounded: Span
  /** Facts with one identity and bound say the same. */
  readonly identity: string
}
