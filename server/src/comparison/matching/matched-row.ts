import type { Sentence } from './passages.ts'

/** A sentence that both drafts have. */
export interface SentencePair {
  readonly old: Sentence
  readonly new: Sentence
}

/** What becomes of paragraphs. Indices are those of blocks. */
export interface MatchedRow {
  readonly old: readonly number[]
  readonly new: readonly number[]
  /** The same words and marks: its sentences are not compared, and there are no pairs. */
  readonly same: boolean
  /** In the order of the old draft. */
  readonly pairs: readonly SentencePair[]
  /** What only one draft has. */
  readonly gone: readonly Sentence[]
  readonly come: readonly Sentence[]
  /** What the other draft has in another row. */
  readonly left: readonly Sentence[]
  readonly arrived: readonly Sentence[]
}

/** True if only one draft has the paragraph, and no sentence of it stands elsewhere in the other. */
export function isAlone({ old, new: fresh, left, arrived }: MatchedRow): boolean {
  return (old.length === 0 || fresh.length === 0) && left.length + arrived.length === 0
}

export interface MatchedSentences {
  /** In the order of the new draft; what the old one alone has, where it was. */
  readonly rows: readonly MatchedRow[]
  /** Sentences that stand in another row now. */
  readonly moved: readonly SentencePair[]
}
