import { elementIds } from '../../src/framework/framework.ts'
import { dimensionIds } from '../../src/framework/types.ts'

/** What is learned of a clause: each dimension, then each element, as they are listed. */
const outputs: readonly string[] = [...dimensionIds, ...elementIds]

/** 1: it is so; 0: it is not; -1: nobody said, or a reader doubts. */
export type TrainingTarget = -1 | 0 | 1

/** Where a unit comes from: the teaching set; those of it that once went wrong; templates of the product; lists of terms; clauses or paragraphs of real documents that readers labelled. */
export type Origin = 'sentence' | 'hard-case' | 'template' | 'terms' | 'clause' | 'paragraph'

/** A clause as the trainer sees it. */
export interface UnitClause {
  readonly runs: Int32Array
  readonly named: Int32Array
  /** A heading is no measure beside the text under it. */
  readonly isHeading: boolean
  /** What of its draft adds to its sums (`contextNames`). */
  readonly contexts: readonly string[]
}

/** What was labelled as one: a clause, or the clauses of a paragraph, of which one at least is what the labels say. */
export interface TrainingUnit {
  readonly origin: Origin
  /** What is left out together: a sentence, a document. */
  readonly group: string
  /** For people to read. */
  readonly place: string
  readonly text: string
  readonly kind: string
  readonly clauses: readonly UnitClause[]
  /** By output: whether it is a measure there; whether it speaks of that. */
  readonly measures: Int8Array
  readonly topics: Int8Array
  readonly commits: TrainingTarget
  readonly problem: TrainingTarget
}

export function emptyTargets(): Int8Array {
  return new Int8Array(outputs.length).fill(-1)
}
