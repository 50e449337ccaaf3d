import type { FoldTask } from '../eval/fold-task.ts'

/** What is asked of a thread: the folds of a language, told with the lists that its program was bundled with. */
export interface AblateTask extends FoldTask {
  /** The folds are learned from so many beginnings, one behind the other, and the figures are their means. */
  readonly seeds: number
  /** The digest of the units with all lists in place; where it is the same, the lists say nothing to the weights, and nothing is learned. */
  readonly digest: string | null
}

export interface AblateResult {
  readonly digest: string
  /** Null where the digest is the same. */
  readonly figures: Figures | null
  /** By fold: the runs that were learned from. */
  readonly runs: ReadonlyMap<number, ReadonlySet<number>>
}

/** Macro-F1 of the written sentences (W), of the paragraphs of `read.jsonl` (R) and of those of `labels.jsonl` (L), in a language. */
export interface Figures {
  readonly W: number
  readonly R: number
  readonly L: number
}
