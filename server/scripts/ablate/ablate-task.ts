import type { FoldTask } from '../eval/fold-task.ts'

/** The task of a thread: score the folds of a language with the word lists that its program was bundled with. */
export interface AblateTask extends FoldTask {
  /** The folds are trained with this number of seeds, and the figures are the means. */
  readonly seeds: number
  /**
   * The digest of the units with all lists in place. If the digest is the same, the weights do not depend on the lists,
   * and nothing is trained.
   */
  readonly digest: string | null
}

export interface AblateResult {
  readonly digest: string
  /** Null if the digest is the same. */
  readonly figures: Figures | null
}

/**
 * The macro-F1 figures of a language: the written sentences (W), the paragraphs of `read.jsonl` (R) and those of
 * `labels.jsonl` (L).
 */
export interface Figures {
  readonly W: number
  readonly R: number
  readonly L: number
}
